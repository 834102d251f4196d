import { openingHoursSelection, toOpeningHours } from "~/data/team/opening-hours.server";
import { localDateAt } from "~/domain/calendar/dates";
import { afterWorkingDays } from "~/domain/calendar/working-days";
import type { WaitingRow } from "~/domain/rows";
import type { Prisma } from "~/generated/sqlite/client";

/** What of a thread of messages tells whether an answer waits, and by when it is due. */
export const waitingSelection = {
  waitingSince: true,
  lastAt: true,
  clinic: { select: { ...openingHoursSelection, answerDays: true } },
} satisfies Prisma.MessageThreadSelect;

export type StoredWaiting = {
  waitingSince: Date | null;
  /** While an answer waits nobody but the patient has written since: of their newest message. */
  lastAt: Date;
  clinic: { openingHours: unknown; closedDays: unknown; timeZone: string; answerDays: number };
};

/** @param timeZone the patient's */
export function toWaiting(
  { waitingSince: since, lastAt, clinic }: StoredWaiting,
  timeZone: string,
): WaitingRow | null {
  if (since === null) return null;
  const dueAt = afterWorkingDays(clinic.answerDays, toOpeningHours(clinic), since);
  const [on, dueOn] = [localDateAt(since, timeZone), localDateAt(dueAt, timeZone)];
  return { since, on, newestAt: lastAt, dueAt, dueOn };
}
