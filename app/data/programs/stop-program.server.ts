import type { Clinician } from "~/auth/actor.server";
import { patientOf } from "~/data/patients/scope.server";
import { localDateAt } from "~/domain/calendar/dates";
import { lastDayWhenStopped } from "~/domain/program/open-programs";
import type { LocalDate } from "~/domain/rows";
import { recordChange } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { writeEnds } from "./stored.server";

/**
 * Ends a program from today on; what was logged stays. A program that is over already stays as it is.
 * @returns the last day on which it holds, or null when the patient has no such program in this clinic
 */
export function stopProgram(
  clinician: Clinician,
  patientId: string,
  programId: string,
): Promise<LocalDate | null> {
  return asActor(clinician, async (tx) => {
    const program = await tx.program.findFirst({
      where: { id: programId, patient: patientOf(clinician, patientId) },
      select: {
        stoppedOn: true,
        patient: { select: { timeZone: true } },
        sessionLogs: { orderBy: { dueOn: "desc" }, take: 1, select: { dueOn: true } },
      },
    });
    if (!program) return null;
    const today = localDateAt(clinician.now, program.patient.timeZone);
    const lastDay = lastDayWhenStopped(program.sessionLogs[0]?.dueOn ?? null, today);
    if (program.stoppedOn !== null && program.stoppedOn <= lastDay) return program.stoppedOn;
    // By hand: whatever an assignment had set no longer counts.
    const byHand = { endedByProgramId: null, stoppedOnBefore: null };
    await writeEnds(tx, clinician, [{ id: programId, stoppedOn: lastDay, ...byHand }]);
    await recordChange(tx, clinician, {
      ...{ action: "program.stopped", entity: "Program", entityId: programId, patientId },
      detail: { before: { stoppedOn: program.stoppedOn }, after: { stoppedOn: lastDay } },
    });
    return lastDay;
  });
}
