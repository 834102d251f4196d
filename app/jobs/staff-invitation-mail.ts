import { staffInviteAddress } from "~/data/team/invite-staff.server";
import { staffInviteState } from "~/domain/staff-invitation";
import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { JobFailure } from "~/lib/jobs-failure.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";
import { sendMail } from "~/lib/mail.server";
import { tokenHash } from "~/lib/tokens.server";
import { wordsIn } from "~/words/catalogue";
import { staffInvitationMail } from "~/words/mails";
import { mailSent } from "./mail-sent";

/**
 * Mails a colleague's invitation. The secret is the token of the mailed link. One that was taken up, taken back or made
 * anew meanwhile is not mailed any more; of one that has ended unused the owner is told.
 */
export async function mailStaffInvitation(job: JobInHand): Promise<Effect | null> {
  const { id, kind, payload, secret } = job;
  if (secret === null) throw new JobFailure("no-secret", { isFinal: true });
  const invite = await asSystem.reads("jobs", (rows) =>
    rows.staffInvite.findFirst({
      where: { id: String(payload.inviteId), mailedTokenHash: tokenHash(secret) },
      select: inviteSelection,
    }),
  );
  if (!invite) return null;
  const state = staffInviteState(invite, now());
  if (state === "ended") throw new JobFailure("link-ended", { isFinal: true });
  if (state !== "open") return null;
  const { email: to, name, clinic, clinicId, createdById } = invite;
  const mail = { to, name, clinicName: clinic.name, inviteLink: staffInviteAddress(secret) };
  await sendMail(staffInvitationMail(mail, wordsIn(null)), id);
  return mailSent(kind, { clinicId, personId: createdById });
}

const inviteSelection = {
  ...{ clinicId: true, email: true, name: true, createdById: true },
  ...{ usedAt: true, withdrawnAt: true, expiresAt: true },
  clinic: { select: { name: true } },
};
