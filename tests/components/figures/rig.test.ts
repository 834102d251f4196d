import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mixBody } from "~/components/figures/rig/mix";
import { solve } from "~/components/figures/rig/solve";
import { tween } from "~/components/figures/tween";
import { bridge } from "~/content/poses/bridge";
import { couch } from "~/content/poses/couch";
import { lunge } from "~/content/poses/lunge";
import type { Body, Direction, Pose } from "~/content/poses/types";
import { boneErrors } from "./measure";

const straight: Body = {
  at: [100, 77],
  trunk: -90,
  legN: { thigh: 90, shank: 90, foot: 0 },
  armN: { upper: 90, fore: 90 },
};
const side = { view: "side" } as const;
const front = { view: "front" } as const;
const worst = (joints: Parameters<typeof boneErrors>[0]) =>
  Math.max(...boneErrors(joints).map(({ error }) => error));

describe("solve", () => {
  it("hangs the body from its hip, bone by bone", () => {
    const { joints } = solve(side, straight);
    expect(joints.neck.slice(0, 2)).toEqual([100, 41]);
    expect(joints.ankleN.slice(0, 2)).toEqual([100, 135]);
    expect(joints.toeN[0]).toBeCloseTo(112.5);
    expect(joints.wristN[1]).toBeCloseTo(45.5 + 39);
  });

  it("hangs it from a knee, which then stays where it is whatever the trunk does", () => {
    const rig = { view: "side", anchor: "kneeN" } as const;
    for (const trunk of [-90, -40, 10]) {
      const { kneeN, hip } = solve(rig, { ...straight, at: [80, 131], trunk }).joints;
      expect([kneeN[0], kneeN[1]]).toEqual([80, 131]);
      expect(hip[1]).toBeCloseTo(102);
    }
  });

  it("refuses an anchor on a leg that is not given by its directions", () => {
    const body: Body = { ...straight, legN: { ankle: [100, 130], foot: 0 } };
    expect(() => solve({ view: "side", anchor: "kneeN" }, body)).toThrow(/kneeN/);
  });

  it("refuses a hold on what is placed later", () => {
    const body: Body = { ...straight, legN: { ankle: { on: "handN", by: [0, 0] }, foot: 0 } };
    expect(() => solve(side, body)).toThrow(/placed later/);
  });

  it("bends a knee to the front and an elbow to the back", () => {
    const { joints } = solve(side, {
      ...straight,
      legN: { ankle: [100, 120], foot: 0 },
      armN: { hand: [101, 75] },
    });
    expect(joints.kneeN[0]).toBeGreaterThan(110);
    expect(joints.elbowN[0]).toBeLessThan(98);
  });

  it("mirrors the far limbs from the front, the person's right on the page's left", () => {
    const { joints } = solve(front, {
      ...straight,
      legN: { thigh: [120, 20], shank: 90, foot: 90 },
    });
    expect(joints.hipN[0]).toBeLessThan(joints.hipF[0]);
    expect(joints.kneeN[0] - 100).toBeCloseTo(100 - joints.kneeF[0]);
    expect(joints.kneeN[1]).toBeCloseTo(joints.kneeF[1]);
  });

  it("turns the chest without the hips", () => {
    const { joints } = solve(side, { ...straight, turn: { chest: 90 } });
    expect(Math.abs(joints.shoulderN[0] - joints.shoulderF[0])).toBeGreaterThan(24);
    expect(Math.abs(joints.hipN[0] - joints.hipF[0])).toBeLessThan(2);
  });

  it("folds a limb whose end is told to be at its root", () => {
    const [x, y] = straight.at;
    const { joints } = solve(side, { ...straight, legN: { ankle: [x, y], foot: 90 } });
    expect(worst(joints)).toBeLessThan(0.01);
    expect(joints.ankleN.slice(0, 2)).toEqual([joints.hipN[0], joints.hipN[1]]);
  });

  it("falls short of what is out of reach instead of growing", () => {
    const { joints } = solve(side, { ...straight, armN: { hand: [190, 45] } });
    expect(joints.handN[0]).toBeLessThan(150);
    expect(worst(joints)).toBeLessThan(0.01);
  });
});

