import type { Pose } from "../types";
import { bridge } from "./bridge";
import { butterfly } from "./butterfly";
import { lunge } from "./lunge";
import { pigeon } from "./pigeon";
import { pigeonQuad } from "./pigeon-quad";
import { seatedHip } from "./seated-hip";

/** Every pose that can be drawn. To add one: a file with its joints, and its line here. */
export const poses = {
  bridge,
  butterfly,
  lunge,
  pigeon,
  "pigeon-quad": pigeonQuad,
  "seated-hip": seatedHip,
} satisfies Record<string, Pose>;

export type PoseId = keyof typeof poses;
