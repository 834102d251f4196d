import { smoothPath } from "~/components/figures/geometry";
import { LENGTHS } from "~/components/figures/rig/lengths";
import type { Point } from "~/content/poses/types";
import { FRONT_HAIR, FRONT_SKULL, SIDE_HAIR, SIDE_SKULL } from "./head";
import { footPath, limbPath, type Profile } from "./limb";

// Of a leg that hangs down, the first radius is the back and the second the front.
const THIGH: Profile = [
  [0, 8.1],
  [0.22, 8, 8.2],
  [0.55, 6.7, 7.2],
  [0.85, 5.2, 5.7],
  [1, 5, 5.1],
];
const SHANK: Profile = [
  [0, 4.9, 4.9],
  [0.16, 5.5, 4.7],
  [0.34, 5.9, 4.4],
  [0.6, 4.3, 3.7],
  [0.86, 2.9, 2.9],
  [1, 2.8, 2.8],
];
const UPPER_ARM: Profile = [
  [0, 4.5],
  [0.25, 4.5],
  [0.6, 3.9],
  [1, 3.3],
];
const FOREARM: Profile = [
  [0, 3.3],
  [0.22, 3.7],
  [0.6, 2.9],
  [1, 2.2],
];
const HAND: Profile = [
  [0, 2.2],
  [0.45, 2.6],
  [0.8, 2.1],
  [1, 1.5],
];
const SLEEVE: Profile = [
  [0, 5.1],
  [0.5, 5],
  [0.97, 4.7],
  [1, 4.6],
];
const FRONT_SLEEVE: Profile = [
  [0, 4.2],
  [0.5, 4.7],
  [0.97, 4.6],
  [1, 4.5],
];
const NECK: Profile = [
  [0, 4.3],
  [0.5, 3.8],
  [1, 4.2],
];

/** A part of the body that looks alike in every pose: drawn once, lying to the right from 0|0, `length` units long. */
type Outline = { d: string; length: number; ends: readonly [start: number, end: number] | null };

const meanRadius = (ring: Profile[number] | undefined): number =>
  ring === undefined ? 0 : (ring[1] + (ring[2] ?? ring[1])) / 2;

const limb = (profile: Profile, length: number): Outline => ({
  d: limbPath(profile, length),
  length,
  ends: [meanRadius(profile[0]), meanRadius(profile.at(-1))],
});
const solid = (points: readonly Point[]): Outline => ({
  d: smoothPath(points, 2),
  length: 1,
  ends: null,
});

const POINTED_HEEL = 1.4;
const HEEL = 3.6;

export const OUTLINES = {
  thigh: limb(THIGH, LENGTHS.thigh),
  shank: limb(SHANK, LENGTHS.shank),
  foot: { d: footPath(LENGTHS.foot, HEEL), length: LENGTHS.foot, ends: null },
  "foot-pointed": { d: footPath(LENGTHS.foot, POINTED_HEEL), length: LENGTHS.foot, ends: null },
  "upper-arm": limb(UPPER_ARM, LENGTHS.upperArm),
  forearm: limb(FOREARM, LENGTHS.forearm),
  hand: limb(HAND, LENGTHS.hand),
  sleeve: limb(SLEEVE, LENGTHS.upperArm / 2),
  "front-sleeve": limb(FRONT_SLEEVE, LENGTHS.upperArm / 2),
  neck: limb(NECK, 9),
  skull: solid(SIDE_SKULL),
  hair: solid(SIDE_HAIR),
  "front-skull": solid(FRONT_SKULL),
  "front-hair": solid(FRONT_HAIR),
} satisfies Record<string, Outline>;

export type OutlineName = keyof typeof OUTLINES;

/** The id under which FigureShapes holds an outline. */
export const outlineId = (name: OutlineName): string => `fig-${name}`;
