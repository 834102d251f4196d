import type { LocalDate } from "~/domain/rows";

/**
 * The age reached in the course of this year: only the year of birth is kept.
 * @returns whole years, or null when the year is not known
 */
export function ageInYear(birthYear: number | null, today: LocalDate): number | null {
  return birthYear === null ? null : Number(today.slice(0, 4)) - birthYear;
}
