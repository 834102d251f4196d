import type { Params } from "@remix-run/react";
import { type PainQuestion, type PainRows, painQuestion } from "~/components/pain/pain-question";
import type { Exercises } from "~/content/exercises";
import { daysBetween, isLocalDate } from "~/domain/calendar/dates";
import { findRevision, inForceOn } from "~/domain/program/in-force";
import { loggableSlots } from "~/domain/program/loggable-slots";
import type {
  ExerciseLogRow,
  LocalDate,
  PainMoment,
  PainRow,
  PatientLog,
  ProgramItemRow,
  SessionRow,
  SessionStatus,
} from "~/domain/rows";
import { sessionStamp } from "~/domain/session/log-stamp";
import { canEditLog, canLogFor } from "~/domain/session/log-window";
import { exerciseName } from "~/screens/library/exercise-names";
import { relativeDate } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";

type Rows = PainRows & { log: PatientLog; exercises: Exercises };
type Reader = { today: LocalDate; now: Date };

/** The session an address names. `id` tells a log of an earlier program apart from today's. */
export type LogTarget = { dueOn: LocalDate; slot: number; id: string | null };

export type LogItem = {
  id: string;
  name: string;
  /** What was logged of it before; null when nothing was. */
  logged: Pick<ExerciseLogRow, "result" | "reason" | "easierId"> | null;
};

/** What was logged before, for a form that changes it. */
export type LoggedAnswers = Pick<SessionRow, "id" | "status" | "effort" | "missReason"> & {
  remarks: string | null;
  pain: number | null;
  painBefore: number | null;
  /** Pain that broke single exercises off. */
  during: { exerciseId: string; name: string; score: number }[];
  /** Tells whether another log came in since. */
  stamp: string;
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
  words: Catalogue,
): LogPage | null {
  const { log, exercises } = rows;
  const place = placeOf(log, target);
  if (!place) return null;
  const { session, items } = place;
  const status = chosen ?? session?.status ?? null;
  const isAboutNow = target.dueOn === reader.today || status === "MISSED";
  const { howMuch } = words.pain;
  return {
    target,
    status,
    about: aboutWords(target, reader, session, status, words),
    question: isAboutNow ? howMuch.now : howMuch.after,
    pain: painQuestion(rows, status === "MISSED" ? "DAILY" : "AFTER", words),
    items: items.map((item) => ({
      id: item.id,
      name: itemName(item, exercises, words),
      logged: session?.exercises.find((each) => each.itemId === item.id) ?? null,
    })),
    logged: session && answersOf(rows, { session, items }, words),
    closed: closedWords(target, reader, session, words.log),
  };
}

/** The session that an address names: /…/:dueOn/:slot, with ?id= for a log of an earlier program; null when it cannot be one. */
export function readLogTarget(request: Request, params: Params): LogTarget | null {
  const { dueOn = "", slot = "" } = params;
  if (!isLocalDate(dueOn) || !/^[1-9]\d?$/.test(slot)) return null;
  return { dueOn, slot: Number(slot), id: new URL(request.url).searchParams.get("id") };
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
  // A pause closes no day to what was done all the same; it is not asked for, and not guided.
  const slots = loggableSlots({ ...log, pauses: [] }, dueOn);
  if (id !== null || !inForce || !slots.includes(slot)) return null;
  return { session: null, items: inForce.revision.items };
}

/** "Lunge, right": left and right may be items of their own. */
function itemName(
  { exerciseId, side }: ProgramItemRow,
  exercises: Exercises,
  words: Catalogue,
): string {
  const name = exerciseName(exerciseId, "short", exercises, words);
  return side === "LEFT" || side === "RIGHT" ? words.log.item[side](name) : name;
}

function answersOf(
  { log, exercises }: Rows,
  { session, items }: { session: SessionRow; items: readonly ProgramItemRow[] },
  words: Catalogue,
): LoggedAnswers {
  const { id, status, effort, missReason, note: remarks } = session;
  const own = log.pain.filter((each) => each.sessionLogId === id);
  const nth = (report: PainRow) =>
    items.findIndex(({ exerciseId }) => exerciseId === report.exerciseId);
  const score = (...moments: PainMoment[]) =>
    own.find((each) => moments.includes(each.moment))?.score ?? null;
  return {
    ...{ id, status, effort, missReason, remarks },
    pain: score("AFTER", "DAILY"),
    painBefore: score("BEFORE"),
    // In the order of the program, however they are stored.
    during: own
      .sort((a, b) => nth(a) - nth(b))
      .flatMap(({ moment, exerciseId, score }) => {
        if (moment !== "DURING" || exerciseId === null) return [];
        const name = words.session.inText(exerciseName(exerciseId, "short", exercises, words));
        return { exerciseId, name, score };
      }),
    stamp: sessionStamp(
      session,
      log.pain.filter((each) => each.sessionLogId === id),
    ),
  };
}

function aboutWords(
  { dueOn }: LogTarget,
  { today }: Reader,
  session: SessionRow | null,
  status: SessionStatus | null,
  words: Catalogue,
): string {
  const { about } = words.log;
  const ago = daysBetween(dueOn, today);
  const days = [about.today, about.yesterday];
  const title = days[ago] ?? about.day(relativeDate(dueOn, today, words));
  if (session) return about.change(title);
  return status !== null && status !== "MISSED" && ago === 0 ? about.rightAfter : title;
}

function closedWords(
  { dueOn }: LogTarget,
  reader: Reader,
  session: SessionRow | null,
  { closed, refusals }: Catalogue["log"],
): string | null {
  if (session) return canEditLog(session, reader.now) ? null : closed.tooLate;
  if (dueOn > reader.today) return closed.tooEarly;
  return canLogFor(dueOn, reader.today) ? null : refusals["day-closed"];
}
