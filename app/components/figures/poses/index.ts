import type { Pose } from "../types";
import { bridge } from "./bridge";
import { butterfly } from "./butterfly";
import { lunge } from "./lunge";
import { pigeon } from "./pigeon";
import { pigeonQuad } from "./pigeon-quad";
import { seatedHip } from "./seated-hip";

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
} satisfies Record<string, Pose>;

export type PoseId = keyof typeof poses;
