import type { PatientActor, Staff } from "~/auth/actor.server";
import { localDateAt } from "~/domain/calendar/dates";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { type CurrentNotice, readNotice } from "~/lib/privacy-notice.server";

/** The clinic's notice as it holds today; null where it has written none. */
export async function getNotice(staff: Staff): Promise<CurrentNotice | null> {
  const found = await asActor.reads(staff, (rows) => readNotice(rows, staff.clinicId));
  return found?.notice ?? null;
}

/**
 * Publishes a new version of the clinic's notice, by an owner alone. It holds from today, and whoever is let in to a
 * record of the clinic is asked for it once. The same text again is no new version.
 * @param text at most 20,000 characters
 * @returns the version that holds; null for whoever is no owner
 */
export function publishNotice(owner: Staff, text: string): Promise<number | null> {
  const { clinicId, userId, now: createdAt } = owner;
  return asActor.serializable(owner, async (tx) => {
    const owns = { clinicId, userId, isOwner: true, deactivatedAt: null };
    if ((await tx.membership.count({ where: owns })) === 0) return null;
    const newest = await tx.privacyNotice.findFirst({
      where: { clinicId },
      orderBy: { version: "desc" },
      select: { version: true, text: true },
    });
    if (newest?.text === text) return newest.version;
    const version = (newest?.version ?? 0) + 1;
    const effectiveOn = localDateAt(createdAt, owner.timeZone);
    const { id } = await tx.privacyNotice.create({
      data: { clinicId, version, text, effectiveOn, createdById: userId, createdAt },
      select: { id: true },
    });
    await recordAudit(tx, owner, {
      ...{ action: "notice.published", entity: "PrivacyNotice", entityId: id },
      detail: { version },
    });
    return version;
  });
}

/** The version that somebody who is in a record has not accepted yet; null where there is none. */
export function noticeToAsk(patient: PatientActor) {
  const { clinicId, userId } = patient;
  return asActor.reads(patient, async (rows) => {
    const found = await readNotice(rows, clinicId);
    if (!found?.notice) return null;
    const noticeId = found.notice.id;
    const accepted = await rows.privacyAcceptance.count({ where: { noticeId, userId } });
    return accepted > 0 ? null : { ...found, notice: found.notice };
  });
}

/** @returns false when the clinic has another version by now, which is to be read first */
export function acceptNotice(patient: PatientActor, noticeId: string): Promise<boolean> {
  const { clinicId, userId, now: at } = patient;
  return asActor(patient, async (tx) => {
    const current = await readNotice(tx, clinicId);
    if (current?.notice?.id !== noticeId) return false;
    const one = { noticeId, userId };
    if ((await tx.privacyAcceptance.count({ where: one })) > 0) return true;
    await tx.privacyAcceptance.create({ data: { ...one, at } });
    await recordAudit(tx, patient, {
      ...{ action: "notice.accepted", entity: "PrivacyNotice", entityId: noticeId },
      personId: userId,
    });
    return true;
  });
}
