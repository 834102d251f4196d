import type { Clinician } from "~/auth/actor.server";
import { isLockedByIntake, lockSelection } from "~/data/intake/stored.server";
import { patientToChange } from "~/data/patients/scope.server";
import { endChanges, givenBack } from "~/domain/program/replacement";
import { recordChange } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { endSelection, writeEnds } from "./stored.server";

/**
 * Takes an assignment back while it is still fresh: nothing logged, never edited, not ended itself.
 * The programs it had ended go on as before.
 * @returns "late" when it is too late for that; "locked" when another program would go on by it, and the intake has a "yes"
 * that nobody decided about; null when the patient has no such program in this clinic
 */
export function undoAssignment(
  clinician: Clinician,
  patientId: string,
  programId: string,
): Promise<"undone" | "late" | "locked" | null> {
  const where = { id: programId, patient: patientToChange(clinician, patientId) };
  return asActor.serializable(clinician, async (tx) => {
    const program = await tx.program.findFirst({
      where,
      select: {
        startsOn: true,
        stoppedOn: true,
        episode: { select: lockSelection },
        patient: { select: { programs: { select: endSelection } } },
        _count: { select: { sessionLogs: true, revisions: true } },
      },
    });
    if (!program) return null;
    const { startsOn, stoppedOn, episode, patient, _count: count } = program;
    if (stoppedOn !== null || count.sessionLogs > 0 || count.revisions > 1) return "late";
    const ends = givenBack(patient.programs, { id: programId, startsOn });
    if (ends.length > 0 && isLockedByIntake(episode)) return "locked";
    // Before the program goes: a log takes the patient's row first as well, so that neither waits for the other.
    await recordChange(tx, clinician, {
      ...{ action: "program.assignment-undone", entity: "Program", entityId: programId, patientId },
      detail: { startsOn, ends: endChanges(patient.programs, ends) },
    });
    await writeEnds(tx, clinician, ends);
    await tx.program.delete({ where });
    return "undone";
  });
}
