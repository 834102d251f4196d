import { addDays, laterOf } from "~/domain/calendar/dates";
import type { LocalDate, ProgramRow } from "~/domain/rows";

/** Programs that hold on `today` or will hold later, in the order given. One that was stopped before it began never holds. */
export function openPrograms<Program extends Pick<ProgramRow, "startsOn" | "stoppedOn">>(
  programs: readonly Program[],
  today: LocalDate,
): Program[] {
  return programs.filter(
    ({ startsOn, stoppedOn }) => stoppedOn === null || stoppedOn >= laterOf(today, startsOn),
  );
}

/**
 * The open program that a person means who names none: the one without an end that starts last.
 * @param programs rising by start
 */
export function programToEdit<Program extends Pick<ProgramRow, "startsOn" | "stoppedOn">>(
  programs: readonly Program[],
  today: LocalDate,
): Program | null {
  const open = openPrograms(programs, today);
  return open.filter(({ stoppedOn }) => stoppedOn === null).at(-1) ?? open.at(-1) ?? null;
}

/**
 * The first day on which another program may start: today, or the day after the newest logged
 * session, because a day that was logged stays with the program it was logged for.
 */
export function firstStart(
  programs: readonly { lastLoggedOn: LocalDate | null }[],
  today: LocalDate,
): LocalDate {
  return programs.reduce(
    (start, { lastLoggedOn }) =>
      lastLoggedOn === null ? start : laterOf(start, addDays(lastLoggedOn, 1)),
    today,
  );
}

/** The last day of a program that is stopped `today`: today when something was logged for it, else the day before. */
export function lastDayWhenStopped(lastLoggedOn: LocalDate | null, today: LocalDate): LocalDate {
  return lastLoggedOn !== null && lastLoggedOn >= today ? today : addDays(today, -1);
}
