import type { Staff } from "~/auth/actor.server";
import { sortKey } from "~/domain/caseload/fold";
import { birthOf } from "~/domain/patient/birth";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { ownAccess } from "./scope.server";

/** A person as a row of the file; the import reads these columns by their names. */
export const contactColumns = [
  ...(["name", "email", "phone", "born", "pronouns", "language", "time_zone"] as const),
];

/** All patients of an owner's clinic as contacts, by name, with its audit row. Nothing of why they come. */
export function exportPatients(owner: Staff) {
  const { clinicId } = owner;
  return asActor(owner, async (tx) => {
    const patients = await tx.patient.findMany({ where: { clinicId }, select });
    await recordAudit(tx, owner, {
      ...{ action: "patients.exported", entity: "Clinic", entityId: clinicId },
      detail: { count: patients.length },
    });
    return patients
      .map(({ id, accesses, ...person }) => ({
        ...{ id, key: sortKey(person.name) },
        row: {
          ...{ name: person.name, email: person.email, phone: person.phone },
          ...{ born: birthOf(person), pronouns: person.pronouns },
          language: accesses[0]?.user.language ?? person.language,
          time_zone: person.timeZone,
        },
      }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1))
      .map(({ row }) => row);
  });
}

const select = {
  ...{ id: true, name: true, email: true, phone: true, birthYear: true, birthDate: true },
  ...{ pronouns: true, language: true, timeZone: true },
  accesses: { ...ownAccess, select: { user: { select: { language: true } } } },
};
