import type { Clinician } from "~/auth/actor.server";
import type { MeasuringPlace } from "~/data/measures/place.server";
import { patientToChange } from "~/data/patients/scope.server";
import type { IntakeAnswers } from "~/domain/measures/intake";
import { begunWith } from "~/domain/measures/intake-stored";
import { recordChange } from "~/lib/audit.server";
import type { Tx } from "~/lib/db.server";

/**
 * Makes the goal and the minutes of an intake the episode's, each where that is empty or still what the intake was begun
 * with: what somebody wrote on the edit page meanwhile is newer. Whoever may act and not change leaves both. A step of
 * finishIntake, with the same audit row as an edit.
 */
export async function writeGoal(
  tx: Tx,
  clinician: Clinician,
  { patientId, episodeId }: MeasuringPlace,
  { goal, minutes }: Pick<IntakeAnswers, "goal" | "minutes">,
): Promise<void> {
  const episode = await tx.episode.findFirst({
    where: { id: episodeId, patient: patientToChange(clinician, patientId) },
    select: { goal: true, minutesADay: true, intake: { select: { answers: true } } },
  });
  if (!episode) return;
  const begun = begunWith(episode.intake?.answers);
  const isFree = (stands: string | number | null, before: string | number | null) =>
    stands === null || stands === before;
  const data = {
    ...(isFree(episode.goal, begun.goal) && goal !== episode.goal && { goal }),
    ...(isFree(episode.minutesADay, begun.minutes) &&
      minutes !== episode.minutesADay && { minutesADay: minutes }),
  };
  const fields = Object.keys(data);
  if (fields.length === 0) return;
  await tx.episode.update({ where: { id: episodeId }, data, select: { id: true } });
  await recordChange(tx, clinician, {
    ...{ action: "patient.edited", entity: "Patient", entityId: patientId, patientId },
    detail: { fields },
  });
}
