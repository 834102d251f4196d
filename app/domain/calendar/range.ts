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

/**
 * The part of a range in which a change may be judged: that of the newest episode of care, because another
 * episode is another complaint.
 * @returns `since`: the episode's first day where the range was cut there, that is, where anything was logged
 * in it before; else null
 * Source: docs/clinical/pain.md
 */
export function withinEpisode(
  { from, to }: { from: LocalDate; to: LocalDate },
  { episode, sessions, pain }: Pick<PatientLog, "episode" | "sessions" | "pain">,
): { from: LocalDate; to: LocalDate; since: LocalDate | null } {
  const startedOn = episode?.startedOn ?? from;
  const isBefore = (day: LocalDate) => from <= day && day < startedOn;
  const isCut =
    sessions.some(({ dueOn }) => isBefore(dueOn)) || pain.some((each) => isBefore(each.localDate));
  return isCut ? { from: startedOn, to, since: startedOn } : { from, to, since: null };
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
