import type { SecondFactorChange } from "~/domain/second-factor";
import { asSystem } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";
import { sendMail } from "~/lib/mail.server";
import { wordsIn } from "~/words/catalogue";
import { secondFactorMail } from "~/words/mails";
import { mailSent } from "./mail-sent";

/** Tells a person that their second factor was changed. Where that is looked at depends on what they are there. */
export async function mailSecondFactor(job: JobInHand): Promise<Effect | null> {
  const { id, kind, payload } = job;
  const [userId, clinicId] = [String(payload.userId), String(payload.clinicId)];
  const user = await asSystem.reads("jobs", (rows) =>
    rows.user.findUnique({
      where: { id: userId },
      select: {
        ...{ email: true, language: true },
        memberships: { where: { clinicId, deactivatedAt: null }, select: { id: true } },
      },
    }),
  );
  if (!user) return null;
  // Commands write it, and they write nothing else.
  const change = payload.change as SecondFactorChange;
  const page = user.memberships.length === 0 ? "/my/security" : "/clinic/settings/security";
  const told = { change, address: `${env.origin}${page}` };
  await sendMail(secondFactorMail(user.email, told, wordsIn(user.language)), id);
  return mailSent(kind, { clinicId, personId: userId });
}