const direction = fc.oneof(
  fc.integer({ min: -180, max: 180 }),
  fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -80, max: 80 })),
) as fc.Arbitrary<Direction>;
const place = fc.tuple(fc.integer({ min: 20, max: 180 }), fc.integer({ min: 20, max: 138 }));
const leg = fc.oneof(
  fc.record({ thigh: direction, shank: direction, foot: direction }),
  fc.record({ ankle: place, foot: direction }),
  fc.record({ ankle: place, foot: direction, bend: fc.integer({ min: 0, max: 360 }) }),
);
const arm = fc.oneof(
  fc.record({ upper: direction, fore: direction }),
  fc.record({ hand: place, palm: direction }),
  fc.record({ hand: fc.record({ on: fc.constantFrom("kneeN", "toeF"), by: place }) }),
) as fc.Arbitrary<Body["armN"]>;
const body = fc.record({
  at: place,
  trunk: direction,
  chest: direction,
  head: direction,
  legN: leg,
  legF: leg,
  armN: arm,
  armF: arm,
}) as fc.Arbitrary<Body>;

describe("any two positions", () => {
  it("keep every bone's length on the way from one to the other", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(side, front), body, body, share, (rig, from, to, t) => {
        expect(worst(solve(rig, mixBody(rig, from, to, t)).joints)).toBeLessThan(0.01);
      }),
    );
  });

  it("are met exactly at both ends", () => {
    fc.assert(
      fc.property(fc.constantFrom(side, front), body, body, (rig, from, to) => {
        for (const [t, goal] of [
          [0, from],
          [1, to],
        ] as const) {
          const mixed = solve(rig, mixBody(rig, from, to, t)).joints;
          const { joints } = solve(rig, goal);
          for (const name of ["hip", "head", "ankleN", "handF", "kneeF"] as const) {
            expect(mixed[name][0], name).toBeCloseTo(joints[name][0], 1);
            expect(mixed[name][1], name).toBeCloseTo(joints[name][1], 1);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("tween", () => {
  const three: Pose = { ...lunge, middle: { ...lunge.start, trunk: -60, chest: -60 } };

  it("passes the middle of a movement with three phases, and only of those", () => {
    expect(tween(three, 0.5).joints.head[0]).toBeGreaterThan(tween(lunge, 0.5).joints.head[0] + 5);
    expect(tween(three, 1)).toEqual(tween(lunge, 1));
  });

  it("stays at its ends beyond them", () => {
    expect(tween(lunge, 1.2)).toEqual(tween(lunge, 1));
    expect(tween(lunge, -0.2)).toEqual(tween(lunge, 0));
  });
});

describe("what a physiotherapist looks for", () => {
  it.each([lunge, couch])("has the front knee above the ankle at the end", (pose) => {
    const { kneeF, ankleF } = tween(pose, 1).joints;
    expect(Math.abs(kneeF[0] - ankleF[0])).toBeLessThan(6);
  });

  it.each([lunge, couch])("keeps the back upright and flat at the end", (pose) => {
    const { hip, mid, neck } = tween(pose, 1).joints;
    expect(Math.abs(neck[0] - hip[0])).toBeLessThan(4);
    expect(Math.abs(mid[0] - (hip[0] + neck[0]) / 2)).toBeLessThan(1);
  });

  it("makes one line of shoulder, hip and knee in the bridge", () => {
    const { shoulderN, hip, kneeN } = tween(bridge, 1).joints;
    const slope = (a: typeof hip, b: typeof hip) => Math.atan2(b[1] - a[1], b[0] - a[0]);
    expect(Math.abs(slope(shoulderN, hip) - slope(hip, kneeN))).toBeLessThan(0.26);
  });
});
