import { type PainQuestion, type PainRows, painQuestion } from "~/components/pain/pain-question";
import { findRevision, inForceOn } from "~/domain/program/in-force";
import { loggableSlots } from "~/domain/program/loggable-slots";
import type {
  ExerciseLogRow,
  LocalDate,
  PainMoment,
  PatientLog,
  ProgramItemRow,
  SessionRow,
  SessionStatus,
} from "~/domain/rows";
import { canEditLog, canLogFor } from "~/domain/session/log-window";
import { exerciseName } from "~/screens/session/session-summary";
import { relativeDate } from "~/words/calendar";

type Rows = PainRows & { log: PatientLog };
type Reader = { today: LocalDate; now: Date };

/** The session an address names. `id` tells a log of an earlier program apart from today's. */
export type LogTarget = { dueOn: LocalDate; slot: number; id: string | null };

export type LogItem = {
  id: string;
  name: string;
  /** What was logged of it before; null when nothing was. */
  logged: Pick<ExerciseLogRow, "result" | "reason"> | null;
};

/** What was logged before, for a form that changes it. */
export type LoggedAnswers = Pick<SessionRow, "id" | "status" | "effort" | "missReason" | "note"> & {
  pain: number | null;
  painBefore: number | null;
};

export type LogPage = {
  target: LogTarget;
  /** What was chosen now, else what was logged before; null asks for it first. */
  status: SessionStatus | null;
  /** "Right after your session" */
  about: string;
  /** The pain question for what was chosen. */
  question: string;
  pain: PainQuestion;
  items: LogItem[];
  logged: LoggedAnswers | null;
  /** Why nothing can be saved here any more; null while it can. */
  closed: string | null;
};

/**
 * The questions about one session.
 * @param chosen the outcome the patient tapped; null before that
 * @returns null when the patient has no such session
 */
export function logPage(
  rows: Rows,
  reader: Reader,
  target: LogTarget,
  chosen: SessionStatus | null,
): LogPage | null {
  const { log } = rows;
  const place = placeOf(log, target);
  if (!place) return null;
  const { session, items } = place;
  const status = chosen ?? session?.status ?? null;
  const isToday = target.dueOn === reader.today;
  return {
    target,
    status,
    about: aboutWords(target, reader, session, status),
    question:
      isToday || status === "MISSED" ? "How much pain right now?" : "How much pain after it?",
    pain: painQuestion(rows, status === "MISSED" ? "DAILY" : "AFTER"),
    items: items.map((item) => ({
      id: item.id,
      name: itemName(item),
      logged: session?.exercises.find((each) => each.itemId === item.id) ?? null,
    })),
    logged: session && answersOf(log, session),
    closed: closedWords(target, reader, session),
  };
}

/** The items of the session at this place, as logged or as in force; null when there is none. */
export function placeOf(
  log: PatientLog,
  { dueOn, slot, id }: LogTarget,
): { session: SessionRow | null; items: ProgramItemRow[] } | null {
  const inForce = inForceOn(log.programs, dueOn);
  const session = log.sessions.find((each) => {
    if (each.dueOn !== dueOn || each.slot !== slot) return false;
    return id === null ? each.programId === inForce?.program.id : each.id === id;
  });
  if (session) {
    const revision = findRevision(log.programs, session.revisionId)?.revision;
    return revision ? { session, items: revision.items } : null;
  }
  if (id !== null || !inForce || !loggableSlots(log, dueOn).includes(slot)) return null;
  return { session: null, items: inForce.revision.items };
}

/** "Lunge, right": left and right may be items of their own. */
function itemName(item: ProgramItemRow): string {
  const name = exerciseName(item.exerciseId, "short");
  return item.side === "LEFT" || item.side === "RIGHT"
    ? `${name}, ${item.side.toLowerCase()}`
    : name;
}

function answersOf(log: PatientLog, session: SessionRow): LoggedAnswers {
  const { id, status, effort, missReason, note } = session;
  const score = (...moments: PainMoment[]) =>
    log.pain.find((each) => each.sessionLogId === id && moments.includes(each.moment))?.score ??
    null;
  return {
    ...{ id, status, effort, missReason, note },
    pain: score("AFTER", "DAILY"),
    painBefore: score("BEFORE"),
  };
}

const titles: Record<string, string> = {
  today: "Today’s session",
  yesterday: "Yesterday’s session",
};

function aboutWords(
  { dueOn }: LogTarget,
  { today }: Reader,
  session: SessionRow | null,
  status: SessionStatus | null,
): string {
  const day = relativeDate(dueOn, today);
  const title = titles[day] ?? `Session of ${day}`;
  if (session) return `${title}, change`;
  return status !== null && status !== "MISSED" && dueOn === today
    ? "Right after your session"
    : title;
}

function closedWords({ dueOn }: LogTarget, reader: Reader, session: SessionRow | null) {
  if (session) {
    return canEditLog(session, reader.now)
      ? null
      : "This log is more than 48 hours old, so it stays as it is. Tell your clinic what should be different.";
  }
  if (dueOn > reader.today) return "This session is still to come. You can log it on its day.";
  return canLogFor(dueOn, reader.today)
    ? null
    : "You can log today and yesterday. Tell your clinic about earlier days.";
}
