import type {
  DoseSourceCode,
  EquipmentCode,
  GoalCode,
  LevelCode,
  MuscleCode,
  PositionCode,
} from "~/content/codes";
import type { Pose } from "~/content/poses/types";
import type { ItemCaution } from "~/domain/program/conflicts";
import type { Side } from "~/domain/rows";

export type Dose = {
  sets: number;
  /** Per set. */
  repetitions: number;
  /** Seconds each repetition is held; 0 when it is not held. */
  holdSeconds: number;
  /** Seconds between sets. */
  restSeconds: number;
  side: Side;
};

/** For the rule of precautions, and in words to the patient where they change what one does. */
export type ExerciseCaution = ItemCaution & { text?: string };

/** One exercise of the built-in library. Texts speak to the patient. */
export type Exercise = {
  /** Stored with programs and logs: never renamed. */
  id: string;
  name: string;
  /** For lists of several exercises in one line. */
  shortName: string;
  /** What it is good for, in one line. */
  purpose: string;
  position: PositionCode;
  equipment: readonly EquipmentCode[];
  muscles: { primary: readonly MuscleCode[]; secondary: readonly MuscleCode[] };
  goal: GoalCode;
  level: LevelCode;
  /** Which leg "left" and "right" mean; null when the exercise works both sides at once. */
  sideMeans: string | null;
  perSide: boolean;
  startPosition: string;
  /** Three to six, each an instruction. */
  steps: readonly string[];
  /** Three short lines for the player, at most 45 characters each. */
  cues: readonly [string, string, string];
  feel: { what: string; where: string };
  breathing: string;
  /** A few words each, shown in turn while holding. */
  breathingCue: { in: string; out: string };
  deepen: string;
  ease: string;
  /** What goes wrong, then what to do about it. */
  mistakes: readonly string[];
  /** What it asks of the body, and of which leg where it is one; `sideMeans` says which one is "worked". */
  cautions: readonly ExerciseCaution[];
  /** Ids of gentler and of harder ways to reach the same; whoever is named here names this one in return. */
  easier: readonly string[];
  harder: readonly string[];
  dose: Dose;
  doseSource: DoseSourceCode;
  pose: Pose;
};

/** The exercises that somebody may use, as data hands them to whoever lists, names or draws them. */
export type Exercises = {
  /** In the order in which they are listed. */
  list: readonly Exercise[];
  /** The exercise with this id; null when there is none. */
  find: (id: string) => Exercise | null;
};
