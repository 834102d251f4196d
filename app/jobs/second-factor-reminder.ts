import { passwordOnly } from "~/data/team/get-team.server";
import { asSystem } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";
import { sendMail } from "~/lib/mail.server";
import { wordsIn } from "~/words/catalogue";
import { secondFactorReminderMail } from "~/words/mails";
import { mailSent } from "./mail-sent";

/** Reminds a member of staff of the date from which two steps are asked for; nobody who has set them up meanwhile. */
export async function remindOfSecondFactor(job: JobInHand): Promise<Effect | null> {
  const { id, kind, payload } = job;
  const member = await asSystem.reads("jobs", (rows) =>
    rows.membership.findFirst({
      where: { id: String(payload.membershipId), deactivatedAt: null, user: passwordOnly },
      select: {
        ...{ clinicId: true, userId: true },
        clinic: { select: { secondFactorFrom: true } },
        user: { select: { email: true, name: true } },
      },
    }),
  );
  const from = member?.clinic.secondFactorFrom ?? null;
  if (!member || from === null) return null;
  const { clinicId, userId, user } = member;
  const address = new URL("/login", env.origin).href;
  const mail = { to: user.email, name: user.name, from, address };
  await sendMail(secondFactorReminderMail(mail, wordsIn(null)), id);
  return mailSent(kind, { clinicId, personId: userId });
}
