import { addDays } from "~/domain/calendar/dates";
import type { LocalDate, ProgramRow } from "~/domain/rows";

/** The end of a program: its last day, which program's start set that, and the end it had before. */
export type ProgramEnd = Pick<ProgramRow, "id" | "stoppedOn"> & {
  endedByProgramId: string | null;
  stoppedOnBefore: LocalDate | null;
};

type Standing = ProgramEnd & Pick<ProgramRow, "startsOn"> & { createdAt: Date };
type Starting = Pick<ProgramRow, "id" | "startsOn">;

/**
 * The ends of a patient's programs once another one starts: whatever would still hold on that day ends the day
 * before it. One that an earlier assignment had ended keeps knowing which, and is only cut short.
 */
export function endedBy(programs: readonly Standing[], { id, startsOn }: Starting): ProgramEnd[] {
  const stoppedOn = addDays(startsOn, -1);
  return programs
    .filter((each) => each.id !== id && (each.stoppedOn === null || each.stoppedOn >= startsOn))
    .map(({ id: endedId, ...each }) =>
      each.endedByProgramId === null
        ? { id: endedId, stoppedOn, endedByProgramId: id, stoppedOnBefore: each.stoppedOn }
        : { ...endOf({ id: endedId, ...each }), stoppedOn },
    );
}

/**
 * The ends that programs get back when one is taken away again: what they were before it, or what the others that
 * were assigned since had made of them. One that was stopped by hand since keeps its end.
 */
export function givenBack(programs: readonly Standing[], leaving: Starting): ProgramEnd[] {
  const cut = programs.filter((each) => each.stoppedOn === addDays(leaving.startsOn, -1));
  return cut.flatMap((each): ProgramEnd[] => {
    const { id, stoppedOnBefore } = each;
    if (each.endedByProgramId === leaving.id) {
      return [{ id, stoppedOn: stoppedOnBefore, endedByProgramId: null, stoppedOnBefore: null }];
    }
    if (each.endedByProgramId === null) return [];
    const since = programs.filter((other) => other.createdAt > each.createdAt);
    const starts = since.filter((other) => other.id !== leaving.id).map((other) => other.startsOn);
    const first = starts.reduce<LocalDate | null>((a, b) => (a === null || b < a ? b : a), null);
    return first === null ? [] : [{ ...endOf(each), stoppedOn: addDays(first, -1) }];
  });
}

/** The ends of the other programs when one that has not begun starts on another day instead. Those after it stay. */
export function endsWhenMoved(
  programs: readonly Standing[],
  moving: Starting,
  startsOn: LocalDate,
): ProgramEnd[] {
  const back = new Map(givenBack(programs, moving).map((end) => [end.id, end]));
  const without = programs.map((each) => ({ ...each, ...back.get(each.id) }));
  const before = without.filter((each) => each.startsOn <= startsOn || back.has(each.id));
  const ends = [...back.values(), ...endedBy(before, { id: moving.id, startsOn })];
  return [...new Map(ends.map((end) => [end.id, end])).values()];
}

function endOf({ id, stoppedOn, endedByProgramId, stoppedOnBefore }: ProgramEnd): ProgramEnd {
  return { id, stoppedOn, endedByProgramId, stoppedOnBefore };
}

/** What ends change, for the audit trail: each program's last day before and after. */
export function endChanges(programs: readonly Standing[], ends: readonly ProgramEnd[]) {
  return ends.map(({ id, stoppedOn: after }) => {
    return { id, before: programs.find((each) => each.id === id)?.stoppedOn ?? null, after };
  });
}
