import { COLOURS } from "../colours";
import { armShape } from "../shapes/arm";
import type { LegShape } from "../shapes/leg";
import type { Joints, LimbSide, View } from "../types";

type ArmProps = { joints: Joints; side: LimbSide; view: View; shaded: boolean };

/** One arm; the far one is shaded when the figure is seen from the side. */
export function Arm({ joints, side, view, shaded }: ArmProps) {
  const { hand, forearm, upperArm, sleeve } = armShape(joints, side, view);
  const skin = shaded ? COLOURS.skinFar : COLOURS.skin;
  return (
    <>
      <path d={hand} fill={skin} />
      <path d={forearm} fill={skin} />
      <path d={upperArm} fill={skin} />
      <path d={sleeve} fill={shaded ? COLOURS.topFar : COLOURS.sleeve} />
    </>
  );
}

/** One leg in its trousers, without the foot. */
export function Leg({ shape, shaded }: { shape: LegShape; shaded: boolean }) {
  const fill = shaded ? COLOURS.legFar : COLOURS.leg;
  return (
    <>
      <path d={shape.shank} fill={fill} />
      <path d={shape.thigh} fill={fill} />
    </>
  );
}

export function Foot({ shape, shaded }: { shape: LegShape; shaded: boolean }) {
  return <path d={shape.foot} fill={shaded ? COLOURS.skinFar : COLOURS.skin} />;
}
