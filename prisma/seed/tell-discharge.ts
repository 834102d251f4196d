import { builtInExercises } from "~/content/exercises";
import { toMeasurement } from "~/data/measures/stored.server";
import { addDays } from "~/domain/calendar/dates";
import { type KeptExercise, runningExercises } from "~/domain/discharge/keeps";
import { outcomeOf } from "~/domain/discharge/outcome";
import { composeLetter, firstSentences } from "~/screens/letter/compose";
import type { LetterRows } from "~/screens/letter/letter-rows";
import { staff } from "./clinic";
import { episodeId } from "./episodes";
import { auditId, idFrom } from "./random";
import type { StoryClosing } from "./story";
import type { Telling } from "./telling";
import { toldRecord } from "./told-record";

/** What was said when the care ended, and the letter about it. Told after the days and the measures. */
export function tellDischarge(telling: Telling): void {
  const { story, rows, email, clinicId, clinicianId: byId, patientId, today } = telling;
  const { closing, dischargedAgo } = story;
  if (!closing || dischargedAgo === undefined) return;
  const at = telling.at(dischargedAgo, closing.time);
  const endedOn = addDays(today, -dischargedAgo);
  const place = { clinicId, patientId, episodeId: episodeId(email) };
  const told = toldOf(telling, closing, endedOn);
  const said = { goalOutcome: closing.goalOutcome, reason: closing.reason };
  const id = idFrom("discharge", email);
  rows.discharges.push({
    ...{ id, ...place, ...said, keeps: told.keeps, words: closing.words, outcome: told.outcome },
    ...{ byId, createdAt: at, savedAt: at, closedAt: at },
  });
  rows.audit.push({
    ...auditId("discharged", email),
    ...{ clinicId, patientId, actorId: byId, at, action: "episode.discharged" },
    ...{ entity: "Episode", entityId: place.episodeId },
    detail: { dischargedOn: endedOn },
  });
  const doctor = { id: idFrom("referrer", closing.doctor.name), ...closing.doctor };
  rows.referrers.push({ ...doctor, clinicId, createdAt: telling.at(story.startedAgo, "10:00") });
  const patient = rows.patients.find((each) => each.id === patientId);
  if (patient) patient.referrerId = doctor.id;
  tellLetter(telling, closing, { ...told, endedOn, at, doctor });
}

function toldOf(
  { rows, patientId, story, today }: Telling,
  closing: StoryClosing,
  endedOn: string,
) {
  const patient = rows.patients.find(({ id }) => id === patientId);
  if (!patient) throw new RangeError("A discharge is told after its patient.");
  const { log } = toldRecord(rows, patient);
  const measurements = rows.measurements
    .filter((row) => row.patientId === patientId)
    .map((row) => ({
      ...{ side: "NOT_STATED" as const, pelvisHeld: null, score: null },
      ...{ ...row, correctsId: null, reason: null, createdAt: new Date(row.createdAt) },
    }))
    .map(toMeasurement);
  const startedOn = addDays(today, -story.startedAgo);
  const outcome = outcomeOf({ log, startedOn, measurements, instruments: [] }, endedOn);
  const ids: readonly string[] = closing.keeps;
  const lastDay = addDays(endedOn, -1);
  const keeps = runningExercises(log.programs, lastDay).filter(({ exerciseId }) =>
    ids.includes(exerciseId),
  );
  return { outcome, keeps };
}

type Told = {
  outcome: LetterRows["outcome"];
  keeps: KeptExercise[];
  endedOn: string;
  at: Date;
  doctor: { id: string; name: string; practice: string; address: string };
};

function tellLetter(telling: Telling, closing: StoryClosing, told: Told): void {
  const { story, rows, email, clinicId, clinicianId: byId, patientId, timeZone } = telling;
  const { outcome, keeps, endedOn, at } = told;
  const doctor = { ...told.doctor, phone: null, email: null };
  const clinic = rows.clinics.find(({ id }) => id === clinicId);
  const known: LetterRows = {
    ...{ id: patientId, name: story.name, timeZone, clinicTimeZone: timeZone, today: endedOn },
    ...{ birthYear: Number(telling.today.slice(0, 4)) - story.age, now: at, canChange: true },
    ...{ writer: staff[story.clinician].name, referrerId: doctor.id, referrers: [doctor], outcome },
    clinic: { name: clinic?.name ?? "", address: null, phone: clinic?.phone ?? null },
    episode: {
      ...{ id: episodeId(email), condition: story.condition, side: story.side, goal: story.goal },
      nextVisitOn: null,
    },
    closed: { goalOutcome: closing.goalOutcome, reason: closing.reason, closedAt: at, keeps },
    letter: null,
  };
  const sentences = firstSentences(known, builtInExercises);
  const choices = { doctor, consentOn: endedOn, isShared: true };
  const id = idFrom("letter", email);
  rows.letters.push({
    ...{ id, clinicId, patientId, episodeId: episodeId(email), referrerId: doctor.id, byId },
    ...{ content: composeLetter(known, sentences, choices), consentOn: endedOn },
    ...{ createdAt: at, savedAt: at, sharedAt: at },
  });
  rows.audit.push({
    ...auditId("letter", email),
    ...{ clinicId, patientId, actorId: byId, at, action: "letter.kept", entity: "Letter" },
    ...{ entityId: id, detail: { referrerId: doctor.id, consentOn: endedOn, isShared: true } },
  });
}
