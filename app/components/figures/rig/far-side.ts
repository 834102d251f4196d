import type { Arm, Direction, JointName, Leg, Place } from "~/content/poses/types";
import { FAR_OFFSET } from "./lengths";
import { asPair } from "./space";

type Change = {
  direction: (direction: Direction) => Direction;
  place: (place: Place) => Place;
  bend: (bend: number) => number;
};

const farJoint = (name: JointName): JointName => name.replace(/N$/, "F") as JointName;

/** Seen from the side the far limb does the same a little further back. */
const shift: Change = {
  direction: (direction) => direction,
  place: (place) => {
    if ("on" in place) return { on: farJoint(place.on), by: place.by };
    return [place[0] + FAR_OFFSET[0], place[1] + FAR_OFFSET[1]];
  },
  bend: (bend) => bend,
};

/** Seen from the front the far limb does the same on the other side of the body's middle. */
const mirror = (middleX: number): Change => ({
  direction: (direction) => {
    const [page, toward] = asPair(direction);
    return [180 - page, toward];
  },
  place: (place) => {
    const [x, y, depth] = "on" in place ? place.by : place;
    if ("on" in place) return { on: farJoint(place.on), by: [-x, y, depth] };
    return [2 * middleX - x, y, depth];
  },
  bend: (bend) => 180 - bend,
});

const orNone = <Value>(change: (value: Value) => Value, value: Value | undefined) =>
  value === undefined ? undefined : change(value);

const changeLeg = (leg: Leg, { direction, place, bend }: Change): Leg =>
  "thigh" in leg
    ? { thigh: direction(leg.thigh), shank: direction(leg.shank), foot: direction(leg.foot) }
    : { ankle: place(leg.ankle), foot: direction(leg.foot), bend: orNone(bend, leg.bend) };

const changeArm = (arm: Arm, { direction, place, bend }: Change): Arm =>
  "upper" in arm
    ? {
        upper: direction(arm.upper),
        fore: direction(arm.fore),
        palm: orNone(direction, arm.palm),
      }
    : {
        hand: place(arm.hand),
        palm: orNone(direction, arm.palm),
        bend: orNone(bend, arm.bend),
      };

/** What the far limbs do when the pose does not say. `middleX` is where the body's middle is on the page. */
export function farLimbs(view: "side" | "front", middleX: number) {
  const change = view === "front" ? mirror(middleX) : shift;
  return {
    leg: (near: Leg): Leg => changeLeg(near, change),
    arm: (near: Arm): Arm => changeArm(near, change),
  };
}
