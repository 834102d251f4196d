import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { frame } from "~/components/figures/frame";
import { PHASE_SHARES, tween } from "~/components/figures/tween";
import { poses } from "~/content/poses";
import { JOINT_NAMES, type Joints, type Pose } from "~/content/poses/types";
import { gap, sunken } from "./contacts";
import { boneErrors } from "./measure";
import { jointBends } from "./ranges";

const all: [string, Pose][] = Object.entries(poses);
const shares = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
const at = (pose: Pose, share: number): Joints => tween(pose, share).joints;

const farthest = (a: Joints, b: Joints): number =>
  Math.max(
    ...JOINT_NAMES.map((name) => Math.hypot(a[name][0] - b[name][0], a[name][1] - b[name][1])),
  );

describe.each(all)("%s", (_id, pose) => {
  it("weighs less than 2 kB", () => {
    expect(gzipSync(JSON.stringify(pose)).length).toBeLessThan(2000);
  });

  it.each(shares)("keeps every bone within 5 % of its length at %s", (share) => {
    const off = boneErrors(at(pose, share)).filter(({ error }) => error > 0.05);
    expect(off).toEqual([]);
  });

  it.each(shares)("bends no joint further than a human can at %s", (share) => {
    expect(jointBends(tween(pose, share)).filter(({ possible }) => !possible)).toEqual([]);
  });

  it.each(shares)("touches what it should and stays above the floor at %s", (share) => {
    const joints = at(pose, share);
    const due = pose.contacts.filter(
      ({ phase }) => phase === undefined || PHASE_SHARES[phase] === share,
    );
    for (const contact of due) {
      const label = `${contact.joint} on ${contact.on}`;
      expect(Math.abs(gap(pose, joints, contact)), label).toBeLessThanOrEqual(2.5);
    }
    expect(sunken(pose, joints)).toEqual([]);
  });

  it("rests on something", () => {
    expect(pose.contacts.length).toBeGreaterThanOrEqual(2);
  });

  it("moves without a leap", () => {
    const steps = Array.from({ length: 101 }, (_, i) => at(pose, i / 100));
    const leaps = steps.slice(1).map((step, i) => farthest(step, steps[i] ?? step));
    expect(Math.max(...leaps)).toBeLessThan(3);
  });

  // The pelvic tilt moves least of all: a few centimetres in a living body.
  it("moves enough to be worth watching", () => {
    expect(farthest(at(pose, 0), at(pose, 1))).toBeGreaterThan(4);
  });

  it.each([0.8, 1.25, 1.74, 2.5])("fits into a frame of aspect %s", (aspect) => {
    const { x, y, width, height } = frame(pose, { aspect, pad: 4 });
    expect(width / height).toBeCloseTo(aspect, 6);
    for (const share of shares) {
      for (const point of Object.values(at(pose, share))) {
        expect(point[0]).toBeGreaterThan(x);
        expect(point[0]).toBeLessThan(x + width);
        expect(point[1]).toBeGreaterThan(y);
        expect(point[1]).toBeLessThan(y + height);
      }
    }
  });

  it("says in words what is seen, and where it is felt", () => {
    for (const words of Object.values(pose.seen)) {
      expect(words).toMatch(/marked/);
      expect(words.length).toBeGreaterThan(60);
    }
    expect(pose.seen.middle === undefined).toBe(pose.middle === undefined);
    expect(pose.targets.length).toBeGreaterThan(0);
  });
});
