import type { SecondFactorChange } from "~/domain/second-factor";
import { asSystem } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";
import { sendMail } from "~/lib/mail.server";
import { secondFactorMail } from "~/words/mails";
import { personMailSent } from "./mail-sent";
import { readerSelection, wordsOf } from "./words-of";

/** Tells a person that their second factor was changed, or a recovery code used. Where that is looked at depends on what they are there. */
export async function mailSecondFactor(job: JobInHand): Promise<Effect | null> {
  const { id, kind, payload } = job;
  const userId = String(payload.userId);
  const user = await asSystem.reads("jobs", (rows) =>
    rows.user.findUnique({
      where: { id: userId },
      select: {
        ...{ ...readerSelection, email: true },
        memberships: { where: { deactivatedAt: null }, select: { id: true } },
      },
    }),
  );
  if (!user) return null;
  // Commands write it, and they write nothing else.
  const change = payload.change as SecondFactorChange;
  const page = user.memberships.length === 0 ? "/my/security" : "/clinic/settings/security";
  const told = { change, left: Number(payload.left ?? 0), address: `${env.origin}${page}` };
  await sendMail(secondFactorMail(user.email, told, wordsOf(user)), id);
  return personMailSent(kind, userId);
}
