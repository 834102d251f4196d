import { createHash } from "node:crypto";
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { env } from "./env.server";

const MINUTE_MS = 60_000;
/** House figures: what a session takes in a calendar, whatever it is, and how often a calendar reads anew. */
const MINUTES = 15;
const READ_EVERY_SECONDS = 6 * 3_600;

/** `on`: YYYY-MM-DD; `at`: null for the whole day. */
type Day = { on: string; at: Date | null };

/**
 * A calendar as a file (RFC 5545). Each day is an event of its own at an instant in UTC, so that no calendar has to know
 * when the clocks of a zone change; without a time it is a whole day, which keeps nobody busy.
 * @param owner an id that the events' own ids follow from: the same day is the same event each time
 * @param title of every event
 * @param madeAt instant of reading
 */
export function calendarFile(
  days: readonly Day[],
  { owner, title, madeAt }: { owner: string; title: string; madeAt: Date },
): string {
  const host = new URL(env.origin).hostname;
  const calendar = ical({
    ...{ name: "Supple", prodId: "//Supple//Sessions//EN", ttl: READ_EVERY_SECONDS },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { on, at } of days) {
    const id = createHash("sha256").update(`${owner} ${on}`).digest("hex").slice(0, 32);
    const start = at ?? new Date(`${on}T00:00:00Z`);
    calendar.createEvent({
      ...{ id: `${id}@${host}`, summary: title, stamp: madeAt, start },
      ...(at
        ? { end: new Date(at.getTime() + MINUTES * MINUTE_MS) }
        : { allDay: true, timezone: "UTC" }),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
