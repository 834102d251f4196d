import type { Clinician, Staff } from "~/auth/actor.server";
import { patientToChange } from "~/data/patients/scope.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";

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
  return asActor(clinician, (tx) => storeReferrer(tx, clinician, input));
}

/** A step of a command. @param id of the new row; left out: the database's own */
export async function storeReferrer(
  tx: Tx,
  staff: Staff,
  input: ReferrerInput & { id?: string },
): Promise<string> {
  const { clinicId, now: createdAt } = staff;
  const { id } = await tx.referrer.create({
    data: { ...input, clinicId, createdAt },
    select: { id: true },
  });
  await recordAudit(tx, staff, { action: "referrer.added", entity: "Referrer", entityId: id });
  return id;
}

/** The doctor on the clinic's list who is called so, at that practice: pressed twice, a form adds nobody twice. */
export async function sameReferrer(
  tx: Tx,
  { clinicId }: Staff,
  { name, practice }: ReferrerInput,
): Promise<string | null> {
  const where = { clinicId, name, practice, archivedAt: null };
  return (await tx.referrer.findFirst({ where, select: { id: true } }))?.id ?? null;
}

/**
 * Changes what is known of a doctor: letters that were kept stay as they are. It is done beside a patient's letter, by
 * whoever may change that patient's record.
 * @returns null without such a doctor, or where the patient is not theirs to change
 */
export function changeReferrer(
  clinician: Clinician,
  patientId: string,
  id: string,
  input: ReferrerInput,
): Promise<"done" | null> {
  return change(clinician, patientId, id, { action: "referrer.changed", data: input });
}

/** Takes a doctor off the list; letters and patients that name them stay. @returns as changeReferrer */
export function archiveReferrer(
  clinician: Clinician,
  patientId: string,
  id: string,
): Promise<"done" | null> {
  const data = { archivedAt: clinician.now };
  return change(clinician, patientId, id, { action: "referrer.archived", data });
}

function change(
  clinician: Clinician,
  patientId: string,
  id: string,
  { action, data }: { action: string; data: Partial<ReferrerInput> & { archivedAt?: Date } },
): Promise<"done" | null> {
  return asActor(clinician, async (tx) => {
    const may = await tx.patient.count({ where: patientToChange(clinician, patientId) });
    const where = { id, clinicId: clinician.clinicId, archivedAt: null };
    if (may === 0 || (await tx.referrer.updateMany({ where, data })).count === 0) return null;
    await recordAudit(tx, clinician, { action, entity: "Referrer", entityId: id });
    return "done";
  });
}
