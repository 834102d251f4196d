import { sessionPainId } from "~/data/pain-ids.server";
import { addDays } from "~/domain/dates";
import type { PainMoment } from "~/domain/rows";
import type { Telling } from "./clinic";
import { idFrom, type Random, randomFrom } from "./random";
import { sessionsOn } from "./schedule";
import type { SessionTold } from "./story";
import type { ToldRevision } from "./tell-programs";

const MINUTE_MS = 60_000;

/** What the patient logged, day by day from the start of the episode to now. */
export function tellDays(telling: Telling, revisions: readonly ToldRevision[]): void {
  const { story, email } = telling;
  for (let ago = story.startedAgo; ago >= 0; ago -= 1) {
    const revision = revisions.findLast((each) => each.fromAgo >= ago && ago >= each.toAgo);
    tellDay(telling, ago, revision, randomFrom(`${email} ${ago}`));
  }
}

function tellDay(
  telling: Telling,
  ago: number,
  revision: ToldRevision | undefined,
  random: Random,
): void {
  const { story, today, email } = telling;
  const date = addDays(today, -ago);
  // Nobody logs outside a program.
  if (!revision) return;
  const due = sessionsOn(revision.schedule, date);
  const told = story.day({ ago, due, random });
  const clock = randomFrom(`${email} ${ago} clock`);
  tellMorning(telling, ago, told.morning, clock);
  told.sessions.forEach((session, i) => {
    if (session) tellSession(telling, { revision, ago, slot: i + 1 }, session, clock);
  });
  if (told.daily !== undefined) {
    const at = new Date(telling.at(ago, "20:00").getTime() + Math.round(clock() * 60) * MINUTE_MS);
    const id = idFrom("daily", email, ago);
    addPain(telling, { id, moment: "DAILY", ago, at, score: told.daily, sessionLogId: null });
  }
}

/** The answer belongs to the first session of the day before. */
function tellMorning(
  telling: Telling,
  ago: number,
  score: number | undefined,
  clock: Random,
): void {
  const dueOn = addDays(telling.today, -ago - 1);
  const at = new Date(telling.at(ago, "07:00").getTime() + Math.round(clock() * 50) * MINUTE_MS);
  const session = telling.rows.sessions.findLast(
    (each) => each.patientId === telling.patientId && each.dueOn === dueOn && each.slot === 1,
  );
  if (score === undefined || !session || session.status === "MISSED") return;
  const id = sessionPainId(session.id, "NEXT_MORNING");
  addPain(telling, { id, moment: "NEXT_MORNING", ago, at, score, sessionLogId: session.id });
}

type Place = { revision: ToldRevision; ago: number; slot: number };

function tellSession(telling: Telling, place: Place, told: SessionTold, clock: Random): void {
  const { story, rows, now, patientId, email, today } = telling;
  const { revision, ago, slot } = place;
  const time = story.times?.[slot - 1] ?? (slot === 1 ? "18:30" : "20:30");
  const startedAt = new Date(
    telling.at(ago, time).getTime() + Math.round(clock() * 40) * MINUTE_MS,
  );
  const endedAt = new Date(startedAt.getTime() + Math.round(6 + clock() * 6) * MINUTE_MS);
  if (endedAt > now) return;
  const { status, effort, reason, note } = told;
  const wasDone = status !== "MISSED";
  const id = idFrom("session", email, addDays(today, -ago), slot);
  rows.sessions.push({
    id,
    patientId,
    programId: revision.programId,
    revisionId: revision.id,
    dueOn: addDays(today, -ago),
    slot,
    status,
    startedAt: wasDone ? startedAt : null,
    completedAt: wasDone ? endedAt : null,
    effort: wasDone ? effort : null,
    missReason: status === "DONE" ? null : reason,
    note,
    source: "PATIENT",
    createdAt: endedAt,
  });
  if (!wasDone) return;
  tellExercises(telling, id, revision, told);
  const pain = (
    part: string,
    moment: PainMoment,
    at: Date,
    score?: number,
    exerciseId?: string,
  ) => {
    if (score === undefined) return;
    const of = { moment, ago, at, score, exerciseId, sessionLogId: id };
    addPain(telling, { id: sessionPainId(id, part), ...of });
  };
  const { before, after, stopped } = told;
  pain("BEFORE", "BEFORE", startedAt, before);
  if (stopped) {
    const part = `DURING ${stopped.exerciseId}`;
    pain(part, "DURING", endedAt, stopped.score, stopped.exerciseId);
  }
  pain("AFTER", "AFTER", endedAt, after);
}

/** A session that was cut short lost the exercise that hurt, or else its last one. */
function tellExercises(
  { rows }: Telling,
  sessionLogId: string,
  { items }: ToldRevision,
  { status, stopped, reason }: SessionTold,
): void {
  const lost = items.find((item) => item.exerciseId === stopped?.exerciseId) ?? items.at(-1);
  for (const item of items) {
    const isLost = status === "PARTLY" && item === lost;
    rows.exercises.push({
      id: idFrom("exercise", sessionLogId, item.id),
      sessionLogId,
      itemId: item.id,
      result: isLost ? "SKIPPED" : "DONE",
      reason: isLost ? (stopped ? "PAIN" : (reason ?? null)) : null,
    });
  }
}

type Report = {
  id: string;
  moment: PainMoment;
  ago: number;
  at: Date;
  score: number;
  sessionLogId: string | null;
  exerciseId?: string;
};

function addPain({ rows, now, patientId, today }: Telling, { ago, ...report }: Report): void {
  if (report.at > now) return;
  rows.pain.push({ ...report, patientId, localDate: addDays(today, -ago), source: "PATIENT" });
}
