import { sessionPainId } from "~/data/sessions/pain-answers.server";
import { addDays } from "~/domain/calendar/dates";
import type { PainMoment } from "~/domain/rows";
import { idFrom, type Random } from "./random";
import type { DayTold, SessionTold } from "./story";
import { addPain } from "./tell-pain";
import type { ToldRevision } from "./tell-programs";
import type { Telling } from "./telling";

const MINUTE_MS = 60_000;

type Place = {
  revision: ToldRevision;
  ago: number;
  slot: number;
  entered: DayTold["entered"];
};

/** One session with its exercises and its pain; false when it lies ahead, and nothing is stored. */
export function tellSession(
  telling: Telling,
  place: Place,
  told: SessionTold,
  clock: Random,
): boolean {
  const { story, rows, now, clinicId, patientId, email, today, at } = telling;
  const { revision, ago, slot, entered } = place;
  const time = story.times?.[slot - 1] ?? (slot === 1 ? "18:30" : "20:30");
  const startedAt = new Date(at(ago, time).getTime() + Math.round(clock() * 40) * MINUTE_MS);
  const endedAt = new Date(startedAt.getTime() + Math.round(6 + clock() * 6) * MINUTE_MS);
  if (endedAt > now) return false;
  const { status, effort, reason, note } = told;
  const wasDone = status !== "MISSED";
  const id = idFrom("session", email, addDays(today, -ago), slot);
  rows.sessions.push({
    id,
    clinicId,
    patientId,
    programId: revision.programId,
    revisionId: revision.id,
    dueOn: addDays(today, -ago),
    slot,
    status,
    // A sheet of paper says when it was done, not when it was begun.
    startedAt: wasDone && !entered ? startedAt : null,
    completedAt: wasDone ? endedAt : null,
    effort: wasDone ? effort : null,
    missReason: status === "DONE" ? null : reason,
    note,
    source: entered?.source ?? "PATIENT",
    createdAt: entered ? at(entered.ago, "15:20") : endedAt,
  });
  if (!wasDone) return true;
  tellExercises(telling, id, revision, told);
  tellSessionPain(telling, { ...place, id, startedAt, endedAt }, told);
  return true;
}

type DonePlace = Place & { id: string; startedAt: Date; endedAt: Date };

function tellSessionPain(
  telling: Telling,
  { id, ago, startedAt, endedAt, entered }: DonePlace,
  { before, after, stopped }: SessionTold,
): void {
  const pain = (
    part: string,
    moment: PainMoment,
    at: Date,
    score?: number,
    during: Partial<SessionTold["stopped"]> = {},
  ) => {
    if (score === undefined) return;
    const source = entered?.source ?? "PATIENT";
    const of = { ...during, moment, ago, at, score, sessionLogId: id, source };
    addPain(telling, { id: sessionPainId(id, part), ...of });
  };
  pain("BEFORE", "BEFORE", startedAt, before);
  if (stopped) {
    const part = `DURING ${stopped.exerciseId}`;
    pain(part, "DURING", endedAt, stopped.score, stopped);
  }
  pain("AFTER", "AFTER", endedAt, after);
}

/** A session that was cut short lost the exercise that hurt, the one that is named, or else its last one. */
function tellExercises(
  { rows, clinicId }: Telling,
  sessionLogId: string,
  { items }: ToldRevision,
  { status, stopped, leftOut, reason }: SessionTold,
): void {
  const named = stopped?.exerciseId ?? leftOut;
  const lost = items.find((item) => item.exerciseId === named) ?? items.at(-1);
  for (const item of items) {
    const isLost = status === "PARTLY" && item === lost;
    rows.exercises.push({
      id: idFrom("exercise", sessionLogId, item.id),
      clinicId,
      sessionLogId,
      itemId: item.id,
      result: isLost ? "SKIPPED" : "DONE",
      reason: isLost ? (stopped ? "PAIN" : (reason ?? null)) : null,
    });
  }
}
