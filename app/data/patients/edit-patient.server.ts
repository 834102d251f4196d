import { randomUUID } from "node:crypto";
import type { Staff } from "~/auth/actor.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import {
  type ReferrerInput,
  sameReferrer,
  storeReferrer,
} from "~/data/referrers/keep-referrer.server";
import { createInvite } from "~/data/team/create-invite.server";
import { cliniciansOf } from "~/data/team/list-staff.server";
import { localDateAt } from "~/domain/calendar/dates";
import { limitsOfNewEpisode } from "~/domain/clinic-rules";
import {
  type EditConflict,
  mergeEdits,
  type PatientField,
  type PatientValues,
} from "~/domain/patient/edits";
import { recordChange } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { enqueue } from "~/lib/jobs.server";
import { type NewPrecaution, notePrecautions, removePrecautions } from "./note-precautions.server";
import {
  careColumns,
  careSelection,
  personColumns,
  personSelection,
  valuesOf,
} from "./patient-values.server";
import { patientToChange } from "./scope.server";

export type PatientEdit = {
  /** The episode of care that the form shows; null without one. */
  episodeId: string | null;
  opened: PatientValues;
  typed: PatientValues;
  added: NewPrecaution[];
  /** A precaution that is changed is removed and noted anew. */
  changed: { id: string; to: NewPrecaution }[];
  /** Ids; one that is off the list already is passed over. */
  removed: string[];
  /** A doctor who sent them and is not on the clinic's list yet. */
  newReferrer?: ReferrerInput | null;
};

/** "episode": another episode of care was begun meanwhile. "precautions": a changed one is not there any more. "covered": whoever covers for a patient's clinician gives the patient to nobody. "taken": by a patient of the clinic, or by an account anywhere. */
export type EditResult =
  | { kind: "saved"; changed: PatientField[]; invited: NewInvite | null }
  | { kind: "conflict"; conflicts: EditConflict[] }
  | {
      kind:
        | "episode"
        | "precautions"
        | "no-such-clinician"
        | "no-such-doctor"
        | "covered"
        | "taken-by-patient"
        | "taken-by-account";
    };

/** The new invitation of somebody whose address changed before they had an account; the links before it end. */
type NewInvite = { inviteLink: string; email: string };

/** The kind of job that tells an account's old address of the new one. */
export const ADDRESS_CHANGED_MAIL = "address-changed-mail";

/**
 * Changes a patient, their newest episode of care and its precautions, all or nothing. The front desk comes here by
 * editContact alone.
 * @returns null when the clinic has no such patient
 */
export function editPatient(
  clinician: Staff,
  patientId: string,
  edit: PatientEdit,
): Promise<EditResult | null> {
  const saved = asActor.serializable(clinician, (tx) => save(tx, clinician, patientId, edit));
  return unlessTaken<EditResult | null, EditResult>(saved, { kind: "taken-by-account" });
}

async function save(
  tx: Tx,
  clinician: Staff,
  patientId: string,
  { episodeId, opened, typed, newReferrer = null, ...precautions }: PatientEdit,
): Promise<EditResult | null> {
  const patient = await tx.patient.findFirst({
    where: patientToChange(clinician, patientId),
    select: {
      ...personSelection,
      clinic: { select: { rules: true } },
      episodes: { ...currentEpisode, select: { ...careSelection, id: true } },
    },
  });
  if (!patient) return null;
  const [episode] = patient.episodes;
  if ((episode?.id ?? null) !== episodeId) return { kind: "episode" };
  const clinicZone = clinician.timeZone;
  const stored = valuesOf(patient, episode, clinicZone);
  const known = newReferrer && (await sameReferrer(tx, clinician, newReferrer));
  const doctor = newReferrer && known === null ? { ...newReferrer, id: randomUUID() } : null;
  const referrerId = known ?? doctor?.id ?? typed.referrerId;
  const { changes, conflicts } = mergeEdits(opened, { ...typed, referrerId }, stored);
  if (conflicts.length > 0) return { kind: "conflict", conflicts };
  if (changes.clinicianId && isCovering(clinician, stored)) return { kind: "covered" };
  // Whoever may not read the record does not move the key to it: at the front desk the contact alone changes.
  const isAtDesk = clinician.kind === "front-desk";
  const userId = isAtDesk ? null : await accountOf(tx, patient.accesses);
  const ofOld = doctor ? { ...changes, referrerId: undefined } : changes;
  const refusal = await refusalOf(tx, clinician, patientId, userId, ofOld);
  if (refusal) return { kind: refusal };
  if (!(await areStanding(tx, episodeId, precautions.changed))) return { kind: "precautions" };

  const where = { id: patientId, clinicId: clinician.clinicId };
  const changed = Object.keys(changes) as PatientField[];
  if (doctor) await storeReferrer(tx, clinician, doctor);
  if (changed.length > 0) {
    await tx.patient.update({ where, data: personColumns(changes), select: { id: true } });
    const today = localDateAt(clinician.now, patient.timeZone);
    if (episodeId !== null) {
      const data = careColumns(changes, {
        ...{ clinicZone, today, usual: limitsOfNewEpisode(patient.clinic.rules) },
      });
      await tx.episode.update({ where: { id: episodeId }, data, select: { id: true } });
    }
    await saveAccount(tx, clinician, patientId, userId, changes);
    await recordChange(tx, clinician, {
      ...{ action: "patient.edited", entity: "Patient", entityId: patientId, patientId },
      detail: {
        fields: changed,
        ...(changes.limits !== undefined && {
          limits: { before: stored.limits, after: changes.limits },
        }),
      },
    });
  }
  if (episodeId !== null) {
    const { added, changed, removed } = precautions;
    const where = { patientId, episodeId };
    await removePrecautions(tx, clinician, where, [...removed, ...changed.map(({ id }) => id)]);
    await notePrecautions(tx, clinician, where, [...changed.map(({ to }) => to), ...added]);
  }
  const before = { id: patientId, userId, email: patient.email };
  const invited =
    patient.accesses.length > 0 && userId === null
      ? null
      : await tellNewAddress(tx, clinician, before, changes);
  return { kind: "saved", changed, invited };
}

