import type { LocalDate, RevisionChange, RevisionDraft, RevisionRow } from "~/domain/rows";
import { whatChanged } from "./revision-diff";

/** A program whose newest revision is being edited. */
export type EditedProgram = { startsOn: LocalDate; latest: RevisionRow };

/** A revision that is still being edited, with the day from which it is to hold. */
export type DatedDraft = RevisionDraft & { effectiveOn: LocalDate };

/**
 * All that saving a draft would change; empty when nothing would.
 * The day from which it holds is a change of its own only where it moves something: a program that
 * has not begun, or a revision still to come that is brought forward.
 * @param today patient-local date
 */
export function draftChanges(
  program: EditedProgram,
  draft: DatedDraft,
  today: LocalDate,
): RevisionChange[] {
  const { latest } = program;
  const changes = whatChanged(latest, draft);
  const isAhead = latest.effectiveOn > today;
  const moves =
    movesStart(program, draft, today) || (isAhead && draft.effectiveOn < latest.effectiveOn);
  if (!moves) return changes;
  return [...changes, { kind: "start", from: latest.effectiveOn, to: draft.effectiveOn }];
}

/** Whether a program that has not begun is to begin on another day. */
export function movesStart(
  { startsOn }: Pick<EditedProgram, "startsOn">,
  { effectiveOn }: Pick<DatedDraft, "effectiveOn">,
  today: LocalDate,
): boolean {
  return startsOn > today && effectiveOn !== startsOn;
}
