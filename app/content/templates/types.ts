import type { Dose, ExerciseId } from "~/content/exercises";
import type { Schedule } from "~/domain/rows";

export type TemplateItem = Dose & {
  exerciseId: ExerciseId;
  /** To the patient, about this exercise in this program. */
  note?: string;
};

/** One part of a template. The first is what is assigned; each later one is a revision that a clinician makes. */
export type TemplatePhase = {
  name: string;
  weeks: number;
  schedule: Schedule;
  items: readonly TemplateItem[];
  /** What a clinician checks before this phase starts, in one sentence. */
  startsWhen: string;
};

/** A program that is ready to be assigned. Texts speak to the clinician. */
export type Template = {
  /** Stored with programs: never renamed. */
  id: string;
  name: string;
  /** Whom it is for, in one line. */
  situation: string;
  /** Why it is built like this, in one sentence. */
  why: string;
  phases: readonly [TemplatePhase, ...TemplatePhase[]];
};
