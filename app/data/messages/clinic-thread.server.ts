import type { Clinician } from "~/auth/actor.server";
import { patientOf, patientToChange } from "~/data/patients/scope.server";
import { toRevision } from "~/data/programs/stored.server";
import { patientLogSelect } from "~/data/record/patient-log.server";
import { asActor } from "~/lib/db.server";
import { getThread } from "./thread.server";

/** A patient's thread for the clinic: with their programs, and whether the clinician may answer. */
export async function getClinicThread(
  clinician: Clinician,
  patientId: string,
  asked: Parameters<typeof getThread>[2],
) {
  const [thread, beside] = await Promise.all([
    getThread(clinician, patientId, asked),
    asActor.reads(clinician, async (rows) => {
      const patient = await rows.patient.findFirst({
        where: patientOf(clinician, patientId),
        select: { programs: patientLogSelect().programs },
      });
      const may = await rows.patient.count({ where: patientToChange(clinician, patientId, "ACT") });
      return patient && { programs: patient.programs, mayWrite: may > 0 };
    }),
  ]);
  if (thread === null || beside === null) return null;
  const programs = beside.programs.map((program) => ({
    ...program,
    revisions: program.revisions.map(toRevision),
  }));
  return { ...thread, programs, mayWrite: beside.mayWrite };
}
