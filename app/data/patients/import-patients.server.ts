import { randomUUID } from "node:crypto";
import type { Staff } from "~/auth/actor.server";
import { cliniciansOf } from "~/data/team/list-staff.server";
import { type Birth, birthColumns } from "~/domain/patient/birth";
import { recordAudits } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";

/** Somebody as a file has them: who they are and how to reach them, nothing of why they come. */
export type ImportedPerson = {
  name: string;
  email: string;
  phone: string | null;
  birth: Birth | null;
  pronouns: string | null;
  /** BCP 47 tag of a language there is. */
  language: string | null;
  /** IANA zone; null: the clinic's. */
  timeZone: string | null;
};

/** House figure: people stored in one transaction, so that nobody else waits for a whole file. */
const SLICE = 100;

/**
 * Adds people to the clinic, without an episode of care and without an invitation. They are stored in slices, and whoever is there by
 * their address is passed over: the same file again, or the rest of one that was cut off, adds nobody twice.
 * @param clinicianId who will look after them
 * @returns the ids of those who were added, by their address; null when nobody of that id treats at the clinic
 */
export async function importPatients(
  staff: Staff,
  clinicianId: string,
  people: readonly ImportedPerson[],
): Promise<Map<string, string> | null> {
  const added = new Map<string, string>();
  for (let i = 0; i < people.length; i += SLICE) {
    const slice = people.slice(i, i + SLICE);
    const stored = await asActor.serializable(staff, (tx) => store(tx, staff, clinicianId, slice));
    if (stored === null) return null;
    for (const { email, id } of stored) added.set(email, id);
  }
  return added;
}

async function store(
  tx: Tx,
  staff: Staff,
  clinicianId: string,
  people: readonly ImportedPerson[],
): Promise<{ id: string; email: string }[] | null> {
  const { clinicId, now: createdAt } = staff;
  const treats = { ...cliniciansOf(staff), id: clinicianId };
  if ((await tx.user.count({ where: treats })) === 0) return null;
  // Of the whole clinic, whoever may see whom.
  const emails = people.map(({ email }) => email);
  const known = await tx.patient.findMany({
    where: { clinicId, email: { in: emails } },
    select: { email: true },
  });
  const there = new Set(known.map(({ email }) => email));
  const rows = people
    .filter(({ email }) => !there.has(email))
    .map(({ birth, timeZone, ...person }) => ({
      ...{ ...person, ...birthColumns(birth), id: randomUUID(), clinicId, clinicianId, createdAt },
      // As of whoever is added by hand: a first change.
      ...{ timeZone: timeZone ?? staff.timeZone, logVersion: 1 },
    }));
  await tx.patient.createMany({ data: rows });
  const trail = { action: "patient.added", entity: "Patient", detail: { by: "import" } };
  await recordAudits(
    tx,
    staff,
    rows.map(({ id }) => ({ ...trail, entityId: id, patientId: id })),
  );
  return rows;
}
