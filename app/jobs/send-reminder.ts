import { losePhones } from "~/data/reminders/lost-phones.server";
import { jobsOf } from "~/data/reminders/put-in.server";
import {
  type DueReminder,
  type ReadReminder,
  readReminder,
} from "~/data/reminders/read-reminder.server";
import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { enqueue } from "~/lib/jobs.server";
import { JobFailure } from "~/lib/jobs-failure.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";
import { sendMail } from "~/lib/mail.server";
import { sendPush } from "~/lib/push.server";
import { mailOffLink } from "~/lib/reminder-link.server";
import { wordsIn } from "~/words/catalogue";
import { reminderMail, reminderPush } from "~/words/reminders";

/**
 * Sends one reminder by one way, if it is still wanted and there is still something to remind of, and writes down what
 * became of it. Sent again after a kill it has the same topic, or Message-ID.
 * @throws JobFailure where a later try could do better; what is too late by then has failed
 */
export async function sendReminder(job: JobInHand): Promise<Effect | null> {
  const due = dueOf(job);
  const read = await asSystem.reads("jobs", (rows) => readReminder(rows, due, now()));
  if (!read) return null;
  if (read.leftOut === "quiet" && due.kind === "message") return putOff(due, read);
  const isTooLate = read.leftOut === "late" || read.leftOut === "quiet";
  if (isTooLate && job.attempt > 1) return noted(due, read, "failed", "no-answer");
  if (read.leftOut !== null) return noted(due, read, "left-out", read.leftOut);
  return due.channel === "push" ? pushAll(job, due, read) : mail(job, due, read);
}

/** What data/reminders/put-in wrote. */
function dueOf({ payload: { accessId, reminder, channel, dueAt } }: JobInHand): DueReminder {
  return {
    accessId: String(accessId),
    kind: reminder as DueReminder["kind"],
    channel: channel as DueReminder["channel"],
    dueAt: new Date(String(dueAt)),
  };
}

type State = "sent" | "failed" | "left-out";

function noted(
  { accessId, kind, channel: wanted, dueAt }: DueReminder,
  { clinicId, patientId, localDate }: ReadReminder,
  state: State,
  reason: string | null = null,
): Effect {
  const channel = state === "left-out" ? "none" : wanted;
  const about = { accessId, kind, channel, dueAt };
  const outcome = { state, reason, at: now() };
  return async (tx) => {
    // Two ways that were both left out are one row.
    await tx.reminderSend.upsert({
      where: { accessId_kind_channel_dueAt: about },
      create: { ...about, ...outcome, clinicId, patientId, localDate },
      update: outcome,
      select: { id: true },
    });
  };
}

/** A message waits in the morning too; what reminds of an evening does not. */
function putOff({ accessId, kind, channel }: DueReminder, read: ReadReminder): Effect {
  const { clinicId, quietUntil: dueAt } = read;
  const ways = { byPush: channel === "push", byEmail: channel === "email" };
  return async (tx) => {
    for (const job of jobsOf({ accessId, clinicId }, ways, { kind, dueAt })) await enqueue(tx, job);
  };
}

/** To each browser of theirs. It is sent when one took it: the others are not worth a second one there. */
async function pushAll(job: JobInHand, due: DueReminder, read: ReadReminder): Promise<Effect> {
  const text = reminderPush(due.kind, wordsIn(read.person.language));
  const tries = await Promise.allSettled(
    read.phones.map(({ subscription }) => sendPush(subscription, text, job.id)),
  );
  const phonesThat = (isIt: (tried: (typeof tries)[number]) => boolean) =>
    read.phones.flatMap(({ id }, i) => {
      const tried = tries[i];
      return tried && isIt(tried) ? [id] : [];
    });
  const took = phonesThat((tried) => tried.status === "fulfilled" && tried.value === "sent");
  const gone = phonesThat((tried) => tried.status === "fulfilled" && tried.value === "gone");
  const failures = tries.flatMap((tried) => (tried.status === "rejected" ? [tried.reason] : []));
  const failed = phonesThat(({ status }) => status === "rejected");
  const again = failures.find((each) => !(each instanceof JobFailure && each.isFinal));
  if (took.length === 0 && again !== undefined) throw again;
  const reason = failures[0] instanceof JobFailure ? failures[0].code : "gone";
  const note = took.length > 0 ? noted(due, read, "sent") : noted(due, read, "failed", reason);
  return async (tx) => {
    const at = now();
    await losePhones(tx, { id: { in: gone } }, "gone");
    await tx.pushSubscription.updateMany({
      where: { id: { in: took } },
      data: { lastSentAt: at, failedAt: null },
    });
    await tx.pushSubscription.updateMany({
      where: { id: { in: failed } },
      data: { failedAt: at },
    });
    await note(tx);
  };
}

async function mail(job: JobInHand, due: DueReminder, read: ReadReminder): Promise<Effect> {
  const { email: to, name, language } = read.person;
  const off = await mailOffLink(due.accessId);
  const page = due.kind === "week" ? "/my/progress" : "/my";
  const links = { address: new URL(page, env.origin).href, off };
  try {
    await sendMail(reminderMail(due.kind, { to, name, ...links }, wordsIn(language)), job.id);
  } catch (error) {
    if (error instanceof JobFailure && error.isFinal) return noted(due, read, "failed", error.code);
    throw error;
  }
  return noted(due, read, "sent");
}
