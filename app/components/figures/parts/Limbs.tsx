import { COLOURS } from "~/components/figures/colours";
import { blend, perpendicular, subtract, unit } from "~/components/figures/geometry";
import { isFacing, type Placement, shankOf, thighOf } from "~/components/figures/shapes/placement";
import type { LimbSide, Point, Skeleton } from "~/content/poses/types";
import { Bone } from "./Bone";

type LimbProps = { skeleton: Skeleton; side: LimbSide; shaded: boolean };

/** One arm; the far one is shaded when the figure is seen from the side. */
export function Arm({ skeleton: { joints, turns }, side, shaded }: LimbProps) {
  const shoulder = joints[`shoulder${side}` as const];
  const elbow = joints[`elbow${side}` as const];
  const wrist = joints[`wrist${side}` as const];
  const skin = shaded ? COLOURS.skinFar : COLOURS.skin;
  return (
    <>
      <Bone outline="hand" from={wrist} to={joints[`hand${side}` as const]} fill={skin} />
      <Bone outline="forearm" from={elbow} to={wrist} fill={skin} />
      <Bone outline="upper-arm" from={shoulder} to={elbow} fill={skin} />
      <Bone
        outline={isFacing(turns.chest) ? "front-sleeve" : "sleeve"}
        from={shoulder}
        to={blend(shoulder, elbow, 0.5)}
        fill={shaded ? COLOURS.topFar : COLOURS.sleeve}
      />
    </>
  );
}

const meanDepth = ({ from, to }: Placement): number => ((from[2] ?? 0) + (to[2] ?? 0)) / 2;

/** One leg in its trousers, without the foot. Where the shin crosses the thigh, the nearer of them gets an edge. */
export function Leg({
  skeleton: { joints, turns },
  side,
  shaded,
  crossing,
}: LimbProps & { crossing: boolean }) {
  const [fill, edge] = shaded ? [COLOURS.legFar, COLOURS.leg] : [COLOURS.leg, COLOURS.legFar];
  const thigh = thighOf(joints, side, turns);
  const shank = shankOf(joints, side);
  const shinOver = crossing && meanDepth(shank) > meanDepth(thigh);
  const [under, over] = shinOver ? [thigh, shank] : [shank, thigh];
  return (
    <>
      <Bone {...under} fill={fill} />
      <Bone {...over} fill={fill} edge={crossing ? edge : undefined} />
    </>
  );
}

const along = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];

export function Foot({ skeleton: { joints }, side, shaded }: LimbProps) {
  const ankle = joints[`ankle${side}` as const];
  const toe = joints[`toe${side}` as const];
  const forward = unit(subtract(toe, ankle));
  const shin = unit(subtract(ankle, joints[`knee${side}` as const]));
  // A pointed foot lies in line with the shin and shows hardly any heel.
  const pointed = Math.abs(along(forward, shin)) > 0.9;
  return (
    <Bone
      outline={pointed ? "foot-pointed" : "foot"}
      from={ankle}
      to={toe}
      // The sole is on the side away from the shin.
      flipped={along(perpendicular(forward), shin) < 0}
      fill={shaded ? COLOURS.skinFar : COLOURS.skin}
    />
  );
}