/**
 * The account that carries what the clinic says of the patient, because it is for this record alone. Of somebody who is
 * let in elsewhere too, no clinic changes the name or the address that they sign in with.
 */
async function accountOf(tx: Tx, accesses: { userId: string }[]): Promise<string | null> {
  const [own] = accesses;
  if (!own) return null;
  const { userId } = own;
  const places = await Promise.all([
    tx.membership.count({ where: { userId } }),
    tx.patientAccess.count({ where: { userId } }),
  ]);
  return places[0] + places[1] === 1 ? userId : null;
}

/** Where patients are kept to their clinicians, a cover ends: by it nobody makes a patient their own for good. */
function isCovering(staff: Staff, { clinicianId }: PatientValues): boolean {
  return staff.kind === "clinician" && staff.isRestricted && clinicianId !== staff.userId;
}

async function areStanding(
  tx: Tx,
  episodeId: string | null,
  changed: PatientEdit["changed"],
): Promise<boolean> {
  if (changed.length === 0 || episodeId === null) return changed.length === 0;
  const ids = changed.map(({ id }) => id);
  const where = { id: { in: ids }, episodeId, removedAt: null };
  return (await tx.precaution.count({ where })) === new Set(ids).size;
}

async function refusalOf(
  tx: Tx,
  clinician: Staff,
  patientId: string,
  userId: string | null,
  { email, clinicianId, referrerId }: Partial<PatientValues>,
) {
  if (referrerId) {
    const where = { id: referrerId, clinicId: clinician.clinicId, archivedAt: null };
    if ((await tx.referrer.count({ where })) === 0) return "no-such-doctor";
  }
  if (clinicianId) {
    const where = { ...cliniciansOf(clinician), id: clinicianId };
    if ((await tx.user.count({ where })) === 0) return "no-such-clinician";
  }
  if (!email) return null;
  const { clinicId } = clinician;
  const twin = await tx.patient.count({ where: { clinicId, email, id: { not: patientId } } });
  if (twin > 0) return "taken-by-patient";
  if (userId === null) return null;
  const account = await tx.user.count({ where: { email, id: { not: userId } } });
  return account > 0 ? "taken-by-account" : null;
}

/** Name, address and language that the patient's own account carries too; without one they wait with the patient. */
async function saveAccount(
  tx: Tx,
  { clinicId }: Staff,
  patientId: string,
  userId: string | null,
  { name, email, language }: Partial<PatientValues>,
): Promise<void> {
  // That the clinic has typed it proves nothing.
  const own = { ...(name && { name }), ...(email && { email, emailProvedAt: null }) };
  if (userId !== null) {
    const data = { ...own, ...(language !== undefined && { language }) };
    await tx.user.update({ where: { id: userId }, data, select: { id: true } });
  }
  const data = {
    ...(email && { email }),
    ...(language !== undefined && userId === null && { language }),
  };
  await tx.patient.update({ where: { id: patientId, clinicId }, data, select: { id: true } });
}

/** Puts in the mail about a new address: to the invited a new link, to an account's old address that it has changed. */
async function tellNewAddress(
  tx: Tx,
  clinician: Staff,
  { id: patientId, userId, email: oldEmail }: { id: string; userId: string | null; email: string },
  { email }: Partial<PatientValues>,
): Promise<NewInvite | null> {
  if (!email) return null;
  const { clinicId, userId: by } = clinician;
  if (userId !== null) {
    const job = { kind: ADDRESS_CHANGED_MAIL, clinicId };
    await enqueue(tx, { ...job, payload: { patientId }, secret: oldEmail });
    return null;
  }
  const { inviteLink } = await createInvite(tx, { id: patientId, clinicId }, by);
  await recordChange(tx, clinician, {
    ...{ action: "invite.renewed", entity: "Patient", entityId: patientId, patientId },
  });
  return { inviteLink, email };
}
