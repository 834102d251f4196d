import { addDays } from "~/domain/calendar/dates";
import { endBeforeStop } from "~/domain/program/undo-stop";
import type { LocalDate } from "~/domain/rows";
import { relativeDate } from "~/words/calendar";
import type { ProgramRecord } from "./program-tab-page";

/** What the Program tab says after something was done: what happened, then what follows from it. */
export type ProgramNews = {
  title: string;
  text: string;
  /** What can be taken back from here: an assignment, or a stop. */
  undo: { intent: "undo" | "undo-stop"; programId: string } | null;
};

/** What a command answers that stored something. */
export type Stored = { kind: "saved"; number: number } | { kind: "renamed" } | { kind: "assigned" };

/** The address in which the tab tells what was stored. */
export function newsPath(patientId: string, stored: Stored, programId: string): string {
  const tab = `/clinic/patients/${patientId}/program`;
  if (stored.kind === "saved") return `${tab}?saved=${stored.number}&program=${programId}`;
  return stored.kind === "renamed" ? `${tab}?renamed=yes` : `${tab}?assigned=${programId}`;
}

/** The news that an address asks for ("?assigned=…", "?saved=2"); null for none, or when it is no longer true. */
export function programNews(
  query: URLSearchParams,
  programs: readonly ProgramRecord[],
  today: LocalDate,
  closed = false,
): ProgramNews | null {
  const named = (key: string) => programs.find(({ id }) => id === query.get(key));
  const assigned = named("assigned");
  if (assigned) return assignedNews(assigned, programs, today);
  const saved = query.get("saved");
  const revision = named("program")?.revisions.find(({ number }) => String(number) === saved);
  if (revision) {
    const from = revision.effectiveOn <= today ? "now" : relativeDate(revision.effectiveOn, today);
    const text = `It counts from ${from}. Earlier logs stay with the version they were made for.`;
    return { title: `Version ${revision.number} is saved`, text, undo: null };
  }
  const stopped = named("stopped");
  if (stopped?.stoppedOn) {
    const canUndo = !closed && endBeforeStop(stopped, programs, today) !== null;
    return {
      title: `${stopped.name} is stopped`,
      text: stopText(stopped.startsOn, stopped.stoppedOn, today),
      undo: canUndo ? { intent: "undo-stop", programId: stopped.id } : null,
    };
  }
  if (query.has("renamed")) return { title: "The new name is saved", text: "", undo: null };
  if (query.has("undone")) {
    return { title: "The assignment was taken back", text: "All is as it was before.", undo: null };
  }
  const goesOn = named("goes-on");
  if (goesOn) {
    return { title: `${goesOn.name} goes on`, text: "The stop was taken back.", undo: null };
  }
  return null;
}

function stopText(startsOn: LocalDate, stoppedOn: LocalDate, today: LocalDate): string {
  if (stoppedOn < startsOn) return "It was stopped before its first session.";
  return `Its last day was ${relativeDate(stoppedOn, today)}. Its logs stay in the record.`;
}

function assignedNews(
  program: ProgramRecord,
  programs: readonly ProgramRecord[],
  today: LocalDate,
): ProgramNews {
  const { id, name, startsOn } = program;
  const ended = endedByStart(programs, program).map((each) => `${each} ends the day before.`);
  return {
    title: `${name} is assigned`,
    text: [`It starts ${relativeDate(startsOn, today)}.`, ...ended].join(" "),
    undo: canUndoAssign(program) ? { intent: "undo", programId: id } : null,
  };
}

/** Whether an assignment can still be taken back: nothing logged, never changed, no end set. */
function canUndoAssign({ stoppedOn, lastLoggedOn, revisions }: ProgramRecord): boolean {
  return stoppedOn === null && lastLoggedOn === null && revisions.length === 1;
}

/** The names of the programs that a program's start ended, in the record's order. */
function endedByStart(
  programs: readonly ProgramRecord[],
  { id, startsOn }: Pick<ProgramRecord, "id" | "startsOn">,
): string[] {
  return programs
    .filter((each) => each.id !== id && each.stoppedOn === addDays(startsOn, -1))
    .map((each) => each.name);
}
