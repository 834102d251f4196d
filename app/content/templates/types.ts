import type { Dose, ExerciseId } from "~/content/exercises";
import type { Schedule } from "~/domain/schedule-types";

export type TemplateItem = Dose & {
  exerciseId: ExerciseId;
  /** To the patient, about this exercise in this program. */
  note?: string;
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
  durationWeeks: number;
  schedule: Schedule;
  items: readonly TemplateItem[];
};
