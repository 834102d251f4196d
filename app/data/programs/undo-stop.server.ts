import type { Clinician } from "~/auth/actor.server";
import { isLockedByIntake, lockSelection } from "~/data/intake/stored.server";
import { patientToChange } from "~/data/patients/scope.server";
import { localDateAt } from "~/domain/calendar/dates";
import { endBeforeStop } from "~/domain/program/undo-stop";
import { recordChange } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { endSelection, writeEnds } from "./stored.server";

/**
 * Takes a stop back: the program goes on as if it had not been stopped. A program that is not stopped stays as it is.
 * @returns "late" when a day went by or something was assigned since, or the episode was closed;
 * "locked" when the intake has a "yes" that nobody decided about; null when the
 * patient has no such program in this clinic
 */
export function undoStop(
  clinician: Clinician,
  patientId: string,
  programId: string,
): Promise<"undone" | "late" | "locked" | null> {
  return asActor.serializable(clinician, async (tx) => {
    const program = await tx.program.findFirst({
      where: { id: programId, patient: patientToChange(clinician, patientId) },
      select: {
        ...endSelection,
        episode: { select: { ...lockSelection, dischargedOn: true } },
        patient: { select: { timeZone: true, programs: { select: endSelection } } },
        sessionLogs: { orderBy: { dueOn: "desc" }, take: 1, select: { dueOn: true } },
      },
    });
    if (!program) return null;
    const { episode, patient, sessionLogs, stoppedOn } = program;
    if (stoppedOn === null) return "undone";
    const today = localDateAt(clinician.now, patient.timeZone);
    const stopped = { ...program, lastLoggedOn: sessionLogs[0]?.dueOn ?? null };
    const end = endBeforeStop(stopped, patient.programs, today);
    if (end === null || episode.dischargedOn !== null) return "late";
    if (isLockedByIntake(episode)) return "locked";
    await writeEnds(tx, clinician, [end]);
    await recordChange(tx, clinician, {
      ...{ action: "program.stop-undone", entity: "Program", entityId: programId, patientId },
      detail: { before: { stoppedOn }, after: { stoppedOn: end.stoppedOn } },
    });
    return "undone";
  });
}
