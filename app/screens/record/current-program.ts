import { addDays } from "~/domain/calendar/dates";
import { sessionMinutes } from "~/domain/program/dosage";
import { plannedSlots, slotKey } from "~/domain/program/due-plan";
import { type InForce, inForceOn } from "~/domain/program/in-force";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { relativeDate, shortDate } from "~/words/calendar";
import { doseWords } from "~/words/dose";
import { type NameOf, revisionNote } from "~/words/program-change";
import { scheduleWords } from "~/words/schedule";

/** The program a patient follows now, or the next one to begin. */
export type CurrentProgram = {
  name: string;
  /** Number of the revision. */
  version: number;
  schedule: string;
  /** Estimated minutes of one session. */
  minutes: number;
  items: {
    id: string;
    exerciseId: string;
    dose: string;
    note: string | null;
    keptReason: string | null;
  }[];
  /** When the next session is due: "today", "Mon 23 Nov"; null when none is planned. */
  nextDue: string | null;
  /** The last change: "6 Nov: pigeon added". */
  lastChange: string;
  endsOn: string | null;
};

/** A per-week schedule puts its days at the end of a week, so two weeks always hold the next one. */
const LOOK_AHEAD_DAYS = 14;

/** Null while no program runs and none is about to. */
export function currentProgram(
  log: Pick<PatientLog, "programs" | "sessions" | "pauses">,
  today: LocalDate,
  nameOf: NameOf,
): CurrentProgram | null {
  const current = inForceOn(log.programs, today) ?? nextProgram(log, today);
  if (current === null) return null;
  const { program, revision } = current;
  return {
    name: program.name,
    version: revision.number,
    schedule: scheduleWords(revision.schedule),
    minutes: sessionMinutes(revision.items),
    items: revision.items.map((item) => ({
      id: item.id,
      exerciseId: item.exerciseId,
      dose: doseWords(item),
      note: item.note,
      keptReason: item.kept?.reason ?? null,
    })),
    nextDue: nextDue(log, program.startsOn > today ? program.startsOn : today, today),
    lastChange: `${shortDate(revision.effectiveOn)}: ${revisionNote(revision, nameOf)}`,
    endsOn: revision.endsOn === null ? null : shortDate(revision.endsOn),
  };
}

function nextProgram({ programs }: Pick<PatientLog, "programs">, today: LocalDate): InForce | null {
  const starts = programs.map(({ startsOn }) => startsOn).filter((startsOn) => startsOn > today);
  const [first] = starts.sort();
  return first === undefined ? null : inForceOn(programs, first);
}

function nextDue(
  log: Pick<PatientLog, "programs" | "sessions" | "pauses">,
  from: LocalDate,
  today: LocalDate,
): string | null {
  const logged = new Set(log.sessions.map(slotKey));
  const next = plannedSlots(log, from, addDays(from, LOOK_AHEAD_DAYS)).find(
    (slot) => !logged.has(slotKey(slot)),
  );
  return next === undefined ? null : relativeDate(next.dueOn, today);
}
