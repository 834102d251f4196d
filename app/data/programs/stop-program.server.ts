import type { Clinician } from "~/auth/actor.server";
import { patientToChange } from "~/data/patients/scope.server";
import { localDateAt } from "~/domain/calendar/dates";
import { lastDayWhenStopped } from "~/domain/program/open-programs";
import type { LocalDate } from "~/domain/rows";
import { recordChange } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
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
  return asActor.serializable(clinician, (tx) => endProgram(tx, clinician, patientId, programId));
}

/** The same as a step of another command. */
export async function endProgram(
  tx: Tx,
  clinician: Clinician,
  patientId: string,
  programId: string,
): Promise<LocalDate | null> {
  const program = await tx.program.findFirst({
    where: { id: programId, patient: patientToChange(clinician, patientId) },
    select: {
      stoppedOn: true,
      endedByProgramId: true,
      patient: { select: { timeZone: true } },
      sessionLogs: { orderBy: { dueOn: "desc" }, take: 1, select: { dueOn: true } },
    },
  });
  if (!program) return null;
  const today = localDateAt(clinician.now, program.patient.timeZone);
  const lastDay = lastDayWhenStopped(program.sessionLogs[0]?.dueOn ?? null, today);
  const { stoppedOn, endedByProgramId } = program;
  // An end that an assignment set becomes one of its own: undoing that assignment must not open it again.
  const isOver = stoppedOn !== null && stoppedOn <= lastDay;
  if (isOver && (stoppedOn < lastDay || endedByProgramId === null)) return stoppedOn;
  const byHand = { endedByProgramId: null, stoppedOnBefore: stoppedOn };
  await writeEnds(tx, clinician, [{ id: programId, stoppedOn: lastDay, ...byHand }]);
  await recordChange(tx, clinician, {
    ...{ action: "program.stopped", entity: "Program", entityId: programId, patientId },
    detail: { before: { stoppedOn }, after: { stoppedOn: lastDay } },
  });
  return lastDay;
}
