import { YEAR_TRIES } from "~/domain/patient/invitation";
import { recordAudit, recordChange } from "~/lib/audit.server";
import { now } from "~/lib/clock.server";
import { asSystem, type Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { readNotice } from "~/lib/privacy-notice.server";
import { releaseUnproved } from "~/lib/unproved-address.server";
import { findInvitation, type Invitation, ownAccess } from "./invite.server";
import { hashPassword } from "./password.server";

/**
 * - "gone": the link is not open any more, or for somebody who is in already
 * - "taken": the address has an account, which has to sign in
 * - "another": the signed-in account has another address
 * - "notice": the clinic's privacy notice changed since it was shown
 * - "wrong-year": `triesLeft` 0 closes the link
 */
export type Acceptance =
  | { kind: "joined"; userId: string; accessId: string }
  | { kind: "gone" | "taken" | "another" | "notice" }
  | { kind: "wrong-year"; triesLeft: number };

/** `noticeId`: of the privacy notice that was accepted with it; null where the clinic has none. */
type Accepted = { noticeId: string | null };

type NewAccount = Accepted & {
  password: string /** IANA name; of patients alone. */;
  timeZone: string;
  /** BCP 47 tag of what they read when they accepted. */
  language?: string | null;
};

/**
 * Takes an invitation up by making an account, and burns both links, once. By the mailed link the address counts as
 * proved from then on, and is taken from an account that never proved it.
 */
export async function acceptAsNew(
  token: string,
  { password, timeZone, language: read = null, noticeId }: NewAccount,
): Promise<Acceptance> {
  const invite = await findInvitation(token);
  if (invite?.state !== "open") return { kind: "gone" };
  if (isTaken(invite)) return { kind: "taken" };
  // Hashing is slow on purpose: it stays outside the transaction, which would hold every other write.
  const passwordHash = await hashPassword(password);
  const accepted = asSystem.serializable("invitation link", async (tx): Promise<Acceptance> => {
    const refusal = await refusalOf(tx, invite, noticeId);
    if (refusal) return refusal;
    if (!(await burn(tx, invite))) return { kind: "gone" };
    const { name, email, kind, isMailed, patient } = invite;
    const at = now();
    const data = { name, passwordHash, emailProvedAt: isMailed ? at : null, createdAt: at };
    // English is read where nobody chose anything, too, so it is no choice; mails have no browser to ask.
    const written = kind === "patient" ? patient.language : null;
    const language = read === null || read === "en" ? written : read;
    // The mailed link went there, and nowhere else: an address that nobody proved keeps nobody out.
    if (isMailed) await releaseUnproved(tx, email);
    const user = await tx.user.create({ data: { ...data, email, language }, select: { id: true } });
    if (kind === "patient") {
      await tx.patient.update({
        where: { id: patient.id },
        data: { timeZone },
        select: { id: true },
      });
    }
    return letIn(tx, invite, user.id, noticeId);
  });
  return unlessTaken<Acceptance, Acceptance>(accepted, { kind: "taken" });
}

function isTaken({ holder, isMailed }: Invitation): boolean {
  return holder !== null && (holder.isProved || !isMailed);
}

/**
 * The signed-in person takes an invitation up, once.
 * @param year of birth as it was typed; asked where the record has one
 */
export async function acceptAs(
  userId: string,
  token: string,
  { year, noticeId }: Accepted & { year: number | null },
): Promise<Acceptance> {
  const invite = await findInvitation(token);
  if (invite?.state !== "open") return { kind: "gone" };
  return asSystem.serializable("invitation link", async (tx): Promise<Acceptance> => {
    const whose = { id: userId, email: invite.email };
    if ((await tx.user.count({ where: whose })) === 0) return { kind: "another" };
    const refusal = await refusalOf(tx, invite, noticeId);
    if (refusal) return refusal;
    const { birthYear } = invite.patient;
    if (birthYear !== null && birthYear !== year) return countTry(tx, invite, userId);
    const own = { patientId: invite.patient.id, userId, ...ownAccess };
    if ((await tx.patientAccess.count({ where: own })) > 0) return { kind: "gone" };
    if (!(await burn(tx, invite))) return { kind: "gone" };
    if (invite.isMailed) {
      const unproved = { id: userId, emailProvedAt: null };
      await tx.user.updateMany({ where: unproved, data: { emailProvedAt: now() } });
    }
    return letIn(tx, invite, userId, noticeId);
  });
}

async function refusalOf(
  tx: Tx,
  { patient }: Invitation,
  noticeId: string | null,
): Promise<Acceptance | null> {
  const current = await readNotice(tx, patient.clinic.id);
  return (current?.notice?.id ?? null) === noticeId ? null : { kind: "notice" };
}

const open = ({ id }: Invitation, at: Date) => ({
  ...{ id, usedAt: null, withdrawnAt: null },
  ...{ expiresAt: { gt: at }, yearTries: { lt: YEAR_TRIES } },
});

/** By one statement, so that of two at once only one goes on. */
async function burn(tx: Tx, invite: Invitation): Promise<boolean> {
  const usedAt = now();
  const isFree = invite.kind === "patient" && { patient: { accesses: { none: ownAccess } } };
  const { count } = await tx.invite.updateMany({
    where: { ...open(invite, usedAt), ...isFree },
    data: { usedAt },
  });
  return count === 1;
}

/** A wrong year is counted by the statement that asks whether there is a try left: many at once are no more tries. */
async function countTry(tx: Tx, invite: Invitation, userId: string): Promise<Acceptance> {
  const { count } = await tx.invite.updateMany({
    where: open(invite, now()),
    data: { yearTries: { increment: 1 } },
  });
  if (count === 0) return { kind: "gone" };
  const { patient, id } = invite;
  const { yearTries } = await tx.invite.findUniqueOrThrow({ where: { id } });
  const author = { clinicId: patient.clinic.id, userId };
  await recordAudit(tx, author, {
    ...{ action: "invite.year-wrong", entity: "Invite", entityId: id, patientId: patient.id },
    ...{ personId: userId, detail: { yearTries } },
  });
  return { kind: "wrong-year", triesLeft: Math.max(0, YEAR_TRIES - yearTries) };
}

async function letIn(
  tx: Tx,
  { id: inviteId, kind, patient }: Invitation,
  userId: string,
  noticeId: string | null,
): Promise<Acceptance> {
  const [patientId, clinicId] = [patient.id, patient.clinic.id];
  const at = now();
  const access = { kind: kind === "patient" ? "SELF" : "CARER", fromAt: at } as const;
  const { id: accessId } = await tx.patientAccess.upsert({
    where: { patientId_userId: { patientId, userId } },
    create: { ...access, clinicId, patientId, userId },
    update: { ...access, untilAt: null },
    select: { id: true },
  });
  if (noticeId !== null) {
    await tx.privacyAcceptance.upsert({
      where: { noticeId_userId: { noticeId, userId } },
      create: { noticeId, userId, at },
      update: {},
    });
  }
  const author = { clinicId, userId };
  await recordChange(tx, author, {
    ...{ action: "invite.accepted", entity: "Patient", entityId: patientId },
    ...{ patientId, personId: userId, detail: { inviteId, as: kind, noticeId } },
  });
  return { kind: "joined", userId, accessId };
}
