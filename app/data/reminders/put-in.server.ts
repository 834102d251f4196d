import type { Moment } from "~/domain/reminders/moments";
import { afterQuiet } from "~/domain/reminders/quiet";
import { now } from "~/lib/clock.server";
import type { Rows, Tx } from "~/lib/db.server";
import { enqueue, type NewJob } from "~/lib/jobs.server";
import { type Channel, channelsOf } from "./channels";
import { type ReminderSettings, settingsSelection, toSettings } from "./stored.server";

/** The kind of the job that sends one reminder by one way. */
export const REMINDER = "reminder";

type Place = { accessId: string; clinicId: string };

/** One job for each way that a moment goes. Its key names it among all: two servers that put it in put in one. */
export function jobsOf(
  { accessId, clinicId }: Place,
  settings: Pick<ReminderSettings, "byPush" | "byEmail">,
  { kind, dueAt }: Pick<Moment, "kind" | "dueAt">,
): (NewJob & { key: string })[] {
  return channelsOf(kind, settings).map((channel: Channel) => {
    const at = dueAt.toISOString();
    const payload = { accessId, reminder: kind, channel, dueAt: at };
    const key = `${accessId} ${kind} ${at} ${channel}`;
    return { kind: REMINDER, key, payload, dueAt, clinicId };
  });
}

/** Puts in those of some jobs that are not there yet. */
export async function putInOnce(
  rows: Pick<Rows, "job">,
  jobs: readonly (NewJob & { key: string })[],
  write: (work: (tx: Tx) => Promise<void>) => Promise<void>,
): Promise<void> {
  if (jobs.length === 0) return;
  const keys = jobs.map(({ key }) => key);
  const found = await rows.job.findMany({
    where: { kind: REMINDER, key: { in: keys } },
    select: { key: true },
  });
  const known = new Set(found.map(({ key }) => key));
  const missing = jobs.filter(({ key }) => !known.has(key));
  if (missing.length === 0) return;
  await write(async (tx) => {
    for (const job of missing) await enqueue(tx, job);
  });
}

/** House figure, as for the mail: whoever has the page open reads it before. */
const MESSAGE_AFTER_MS = 2 * 60_000;

/** Puts in what tells everybody who wants it that a message waits; in quiet hours when these are over. */
export async function remindOfMessage(tx: Tx, patientId: string): Promise<void> {
  const plans = await tx.reminderPlan.findMany({
    where: { patientId, byPush: true, access: { untilAt: null } },
    select: {
      ...settingsSelection,
      ...{ accessId: true, clinicId: true, patient: { select: { timeZone: true } } },
    },
  });
  const kind = "message";
  for (const { patient, ...plan } of plans) {
    const settings = toSettings(plan);
    if (!settings.kinds.includes(kind)) continue;
    const soon = new Date(now().getTime() + MESSAGE_AFTER_MS);
    const dueAt = afterQuiet(soon, settings.quiet, patient.timeZone);
    for (const job of jobsOf(plan, settings, { kind, dueAt })) await enqueue(tx, job);
  }
}
