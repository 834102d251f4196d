import type { Clinician, PatientActor } from "~/auth/actor.server";
import { closedOf, toKeeps, toOutcome } from "~/data/discharge/stored.server";
import { patientOf, patientToChange } from "~/data/patients/scope.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { localDateAt } from "~/domain/calendar/dates";
import type { LetterContent } from "~/domain/discharge/letter";
import { asActor } from "~/lib/db.server";

/** What the letter's page is made from. */
export type LetterRows = NonNullable<Awaited<ReturnType<typeof getLetter>>>;

const newest = { orderBy: [{ createdAt: "desc" as const }, { id: "desc" as const }], take: 1 };

/**
 * The discharge that a letter is about, the newest letter of it, and the clinic's doctors. Null where the clinician has no
 * such patient, or their newest episode was not closed with figures.
 */
export function getLetter(clinician: Clinician, patientId: string) {
  const { clinicId } = clinician;
  return asActor.reads(clinician, async (rows) => {
    const patient = await rows.patient.findFirst({
      where: patientOf(clinician, patientId),
      select: letterSelection,
    });
    const episode = patient?.episodes[0];
    const closed = episode?.discharges[0];
    const outcome = toOutcome(closed?.outcome ?? null);
    if (!patient || !episode || !closed?.closedAt || outcome === null) return null;
    const letter = await rows.letter.findFirst({
      ...newest,
      where: { episodeId: episode.id, createdAt: { gte: closed.closedAt } },
      select: {
        ...{ id: true, content: true, referrerId: true, consentOn: true, sharedAt: true },
        ...{ savedAt: true },
      },
    });
    const referrers = await rows.referrer.findMany({
      where: { clinicId, archivedAt: null },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true, practice: true, address: true, phone: true, email: true },
    });
    const mayChange = await rows.patient.count({ where: patientToChange(clinician, patientId) });
    const { id, name, birthYear, timeZone, referrerId, clinic } = patient;
    const { condition, side, goal, nextVisitOn } = episode;
    const { goalOutcome, reason, closedAt } = closed;
    return {
      ...{ id, name, birthYear, timeZone, referrerId, clinic, referrers, outcome },
      today: localDateAt(clinician.now, timeZone),
      writer: clinician.name,
      now: clinician.now,
      clinicTimeZone: clinician.timeZone,
      canChange: mayChange > 0,
      episode: { id: episode.id, condition, side, goal, nextVisitOn },
      closed: { goalOutcome, reason, closedAt, keeps: toKeeps(closed.keeps) },
      letter: letter && { ...letter, content: toContent(letter.content) },
    };
  });
}

/** The copy of a letter that the patient may read: the newest of their newest episode, where it was shared. */
export function getOwnLetter(patient: PatientActor) {
  return asActor.reads(patient, async (rows) => {
    const record = await rows.patient.findFirst({
      where: patientOf(patient, patient.patientId),
      select: {
        episodes: {
          ...currentEpisode,
          select: {
            dischargedOn: true,
            letters: { ...newest, select: { content: true, sharedAt: true } },
          },
        },
      },
    });
    const episode = record?.episodes[0];
    const letter = episode?.letters[0];
    if (!letter || letter.sharedAt === null || episode.dischargedOn === null) return null;
    return toContent(letter.content);
  });
}

/** A letter as it was checked before it was kept. */
function toContent(stored: unknown): LetterContent {
  return stored as LetterContent;
}

const letterSelection = {
  ...{ id: true, name: true, birthYear: true, timeZone: true, referrerId: true },
  clinic: { select: { name: true, address: true, phone: true } },
  episodes: {
    ...currentEpisode,
    select: {
      ...{ id: true, condition: true, side: true, goal: true, nextVisitOn: true },
      discharges: {
        ...closedOf,
        select: { goalOutcome: true, reason: true, closedAt: true, keeps: true, outcome: true },
      },
    },
  },
};
