import { localDateAt } from "~/domain/calendar/dates";
import { languageFor, otherLanguages } from "~/domain/languages";
import { LATEST_MINUTES, type ReminderKind } from "~/domain/reminders/plan";
import { afterQuiet } from "~/domain/reminders/quiet";
import { isStillAsked, type WhyNot, whyNot } from "~/domain/reminders/wanted";
import type { Rows } from "~/lib/db.server";
import type { Subscription } from "~/lib/push.server";
import { type Channel, channelsOf } from "./channels";
import { readFacts } from "./facts.server";
import { openSubscription, pushKey } from "./push-key.server";
import { settingsSelection, toSettings } from "./stored.server";

export type DueReminder = {
  accessId: string;
  kind: ReminderKind;
  channel: Channel;
  dueAt: Date;
};

/**
 * What keeps a reminder from being sent: what the domain says, it came too late, or in quiet hours by now, or something
 * changed meanwhile.
 */
export type LeftOut = WhyNot | "late" | "quiet" | "changed" | "sent-before" | "no-phone";

export type ReadReminder = {
  clinicId: string;
  patientId: string;
  /** Patient-local date of the moment. */
  localDate: string;
  /** Null: it is to be sent. */
  leftOut: LeftOut | null;
  /** When quiet hours are over; the instant now while there are none. */
  quietUntil: Date;
  /** `language`: the one in which they read the pages of the record. */
  person: { email: string; name: string; language: string };
  /** For a push: of each browser, its row and what it gave us. */
  phones: { id: string; subscription: Subscription }[];
};

const MINUTE_MS = 60_000;

/**
 * Everything anew, just before it is sent: whether the person is let in and still wants it, and whether there is anything
 * to remind of.
 * @param at the instant now
 * @returns null where nobody is let in any more, the record was archived, or there is no plan
 */
export async function readReminder(
  rows: Rows,
  due: DueReminder,
  at: Date,
): Promise<ReadReminder | null> {
  const { accessId, channel } = due;
  const row = await rows.reminderPlan.findFirst({
    where: { accessId, access: { untilAt: null }, patient: { archivedAt: null } },
    select: {
      ...{ ...settingsSelection, clinicId: true, patientId: true },
      access: {
        select: {
          userId: true,
          user: { select: { email: true, name: true, language: true } },
          patient: { select: { language: true, clinic: { select: { languages: true } } } },
          pushSubscriptions: { orderBy: { createdAt: "asc" }, select: { id: true, sealed: true } },
        },
      },
    },
  });
  if (!row) return null;
  const { clinicId, patientId, access } = row;
  const read = await readFacts(rows, { patientId, userId: access.userId }, due.dueAt);
  if (!read) return null;
  const localDate = localDateAt(due.dueAt, read.timeZone);
  const key = channel === "push" ? await pushKey(rows) : null;
  const phones = access.pushSubscriptions.flatMap(({ id, sealed }) => {
    const subscription = key && openSubscription(sealed, key);
    return subscription ? [{ id, subscription }] : [];
  });
  const settings = toSettings(row);
  const { user, patient } = access;
  const language = languageFor({
    chosen: [user.language, patient.language],
    accepts: null,
    on: otherLanguages(patient.clinic.languages),
  });
  const person = { ...user, language };
  const isLate = at.getTime() - due.dueAt.getTime() > LATEST_MINUTES * MINUTE_MS;
  // Clocks of several servers differ a little: nothing is judged by a time before the one that it was put in for.
  const sentAt = at > due.dueAt ? at : due.dueAt;
  const quietUntil = afterQuiet(sentAt, settings.quiet, read.timeZone);
  const isAsked =
    channelsOf(due.kind, settings).includes(channel) && isStillAsked(settings, due, read.timeZone);
  const reasons = async (): Promise<LeftOut | null> => {
    if (isLate) return "late";
    if (!isAsked) return "changed";
    const reason = whyNot(due.kind, settings, read.facts, localDate);
    if (reason !== null) return reason;
    if (quietUntil > sentAt) return "quiet";
    if (await wasSent(rows, due, localDate)) return "sent-before";
    return channel === "push" && phones.length === 0 ? "no-phone" : null;
  };
  const leftOut = await reasons();
  return { clinicId, patientId, localDate, leftOut, quietUntil, person, phones };
}

/** Kinds that come at most once a day, wherever a traveller's clock stands. */
async function wasSent(
  rows: Rows,
  { accessId, kind, channel }: DueReminder,
  localDate: string,
): Promise<boolean> {
  if (kind === "desk" || kind === "message") return false;
  const sent = await rows.reminderSend.findFirst({
    where: { accessId, kind, channel, localDate, state: "sent" },
    select: { id: true },
  });
  return sent !== null;
}
