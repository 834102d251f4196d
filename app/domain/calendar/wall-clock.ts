import type { LocalDate } from "~/domain/rows";
import { localDateAt, localTimeAt } from "./dates";

const MINUTE_MS = 60_000;

const utcMs = (date: LocalDate, time: string) => Date.parse(`${date}T${time}:00Z`);

/** True for "00:00" to "23:59". */
export function isWallTime(time: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
}

/**
 * The instant at which the wall clock of a zone reads a time, the first where it does so twice.
 * @param time "HH:MM"
 * @param timeZone IANA name
 * @returns null for a time that the change to summer time skips on that day
 */
export function instantOf(date: LocalDate, time: string, timeZone: string): Date | null {
  const wall = utcMs(date, time);
  // No zone is further than 14 hours from UTC, and none changes its clock twice within so few hours.
  const offsets = [-14, 14].map((hours) => offsetMinutes(wall + hours * 60 * MINUTE_MS, timeZone));
  const instants = offsets
    .map((offset) => new Date(wall - offset * MINUTE_MS))
    .filter((at) => localDateAt(at, timeZone) === date && localTimeAt(at, timeZone) === time);
  return instants.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

/** Minutes that the wall clock of a zone is ahead of UTC at an instant. */
function offsetMinutes(ms: number, timeZone: string): number {
  const at = new Date(ms);
  return (utcMs(localDateAt(at, timeZone), localTimeAt(at, timeZone)) - ms) / MINUTE_MS;
}
