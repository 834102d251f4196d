import { ownAccess } from "~/data/patients/scope.server";
import { inviteAddress } from "~/data/team/create-invite.server";
import { inviteState } from "~/domain/patient/invitation";
import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { JobFailure } from "~/lib/jobs-failure.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";
import { sendMail } from "~/lib/mail.server";
import { invitationMail } from "~/words/mails";
import { mailSent } from "./mail-sent";
import { wordsAt } from "./words-of";

/**
 * Mails an invitation's link to whom it invites as soon as it is made. The secret is its token. A link that was taken
 * up, withdrawn or replaced meanwhile is not mailed any more; of one that has ended unused the owner is told.
 */
export async function mailInvitation(job: JobInHand): Promise<Effect | null> {
  const { id, kind, payload, secret } = job;
  const invite = await asSystem.reads("jobs", (rows) =>
    rows.invite.findUnique({ where: { id: String(payload.inviteId) }, select: inviteSelection }),
  );
  if (!invite) throw linkEnded();
  const { patient, kind: as, expiresAt } = invite;
  const hasAccount = as === "SELF" && patient.accesses.length > 0;
  const state = inviteState({ ...invite, hasAccount }, now());
  const isReplaced = patient.invites.some(
    (each) => each.kind === as && each.email === invite.email && each.expiresAt > expiresAt,
  );
  if (state === "ended" && !isReplaced) throw linkEnded();
  if (state !== "open") return null;
  if (secret === null) throw new JobFailure("no-secret", { isFinal: true });
  const link = { email: invite.email ?? patient.email, inviteLink: inviteAddress(secret) };
  const words = wordsAt(patient.clinic, [patient.language]);
  await sendMail(invitationMail(patient.clinic.name, link, words, as === "CARER"), id);
  return mailSent(kind, { clinicId: patient.clinicId, patientId: patient.id });
}

const linkEnded = () => new JobFailure("link-ended", { isFinal: true });

const inviteSelection = {
  ...{ usedAt: true, withdrawnAt: true, expiresAt: true, yearTries: true },
  ...{ kind: true, email: true },
  patient: {
    select: {
      ...{ id: true, clinicId: true, email: true, language: true },
      accesses: { ...ownAccess, select: { id: true } },
      clinic: { select: { name: true, languages: true } },
      invites: { select: { kind: true, email: true, expiresAt: true } },
    },
  },
} as const;
