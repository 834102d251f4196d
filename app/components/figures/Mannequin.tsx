import { Glow } from "./parts/Glow";
import { GroundShadow, Props } from "./parts/Ground";
import { Arm, Foot, Leg } from "./parts/Limbs";
import { Head, Torso } from "./parts/Trunk";
import { glowShape } from "./shapes/glow";
import { legShape } from "./shapes/leg";
import { torsoShape } from "./shapes/torso";
import type { Joints, Pose } from "./types";

type MannequinProps = {
  pose: Pick<Pose, "view" | "targets" | "props">;
  joints: Joints;
  /** Prefix of the ids in this drawing; must be unique on the page. */
  id: string;
};

/** The drawing itself, to stand inside an svg element whose view box frames it. */
export function Mannequin({ pose, joints, id }: MannequinProps) {
  const { view, props, targets } = pose;
  const legs = { N: legShape(joints, "N", view), F: legShape(joints, "F", view) };
  const torso = torsoShape(joints, view);
  const glows = targets.map((target) => glowShape(target, joints, { legs, torso }, view));

  const ground = (
    <>
      <Props props={props} type="mat" />
      <GroundShadow joints={joints} id={`${id}-shadow`} />
      <Props props={props} type="pad" />
    </>
  );
  const trunk = (
    <>
      <Head joints={joints} view={view} />
      <Torso shape={torso} clipId={`${id}-torso`} />
    </>
  );
  const glow = <Glow shapes={glows} id={`${id}-glow`} />;

  // From the front both halves are equally near: trunk behind, then legs, feet in the lap, arms over all.
  if (view === "front") {
    return (
      <>
        {ground}
        {trunk}
        <Leg shape={legs.N} shaded={false} />
        <Leg shape={legs.F} shaded={false} />
        {glow}
        <Foot shape={legs.N} shaded />
        <Foot shape={legs.F} shaded />
        <Arm joints={joints} side="F" view={view} shaded={false} />
        <Arm joints={joints} side="N" view={view} shaded={false} />
      </>
    );
  }
  return (
    <>
      {ground}
      <Arm joints={joints} side="F" view={view} shaded />
      <Foot shape={legs.F} shaded />
      <Leg shape={legs.F} shaded />
      {trunk}
      <Foot shape={legs.N} shaded={false} />
      <Leg shape={legs.N} shaded={false} />
      {glow}
      <Arm joints={joints} side="N" view={view} shaded={false} />
    </>
  );
}
