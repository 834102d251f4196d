import type { Clinician } from "~/auth/actor.server";
import { patientOf, patientToChange } from "~/data/patients/scope.server";
import { getPatientProgress } from "~/data/record/progress.server";
import { asActor } from "~/lib/db.server";
import { getThread, MESSAGES_AT_MOST } from "./thread.server";

const newest = { orderBy: { at: "desc" }, take: MESSAGES_AT_MOST } as const;

/**
 * A patient's thread for the clinic: with their log, when each message came, oldest first, and whether the clinician may
 * answer. Null outside the clinician's clinic.
 */
export async function getClinicThread(
  clinician: Clinician,
  patientId: string,
  asked: Parameters<typeof getThread>[2],
) {
  const [thread, progress, beside] = await Promise.all([
    getThread(clinician, patientId, asked),
    getPatientProgress(clinician, patientId),
    asActor.reads(clinician, async (rows) => {
      const all = await rows.messageThread.findFirst({
        where: { patient: patientOf(clinician, patientId) },
        select: { messages: { ...newest, select: { at: true, isFromStaff: true } } },
      });
      const may = await rows.patient.count({ where: patientToChange(clinician, patientId, "ACT") });
      return { times: all?.messages.reverse() ?? [], mayWrite: may > 0 };
    }),
  ]);
  return thread && progress && { ...thread, ...beside, log: progress.log };
}
