import type { JointName, Joints, Point } from "~/content/poses/types";

/** Bone lengths of the mannequin in canvas units; the same person in every pose. */
const BONES = {
  thigh: 29,
  shank: 29,
  foot: 12.5,
  upperArm: 21,
  forearm: 18,
  hand: 7.5,
  spine: 36,
  neck: 12.5,
};
type Bone = keyof typeof BONES;

const LIMB_BONES = (["N", "F"] as const).flatMap((side): [Bone, JointName, JointName][] => [
  ["thigh", `hip${side}`, `knee${side}`],
  ["shank", `knee${side}`, `ankle${side}`],
  ["foot", `ankle${side}`, `toe${side}`],
  ["upperArm", `shoulder${side}`, `elbow${side}`],
  ["forearm", `elbow${side}`, `wrist${side}`],
  ["hand", `wrist${side}`, `hand${side}`],
]);

const inSpace = (a: Point, b: Point): number =>
  Math.hypot(b[0] - a[0], b[1] - a[1], (b[2] ?? 0) - (a[2] ?? 0));

/** How far each bone is from its length, as a share (0.05 is 5 % too long or too short), depth counted in. */
export function boneErrors(joints: Joints): { bone: string; error: number }[] {
  const spine = inSpace(joints.hip, joints.mid) + inSpace(joints.mid, joints.neck);
  const measured: [Bone, string, number][] = [
    ["spine", "spine", spine],
    ["neck", "neck", inSpace(joints.neck, joints.head)],
    ...LIMB_BONES.map(([bone, from, to]): [Bone, string, number] => [
      bone,
      `${from}–${to}`,
      inSpace(joints[from], joints[to]),
    ]),
  ];
  return measured.map(([bone, label, length]) => ({
    bone: label,
    error: Math.abs(length / BONES[bone] - 1),
  }));
}
