import type { Weekday } from "~/domain/rows";

/** The days that a clinic's weeks may begin with: Monday, Saturday or Sunday. */
export const weekStarts = [1, 6, 7] as const satisfies readonly Weekday[];

export type WeekStart = (typeof weekStarts)[number];

/**
 * The seven weekdays in the order in which they are shown. Only what is shown: whatever is counted by weeks is counted
 * from Monday to Sunday.
 */
export function weekFrom(start: WeekStart): Weekday[] {
  return Array.from({ length: 7 }, (_, i) => (((start - 1 + i) % 7) + 1) as Weekday);
}

/** A stored figure as one of them; Monday for any other. */
export function toWeekStart(stored: number): WeekStart {
  return weekStarts.find((day) => day === stored) ?? 1;
}
