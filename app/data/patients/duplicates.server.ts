import type { Clinician, Staff } from "~/auth/actor.server";
import { folded } from "~/domain/caseload/fold";
import { type Birth, birthOf } from "~/domain/patient/birth";
import {
  type Likeness,
  type LikeReason,
  likenessKeys,
  perhapsSame,
} from "~/domain/patient/same-person";
import { asActor } from "~/lib/db.server";
import { changeRecord } from "./change-record.server";
import { archivedToChange, patientOf, patientsOf, patientToChange } from "./scope.server";

/** Somebody of the clinic who is perhaps the same person. */
export type Alike = {
  reason: LikeReason;
  /** Null for whoever is not among the asker's patients: that there is somebody has to be said, and not who. */
  known: { id: string; name: string; birth: Birth | null; isArchived: boolean } | null;
};

type Person = { name: string; birth: Birth | null; email: string; phone: string | null };

/**
 * Who of the clinic each of these people perhaps is already, whoever may see whom; null for nobody. The first of the strongest
 * reason, an address that is known.
 */
export async function findAlike(
  staff: Staff,
  people: readonly Person[],
): Promise<(Alike | null)[]> {
  const { clinicId } = staff;
  const [all, seen] = await asActor.reads(staff, (rows) =>
    Promise.all([
      rows.patient.findMany({ where: { clinicId }, orderBy: { id: "asc" }, select }),
      rows.patient.findMany({ where: patientsOf(staff), select: { id: true } }),
    ]),
  );
  const mine = new Set(seen.map(({ id }) => id));
  const known = all.map((each) => {
    const { id, name, archivedAt } = each;
    const like = likenessOf({ ...each, birth: birthOf(each) });
    return { id, name, isArchived: archivedAt !== null, like };
  });
  const shared = new Map<string, typeof known>();
  for (const each of known) {
    for (const key of likenessKeys(each.like)) shared.set(key, [...(shared.get(key) ?? []), each]);
  }
  return people.map((person) => {
    const like = likenessOf(person);
    for (const key of likenessKeys(like)) {
      for (const { like: theirs, ...each } of shared.get(key) ?? []) {
        const reason = perhapsSame(like, theirs);
        if (reason === null) continue;
        return { reason, known: mine.has(each.id) ? { ...each, birth: theirs.birth } : null };
      }
    }
    return null;
  });
}

const select = {
  archivedAt: true,
  ...{ id: true, name: true, email: true, phone: true, birthYear: true, birthDate: true },
};

function likenessOf({ name, birth, email, phone }: Person): Likeness {
  return { name: folded(name), birth, email, phone };
}

/** Another record of the clinician's, and who it is of. */
type Other = { id: string; name: string };

/** Which of the clinician's records are marked as the same person's as this one, whichever of the two bears the mark. */
export function listMarked(clinician: Clinician, patientId: string): Promise<Other[]> {
  const marked = {
    OR: [
      { duplicateOfId: patientId },
      { duplicates: { some: { id: patientId, clinicId: clinician.clinicId } } },
    ],
  };
  return asActor.reads(clinician, (rows) =>
    rows.patient.findMany({
      where: { AND: [patientsOf(clinician), marked] },
      orderBy: { id: "asc" },
      select: { id: true, name: true },
    }),
  );
}

/** Which of the clinician's other records are perhaps of the same person, and not marked so; none outside their clinic. */
export async function listAlike(
  clinician: Clinician,
  patientId: string,
): Promise<(Other & { reason: LikeReason; isArchived: boolean })[]> {
  const all = await asActor.reads(clinician, (rows) =>
    rows.patient.findMany({
      where: patientsOf(clinician),
      orderBy: { id: "asc" },
      select: { ...select, duplicateOfId: true },
    }),
  );
  const own = all.find(({ id }) => id === patientId);
  if (!own) return [];
  const like = likenessOf({ ...own, birth: birthOf(own) });
  return all.flatMap((each) => {
    const { id, name } = each;
    const isArchived = each.archivedAt !== null;
    if (id === patientId || id === own.duplicateOfId || each.duplicateOfId === patientId) return [];
    const reason = perhapsSame(like, likenessOf({ ...each, birth: birthOf(each) }));
    return reason === null ? [] : [{ id, name, reason, isArchived }];
  });
}

/**
 * Marks a record as of the same person as another one of the clinician's. Nothing is merged, and both go on.
 * @returns false where the other one is not theirs, is this one, or bears the mark itself; null where this one is not theirs to change
 */
export function markDuplicate(clinician: Clinician, patientId: string, ofId: string) {
  return changeRecord<boolean | null>(clinician, patientId, async (tx) => {
    const where = patientToChange(clinician, patientId);
    if ((await tx.patient.count({ where })) === 0) return { result: null, audit: null };
    const other = { AND: [patientOf(clinician, ofId), notMarkedAs(patientId)] };
    const isThere = ofId !== patientId && (await tx.patient.count({ where: other })) > 0;
    if (!isThere) return { result: false, audit: null };
    await tx.patient.updateMany({ where, data: { duplicateOfId: ofId } });
    const audit = { action: "duplicate.marked", entity: "Patient", entityId: patientId };
    return { result: true, audit: { ...audit, detail: { ofId } } };
  });
}

const notMarkedAs = (patientId: string) => ({
  OR: [{ duplicateOfId: null }, { duplicateOfId: { not: patientId } }],
});

/** Takes the mark off again, whichever of the two records bears it. @returns as markDuplicate */
export function unmarkDuplicate(clinician: Clinician, patientId: string, otherId: string) {
  return changeRecord<boolean | null>(clinician, patientId, async (tx) => {
    const where = patientToChange(clinician, patientId);
    if ((await tx.patient.count({ where })) === 0) return { result: null, audit: null };
    // The other one may be archived by now, as a record that is kept twice often is.
    const other = [patientToChange(clinician, otherId), archivedToChange(clinician, otherId)];
    const marked = {
      OR: [
        { id: patientId, duplicateOfId: otherId },
        { AND: [{ duplicateOfId: patientId }, { OR: other }] },
      ],
    };
    const { count } = await tx.patient.updateMany({ where: marked, data: { duplicateOfId: null } });
    if (count === 0) return { result: false, audit: null };
    const audit = { action: "duplicate.unmarked", entity: "Patient", entityId: patientId };
    return { result: true, audit: { ...audit, detail: { ofId: otherId } } };
  });
}
