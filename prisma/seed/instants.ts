import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";

const MINUTE_MS = 60_000;

const utcMs = (date: LocalDate, time: string) => Date.parse(`${date}T${time}:00Z`);

/** Minutes that the wall clock of `timeZone` is ahead of UTC at an instant. */
function offsetMinutes(ms: number, timeZone: string): number {
  const at = new Date(ms);
  return (utcMs(localDateAt(at, timeZone), localTimeAt(at, timeZone)) - ms) / MINUTE_MS;
}

/**
 * The instant at which the wall clock of `timeZone` reads `time` ("HH:MM") on `date`. A time that a
 * change to summer time skips becomes one an hour beside it; of one that comes twice it is either.
 */
export function instantAt(date: LocalDate, time: string, timeZone: string): Date {
  const wall = utcMs(date, time);
  // The offset at the wall time read as UTC may be that of the other side of a change: once more.
  const guess = wall - offsetMinutes(wall, timeZone) * MINUTE_MS;
  return new Date(wall - offsetMinutes(guess, timeZone) * MINUTE_MS);
}
