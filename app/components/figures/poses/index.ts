import type { Pose } from "../types";
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

/**
 * Every pose that can be drawn, by its id; for tests and the contact sheet. Pages do not import this: they would ship
 * all of it. They import the one pose they show, or get it with the exercise from their loader.
 */
export const poses = {
  bridge,
  butterfly,
  lunge,
  pigeon,
  "pigeon-quad": pigeonQuad,
  "seated-hip": seatedHip,
  "adductor-rock-back": adductorRockBack,
  "cat-camel": catCamel,
  child,
  couch,
  "figure-four": figureFour,
  "hamstring-strap": hamstringStrap,
  "leg-raise": legRaise,
  "ninety-ninety": ninetyNinety,
  "prone-quad": proneQuad,
  "standing-desk": standingDesk,
  thomas,
} satisfies Record<string, Pose>;

export type PoseId = keyof typeof poses;
