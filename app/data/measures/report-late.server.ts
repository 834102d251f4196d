import type { PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { newestReportOf } from "~/data/red-flags/get-help.server";
import { reportRedFlags } from "~/data/red-flags/report-red-flags.server";
import { INTAKE } from "~/domain/measures/asked-intake";
import type { RedFlagCode } from "~/domain/red-flags/signs";
import { asActor } from "~/lib/db.server";
import { derivedId } from "~/lib/derived-id.server";
import { toRequest } from "./asked.server";
import { replyToIntake } from "./reply-to-intake.server";

/**
 * A "yes" to a warning sign whose question nobody asks any more is a report like any other, once for each request. An
 * intake that is still open takes it in, and locks. One that was said in time was reported then.
 * @returns the id of the report to read; null where the request is nobody's
 */
export async function reportLate(
  patient: PatientActor,
  requestId: string,
  code: RedFlagCode,
): Promise<string | null> {
  const row = await asActor.reads(patient, (rows) =>
    rows.measureRequest.findFirst({
      where: { id: requestId, patientId: patient.patientId, patient: patientsOf(patient) },
      select: { measures: true, answers: true },
    }),
  );
  if (!row) return null;
  const item = `flag.${code}`;
  const said = toRequest(row).answers[`${INTAKE}.${item}`];
  const isStored = said === 1 || (await replyToIntake(patient, { item }, said, 1)) === "kept";
  if (isStored) {
    const known = await newestReportOf(patient, code);
    if (known) return known.id;
  }
  const id = derivedId(`${requestId} ${code}`);
  const result = await reportRedFlags(patient, { id, codes: [code], note: null });
  return result.outcome === "not-found" ? null : result.id;
}
