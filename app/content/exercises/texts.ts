import type { Pose } from "~/content/poses/types";
import type { CautionCode } from "~/domain/precaution-codes";
import type { ExerciseId } from "./index";
import type { Exercise } from "./types";

type Read =
  | "name"
  | "shortName"
  | "purpose"
  | "sideMeans"
  | "startPosition"
  | "steps"
  | "cues"
  | "feel"
  | "breathing"
  | "breathingCue"
  | "deepen"
  | "ease"
  | "mistakes";

/**
 * What is read of one exercise in a language other than English, whose texts stand with the exercise itself. Doses,
 * muscles, rules and the pose are of no language.
 */
export type ExerciseTexts = Pick<Exercise, Read> & {
  /** Of the cautions that say something in English, by their code; the others are for the rule alone. */
  cautions: Partial<Record<CautionCode, string>>;
  /** What is seen in each phase of the pose that has words in English, with its {near} and {far}. */
  pose: Pose["seen"];
};

/** One language's texts: an exercise that is missing is a type error. */
export type ExercisesRead = Readonly<Record<ExerciseId, ExerciseTexts>>;
