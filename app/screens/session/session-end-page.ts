import type { Exercises } from "~/content/exercises";
import { playerSteps } from "~/domain/player/player-steps";
import { sessionMinutes } from "~/domain/program/dosage";
import { daySlots } from "~/domain/program/due-sessions";
import { inForceOn } from "~/domain/program/in-force";
import type { PatientLog, ProgramItemRow, SessionRow, SessionStatus } from "~/domain/rows";
import { currentWeek } from "~/domain/session/weeks";
import { exerciseName } from "~/screens/library/exercise-names";
import type { LogTarget } from "~/screens/log/log-page";
import { type WeekCardView, weekCardView } from "~/screens/today/week-card-view";
import type { Catalogue } from "~/words/catalogue";
import { doseWords } from "~/words/dose";
import { firstName } from "~/words/person";

/**
 * The end of a guided session in finished words, for each way in which it can end: what it came to is known on the phone
 * alone, with or without a network.
 */
export type SessionEndPage = {
  title: Record<SessionStatus, string>;
  /** With so many minutes, from one on; what took longer than these is called by its title alone. */
  titleIn: Record<"DONE" | "PARTLY", string[]>;
  list: string;
  /** In the order of the program. */
  items: EndItem[];
  /** Where something was stopped because it hurt. */
  stopped: string;
  /** Opens the questions that nobody has to answer. */
  more: string;
};

/** The week of a session with it in, for each way in which it can end; null where nothing is due. */
export type WeeksAfter = Record<SessionStatus, WeekCardView | null>;

export type EndItem = {
  id: string;
  name: string;
  /** What was to be done, and so what was done in full: "3 × 45 s, right". */
  dose: string;
  skipped: string;
  painful: string;
  /** By the number of steps that were done, from one on, to one less than all. */
  part: string[];
  partPainful: string[];
};

/** So many times the planned minutes still count as one go: who was away in between did not stretch for so long. House rule. */
const AT_MOST_TIMES = 3;

export function sessionEndPage(
  { exercises, clinicianName }: { exercises: Exercises; clinicianName: string },
  items: readonly ProgramItemRow[],
  words: Catalogue,
): SessionEndPage {
  const say = words.sessionEnd;
  const minutes = oneTo(sessionMinutes(items) * AT_MOST_TIMES);
  return {
    title: say.title,
    titleIn: { DONE: minutes.map(say.titleIn.DONE), PARTLY: minutes.map(say.titleIn.PARTLY) },
    list: say.list,
    items: items.map((item) => {
      const of = playerSteps([item]).length;
      const parts = oneTo(of - 1);
      return {
        id: item.id,
        name: exerciseName(item.exerciseId, "full", exercises, words),
        dose: doseWords(item, words),
        ...{ skipped: say.skipped, painful: say.painful },
        part: parts.map((done) => say.part(done, of)),
        partPainful: parts.map((done) => say.partPainful(done, of)),
      };
    }),
    stopped: say.stopped(firstName(clinicianName)),
    more: say.more,
  };
}

export function weeksAfter(log: PatientLog, target: LogTarget, words: Catalogue): WeeksAfter {
  const week = (status: SessionStatus) => weekWith(log, target, status, words);
  return { DONE: week("DONE"), PARTLY: week("PARTLY"), MISSED: week("MISSED") };
}

/** The week as it is once the session is logged, as of its own day. */
function weekWith(
  log: PatientLog,
  { dueOn, slot }: LogTarget,
  status: SessionStatus,
  words: Catalogue,
): WeekCardView | null {
  const inForce = inForceOn(log.programs, dueOn);
  if (!inForce) return null;
  const { program, revision } = inForce;
  const session: SessionRow = {
    ...{ id: "", programId: program.id, revisionId: revision.id, dueOn, slot, status },
    ...{ completedAt: null, effort: null, missReason: null, note: null, source: "PATIENT" },
    ...{ createdAt: new Date(0), editedAt: null, exercises: [] },
  };
  const sessions = [...log.sessions, session].sort(
    (a, b) => a.dueOn.localeCompare(b.dueOn) || a.slot - b.slot,
  );
  const withIt = { ...log, sessions };
  const view = {
    ...{ week: currentWeek(withIt, dueOn), slots: daySlots(withIt, dueOn, dueOn), today: dueOn },
  };
  return weekCardView(withIt, view, words);
}

const oneTo = (count: number) => Array.from({ length: Math.max(0, count) }, (_, i) => i + 1);
