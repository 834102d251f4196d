import type { Clinician } from "~/auth/actor.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";

/** A doctor or practice that sends patients; null: not said. */
export type ReferrerInput = {
  name: string;
  practice: string | null;
  /** One line. */
  address: string | null;
  phone: string | null;
  email: string | null;
};

/** Adds a doctor to the clinic's list. @returns the new id */
export function addReferrer(clinician: Clinician, input: ReferrerInput): Promise<string> {
  return asActor(clinician, async (tx) => {
    const { clinicId, now: createdAt } = clinician;
    const { id } = await tx.referrer.create({
      data: { ...input, clinicId, createdAt },
      select: { id: true },
    });
    await recordAudit(tx, clinician, {
      ...{ action: "referrer.added", entity: "Referrer", entityId: id },
    });
    return id;
  });
}

/** Changes what is known of a doctor: letters that were kept stay as they are. @returns null without such a doctor */
export function changeReferrer(
  clinician: Clinician,
  id: string,
  input: ReferrerInput,
): Promise<"done" | null> {
  return asActor(clinician, async (tx) => {
    const { clinicId } = clinician;
    const { count } = await tx.referrer.updateMany({
      where: { id, clinicId, archivedAt: null },
      data: input,
    });
    if (count === 0) return null;
    await recordAudit(tx, clinician, {
      ...{ action: "referrer.changed", entity: "Referrer", entityId: id },
    });
    return "done";
  });
}

/** Takes a doctor off the list; letters and patients that name them stay. @returns null without such a doctor */
export function archiveReferrer(clinician: Clinician, id: string): Promise<"done" | null> {
  return asActor(clinician, async (tx) => {
    const { clinicId, now: archivedAt } = clinician;
    const { count } = await tx.referrer.updateMany({
      where: { id, clinicId, archivedAt: null },
      data: { archivedAt },
    });
    if (count === 0) return null;
    await recordAudit(tx, clinician, {
      ...{ action: "referrer.archived", entity: "Referrer", entityId: id },
    });
    return "done";
  });
}
