import { jobsOf, putInOnce } from "~/data/reminders/put-in.server";
import { settingsSelection, toSettings } from "~/data/reminders/stored.server";
import { type Moment, momentsBetween } from "~/domain/reminders/moments";
import { LATEST_MINUTES } from "~/domain/reminders/plan";
import { asSystem, databaseClock } from "~/lib/db.server";
import type { Effect } from "~/lib/jobs-lease.server";

/** The kind of the job that puts in what is due soon. */
export const PLAN_REMINDERS = "plan-reminders";

const MINUTE_MS = 60_000;
/** How often that is done. */
const EVERY_MINUTES = 5;
/** So far ahead, that one which is done late leaves nothing out. */
const AHEAD_MINUTES = 15;
/** Plans looked at together. */
const SLICE = 200;

/** The name of the five minutes that an instant lies in: of each there is one such job. */
export function planningKey(at: Date): string {
  const length = EVERY_MINUTES * MINUTE_MS;
  return new Date(Math.floor(at.getTime() / length) * length).toISOString();
}

/**
 * Puts in a job for each reminder that falls due in the next minutes, or did in the last hour while no server ran. What is
 * there already, or was done, is not put in again: keys are kept for days.
 */
export async function planReminders(): Promise<Effect | null> {
  const at = (await databaseClock()).getTime();
  const after = new Date(at - LATEST_MINUTES * MINUTE_MS);
  const until = new Date(at + AHEAD_MINUTES * MINUTE_MS);
  for (let last = ""; ; ) {
    const plans = await asSystem.reads("jobs", (rows) =>
      rows.reminderPlan.findMany({
        where: { accessId: { gt: last }, access: { untilAt: null }, patient: { archivedAt: null } },
        orderBy: { accessId: "asc" },
        take: SLICE,
        select: {
          ...settingsSelection,
          ...{ accessId: true, clinicId: true, updatedAt: true },
          patient: { select: { timeZone: true } },
        },
      }),
    );
    const jobs = plans.flatMap(({ patient, updatedAt, ...plan }) => {
      const settings = toSettings(plan);
      // Whoever sets a time that is over means the next day's.
      const from = updatedAt > after ? updatedAt : after;
      const moments: Moment[] = momentsBetween(settings, from, until, patient.timeZone);
      return moments.flatMap((moment) => jobsOf(plan, settings, moment));
    });
    await asSystem.reads("jobs", (rows) => {
      return putInOnce(rows, jobs, (work) => asSystem("jobs", work));
    });
    last = plans.at(-1)?.accessId ?? last;
    if (plans.length < SLICE) return null;
  }
}
