import { type IntakeYes, isLocked, positive } from "~/domain/measures/intake";
import { readIntakeAnswers } from "~/domain/measures/intake-stored";

/** What tells whether an episode's intake locks its programs. */
export const lockSelection = {
  intake: { select: { answers: true, decidedAt: true } },
} as const;

type WithIntake = { intake: { answers: unknown; decidedAt: Date | null } | null };

/** Whether there is a "yes" in the intake that asks for a clinician's decision, and none was written. */
export function isLockedByIntake({ intake }: WithIntake): boolean {
  return intake !== null && isLocked(readIntakeAnswers(intake.answers), intake.decidedAt);
}

/** Each "yes" that asks for a clinician's decision; none where one was written. */
export function undecidedIn({ intake }: WithIntake): IntakeYes[] {
  if (intake === null) return [];
  const answers = readIntakeAnswers(intake.answers);
  return isLocked(answers, intake.decidedAt) ? positive(answers).filter(({ locks }) => locks) : [];
}
