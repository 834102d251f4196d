import { inviteState } from "~/domain/patient/invitation";
import { recordChange } from "~/lib/audit.server";
import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { tokenHash } from "~/lib/tokens.server";
import { hashPassword } from "./password.server";
import { releaseUnproved } from "./unproved-address.server";

/**
 * What a link is worth: "open", "used" (sign in instead), "ended" (ask for a new one; `expiresAt` says since when) or null when there is no such link.
 */
export async function getInvite(token: string) {
  const invite = await asSystem.reads("invitation link", (rows) =>
    rows.invite.findUnique({ where: { tokenHash: tokenHash(token) }, select: inviteSelection }),
  );
  if (!invite) return null;
  const hasAccount = invite.patient.accesses.length > 0;
  return { ...invite, state: inviteState({ ...invite, hasAccount }, now()) };
}

/** The account by which a patient is let in to their own record. */
const ownAccess = { kind: "SELF", untilAt: null } as const;

const inviteSelection = {
  id: true,
  usedAt: true,
  expiresAt: true,
  patient: {
    select: {
      id: true,
      name: true,
      email: true,
      timeZone: true,
      language: true,
      accesses: { where: ownAccess, select: { id: true } },
      clinicId: true,
      clinic: { select: { name: true } },
    },
  },
};

type Acceptance = { password: string; timeZone: string };

/**
 * The patient takes up the invitation: makes the account and burns the link, once.
 * @returns the new user's id; "gone" when the link is no longer open; "taken" when the e-mail already has an account
 */
export async function acceptInvite(
  token: string,
  { password, timeZone }: Acceptance,
): Promise<{ userId: string } | "gone" | "taken"> {
  const invite = await getInvite(token);
  if (invite?.state !== "open") return "gone";
  const { patient } = invite;
  const passwordHash = await hashPassword(password);
  const accepted = asSystem.serializable(
    "invitation link",
    async (tx): Promise<{ userId: string } | "gone"> => {
      const at = now();
      const burned = await tx.invite.updateMany({
        where: {
          id: invite.id,
          usedAt: null,
          expiresAt: { gt: at },
          patient: { accesses: { none: ownAccess } },
        },
        data: { usedAt: at },
      });
      if (burned.count !== 1) return "gone";
      // An address that nobody proved keeps nobody out: the mailed link just did.
      await releaseUnproved(tx, patient.email);
      const user = await tx.user.create({
        data: {
          email: patient.email,
          name: patient.name,
          language: patient.language,
          passwordHash,
          // The link went there, and nowhere else.
          emailProvedAt: at,
          createdAt: at,
        },
        select: { id: true },
      });
      const { id: patientId, clinicId } = patient;
      await tx.patientAccess.create({
        data: { clinicId, patientId, userId: user.id, kind: "SELF", fromAt: at },
        select: { id: true },
      });
      await tx.patient.update({ where: { id: patientId }, data: { timeZone } });
      await recordChange(
        tx,
        { clinicId, userId: user.id },
        {
          ...{ action: "invite.accepted", entity: "Patient", entityId: patientId },
          ...{ patientId, personId: user.id },
        },
      );
      return { userId: user.id };
    },
  );
  return unlessTaken(accepted, "taken");
}
