import { inLanguage } from "~/content/in-language";
import type { Language } from "~/domain/languages";
import { adductorRockBack } from "./adductor-rock-back";
import { arExercises } from "./ar";
import { bandSideStep } from "./band-side-step";
import { birdDog } from "./bird-dog";
import { bridge } from "./bridge";
import { bridgeMarch } from "./bridge-march";
import { butterfly } from "./butterfly";
import { catCamel } from "./cat-camel";
import { child } from "./child";
import { clamshell } from "./clamshell";
import { couch } from "./couch";
import { deExercises } from "./de";
import { deadBug } from "./dead-bug";
import { easyWalk } from "./easy-walk";
import { esExercises } from "./es";
import { figureFour } from "./figure-four";
import { hamstringStrap } from "./hamstring-strap";
import { hipHinge } from "./hip-hinge";
import { exerciseIn } from "./in-language";
import { kneeRolls } from "./knee-rolls";
import { kneeToChest } from "./knee-to-chest";
import { legRaise } from "./leg-raise";
import { lunge } from "./lunge";
import { miniSquat } from "./mini-squat";
import { ninetyNinety } from "./ninety-ninety";
import { openBook } from "./open-book";
import { pelvicTilt } from "./pelvic-tilt";
import { pigeon } from "./pigeon";
import { pigeonQuad } from "./pigeon-quad";
import { pronePressUp } from "./prone-press-up";
import { proneQuad } from "./prone-quad";
import { seatedHip } from "./seated-hip";
import { seatedMarch } from "./seated-march";
import { sidePlank } from "./side-plank";
import { sitToStand } from "./sit-to-stand";
import { sitUp } from "./sit-up";
import { soleus } from "./soleus";
import { standingBreak } from "./standing-break";
import { standingDesk } from "./standing-desk";
import { standingHamstring } from "./standing-hamstring";
import { standingQuad } from "./standing-quad";
import { stepUp } from "./step-up";
import type { ExercisesRead } from "./texts";
import { thomas } from "./thomas";
import type { Exercise, Exercises } from "./types";
import { wallCalf } from "./wall-calf";

export type { Dose, Exercise, Exercises } from "./types";

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
  "prone-press-up": pronePressUp,
  "bridge-march": bridgeMarch,
  "dead-bug": deadBug,
  "bird-dog": birdDog,
  "sit-up": sitUp,
  "knee-to-chest": kneeToChest,
  "pelvic-tilt": pelvicTilt,
  clamshell,
  "side-plank": sidePlank,
  "open-book": openBook,
  "knee-rolls": kneeRolls,
  "sit-to-stand": sitToStand,
  "mini-squat": miniSquat,
  "step-up": stepUp,
  "hip-hinge": hipHinge,
  "band-side-step": bandSideStep,
  "seated-march": seatedMarch,
  "standing-quad": standingQuad,
  "standing-hamstring": standingHamstring,
  "wall-calf": wallCalf,
  soleus,
  "standing-break": standingBreak,
  "easy-walk": easyWalk,
} satisfies Record<string, Exercise>;

export type ExerciseId = keyof typeof library;

/** A list of exercises as a value that can be handed on. */
export function exercisesOf(list: readonly Exercise[]): Exercises {
  const byId = new Map(list.map((exercise) => [exercise.id, exercise]));
  return { list, find: (id) => byId.get(id) ?? null };
}

/**
 * The exercises of the release. Whoever shows or checks exercises is handed them by app/data instead, so that a
 * clinic's own can come to them.
 */
export const builtInExercises: Exercises = exercisesOf(Object.values(library));

const translated = (texts: ExercisesRead) =>
  exercisesOf(builtInExercises.list.map((exercise) => exerciseIn(texts, exercise)));

const byLanguage: Record<Language, Exercises> = {
  en: builtInExercises,
  ar: translated(arExercises),
  de: translated(deExercises),
  es: translated(esExercises),
};

/** The same as they are read in a language; an id finds the same exercise in every one. */
export const exercisesIn = (language: string): Exercises => inLanguage(byLanguage, language);
