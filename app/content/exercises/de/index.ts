import type { ExercisesRead } from "~/content/exercises/texts";
import { adductorRockBack } from "./adductor-rock-back";
import { bandSideStep } from "./band-side-step";
import { birdDog } from "./bird-dog";
import { bridge } from "./bridge";
import { bridgeMarch } from "./bridge-march";
import { butterfly } from "./butterfly";
import { catCamel } from "./cat-camel";
import { child } from "./child";
import { clamshell } from "./clamshell";
import { couch } from "./couch";
import { deadBug } from "./dead-bug";
import { easyWalk } from "./easy-walk";
import { figureFour } from "./figure-four";
import { hamstringStrap } from "./hamstring-strap";
import { hipHinge } from "./hip-hinge";
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
import { thomas } from "./thomas";
import { wallCalf } from "./wall-calf";

/** The built-in exercises in German, by id. */
export const deExercises: ExercisesRead = {
  "adductor-rock-back": adductorRockBack,
  "band-side-step": bandSideStep,
  "bird-dog": birdDog,
  bridge,
  "bridge-march": bridgeMarch,
  butterfly,
  "cat-camel": catCamel,
  child,
  clamshell,
  couch,
  "dead-bug": deadBug,
  "easy-walk": easyWalk,
  "figure-four": figureFour,
  "hamstring-strap": hamstringStrap,
  "hip-hinge": hipHinge,
  "knee-rolls": kneeRolls,
  "knee-to-chest": kneeToChest,
  "leg-raise": legRaise,
  lunge,
  "mini-squat": miniSquat,
  "ninety-ninety": ninetyNinety,
  "open-book": openBook,
  "pelvic-tilt": pelvicTilt,
  pigeon,
  "pigeon-quad": pigeonQuad,
  "prone-press-up": pronePressUp,
  "prone-quad": proneQuad,
  "seated-hip": seatedHip,
  "seated-march": seatedMarch,
  "side-plank": sidePlank,
  "sit-to-stand": sitToStand,
  "sit-up": sitUp,
  soleus,
  "standing-break": standingBreak,
  "standing-desk": standingDesk,
  "standing-hamstring": standingHamstring,
  "standing-quad": standingQuad,
  "step-up": stepUp,
  thomas,
  "wall-calf": wallCalf,
};
