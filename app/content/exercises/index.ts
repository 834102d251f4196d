import { adductorRockBack } from "./adductor-rock-back";
import { bridge } from "./bridge";
import { butterfly } from "./butterfly";
import { catCamel } from "./cat-camel";
import { child } from "./child";
import { couch } from "./couch";
import { figureFour } from "./figure-four";
import { hamstringStrap } from "./hamstring-strap";
import { legRaise } from "./leg-raise";
import { lunge } from "./lunge";
import { ninetyNinety } from "./ninety-ninety";
import { pigeon } from "./pigeon";
import { pigeonQuad } from "./pigeon-quad";
import { proneQuad } from "./prone-quad";
import { seatedHip } from "./seated-hip";
import { standingDesk } from "./standing-desk";
import { thomas } from "./thomas";
import type { Exercise } from "./types";

export type { Dose, Exercise } from "./types";

const library = {
  lunge,
  pigeon,
  "pigeon-quad": pigeonQuad,
  butterfly,
  "seated-hip": seatedHip,
  bridge,
  "standing-desk": standingDesk,
  thomas,
  couch,
  "prone-quad": proneQuad,
  "figure-four": figureFour,
  "ninety-ninety": ninetyNinety,
  "hamstring-strap": hamstringStrap,
  "adductor-rock-back": adductorRockBack,
  child,
  "cat-camel": catCamel,
  "leg-raise": legRaise,
} satisfies Record<string, Exercise>;

export type ExerciseId = keyof typeof library;

/** The built-in library, in the order in which it is listed. */
export const exercises: readonly Exercise[] = Object.values(library);

/** The exercise with this id, or null when the library has none. */
export const findExercise = (id: string): Exercise | null =>
  exercises.find((exercise) => exercise.id === id) ?? null;
