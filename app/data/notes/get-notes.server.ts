import type { Clinician } from "~/auth/actor.server";
import { patientOf, patientToChange } from "~/data/patients/scope.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Rows } from "~/lib/db.server";
import { noteSelection, toNote } from "./stored.server";

/**
 * A patient's notes, the newest visit first: signed ones with every version, and drafts, everybody's at the clinic.
 * `mayWrite` is false for whoever only looks after them. Null outside the clinician's clinic.
 */
export function getNotes(clinician: Clinician, patientId: string) {
  return asActor.reads(clinician, (rows) => readNotes(rows, clinician, patientId));
}

export type PatientNotes = NonNullable<Awaited<ReturnType<typeof readNotes>>>;
export type NoteRow = PatientNotes["notes"][number];

async function readNotes(rows: Rows, clinician: Clinician, patientId: string) {
  const patient = await rows.patient.findFirst({
    where: patientOf(clinician, patientId),
    select: {
      ...{ id: true, name: true, timeZone: true, birthDate: true, birthYear: true },
      notes: {
        where: { discardedAt: null },
        orderBy: [{ visitOn: "desc" }, { createdAt: "desc" }],
        select: { ...noteSelection, versions: { orderBy: { number: "asc" }, select: version } },
      },
    },
  });
  if (!patient) return null;
  const where = patientToChange(clinician, patientId, "ACT");
  const mayWrite = (await rows.patient.count({ where })) > 0;
  const notes = patient.notes.map(({ versions, ...note }) => ({
    ...toNote(note),
    versions: versions.map(toNote),
  }));
  return { ...patient, notes, mayWrite };
}

const version = {
  ...{ number: true, parts: true, reason: true, at: true },
  by: { select: { id: true, name: true } },
} as const;

/** The same, to be printed and taken along: leaves an audit row. */
export function printNotes(clinician: Clinician, patientId: string) {
  return asActor(clinician, async (tx) => {
    const notes = await readNotes(tx, clinician, patientId);
    if (notes === null) return null;
    await recordAudit(tx, clinician, {
      ...{ action: "notes.printed", entity: "Patient", entityId: patientId, patientId },
    });
    return notes;
  });
}
