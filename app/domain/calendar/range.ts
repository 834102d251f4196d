import type { LocalDate, PatientLog } from "~/domain/rows";
import { addDays, earlierOf } from "./dates";

/** The spans a chart can show, as they stand in the address. */
export const ranges = ["2w", "6w", "12w", "all"] as const;

export type Range = (typeof ranges)[number];

const WEEKS: Record<Exclude<Range, "all">, number> = { "2w": 2, "6w": 6, "12w": 12 };

/** The range named in an address; six weeks when it is missing or unknown. */
export function parseRange(value: string | null): Range {
  return ranges.find((range) => range === value) ?? "6w";
}

/**
 * First and last day of a range. "all" begins with the patient's first day, and shows two
 * weeks at least.
 * @param lastDay the day with which the range ends: today, or the newest day that was logged (lastDayOf)
 * @param firstDay see firstDayOf; null when there is nothing at all
 */
export function rangeDates(
  range: Range,
  lastDay: LocalDate,
  firstDay: LocalDate | null,
): { from: LocalDate; to: LocalDate } {
  if (range !== "all") return { from: addDays(lastDay, 1 - 7 * WEEKS[range]), to: lastDay };
  const twoWeeks = addDays(lastDay, -13);
  return { from: firstDay === null ? twoWeeks : earlierOf(firstDay, twoWeeks), to: lastDay };
}

/** The earliest program start, session or pain report; null when there is none. */
export function firstDayOf(
  log: Pick<PatientLog, "programs" | "sessions" | "pain">,
): LocalDate | null {
  const days = [
    ...log.programs.map((program) => program.startsOn),
    ...log.sessions.map((session) => session.dueOn),
    ...log.pain.map((report) => report.localDate),
  ];
  return days.reduce<LocalDate | null>(
    (first, day) => (first === null ? day : earlierOf(first, day)),
    null,
  );
}
