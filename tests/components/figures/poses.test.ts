import { describe, expect, it } from "vitest";
import { frame } from "~/components/figures/frame";
import { type PoseId, poses } from "~/components/figures/poses";
import { tween } from "~/components/figures/tween";
import { FLOOR_Y, JOINT_NAMES, type Joints, type Pose } from "~/components/figures/types";
import { boneErrors } from "./measure";

const all: [PoseId, Pose][] = Object.entries(poses).map(([id, pose]) => [id as PoseId, pose]);
const shares = [0, 0.25, 0.5, 0.75, 1];

const farthest = (a: Joints, b: Joints): number =>
  Math.max(
    ...JOINT_NAMES.map((name) => Math.hypot(a[name][0] - b[name][0], a[name][1] - b[name][1])),
  );

describe.each(all)("%s", (_id, pose) => {
  it.each(["start", "end"] as const)("has every joint on the canvas at the %s", (phase) => {
    expect(Object.keys(pose[phase]).sort()).toEqual([...JOINT_NAMES].sort());
    for (const name of JOINT_NAMES) {
      const [x, y] = pose[phase][name];
      expect(x, name).toBeGreaterThan(0);
      expect(x, name).toBeLessThan(200);
      expect(y, name).toBeGreaterThan(0);
      expect(y, `${name} is not under the floor`).toBeLessThanOrEqual(FLOOR_Y);
    }
  });

  it.each(shares)("keeps every bone within 8 % of its length at %s", (share) => {
    const off = boneErrors(tween(pose, share)).filter(({ error }) => error > 0.08);
    expect(off).toEqual([]);
  });

  it("arrives exactly at its start and its end", () => {
    expect(farthest(tween(pose, 0), pose.start)).toBeLessThan(0.1);
    expect(farthest(tween(pose, 1), pose.end)).toBeLessThan(0.1);
  });

  it("moves without a leap", () => {
    const steps = Array.from({ length: 101 }, (_, i) => tween(pose, i / 100));
    const leaps = steps.slice(1).map((step, i) => farthest(step, steps[i] ?? step));
    expect(Math.max(...leaps)).toBeLessThan(3);
  });

  it("moves enough to be worth watching", () => {
    expect(farthest(pose.start, pose.end)).toBeGreaterThan(8);
  });

  it.each([0.8, 1.25, 1.74, 2.5])("fits into a frame of aspect %s", (aspect) => {
    const { x, y, width, height } = frame(pose, { aspect, pad: 4 });
    expect(width / height).toBeCloseTo(aspect, 6);
    for (const share of shares) {
      for (const point of Object.values(tween(pose, share))) {
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
    expect(pose.targets.length).toBeGreaterThan(0);
  });
});
