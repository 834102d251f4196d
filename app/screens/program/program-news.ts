import { addDays } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";
import { relativeDate } from "~/words/calendar";
import type { ProgramRecord } from "./program-tab-page";

/** What the Program tab says after something was done: what happened, then what follows from it. */
export type ProgramNews = {
  title: string;
  text: string;
  /** The assignment that can be taken back from here. */
  undoId: string | null;
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
): ProgramNews | null {
  const named = (key: string) => programs.find(({ id }) => id === query.get(key));
  const assigned = named("assigned");
  if (assigned) return assignedNews(assigned, programs, today);
  const saved = query.get("saved");
  const revision = named("program")?.revisions.find(({ number }) => String(number) === saved);
  if (revision) {
    const from = revision.effectiveOn <= today ? "now" : relativeDate(revision.effectiveOn, today);
    const text = `It counts from ${from}. Earlier logs stay with the version they were made for.`;
    return { title: `Version ${revision.number} is saved`, text, undoId: null };
  }
  const stopped = named("stopped");
  if (stopped?.stoppedOn) {
    const title = `${stopped.name} is stopped`;
    const last = relativeDate(stopped.stoppedOn, today);
    return { title, text: `Its last day was ${last}. Its logs stay in the record.`, undoId: null };
  }
  if (query.has("renamed")) return { title: "The new name is saved", text: "", undoId: null };
  if (query.has("undone")) {
    return {
      title: "The assignment was taken back",
      text: "All is as it was before.",
      undoId: null,
    };
  }
  return null;
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
    undoId: canUndoAssign(program) ? id : null,
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
