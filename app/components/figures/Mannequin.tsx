import { Fragment, type ReactNode } from "react";
import { isTie, type Layer, type Pose, type Skeleton, type View } from "~/content/poses/types";
import { Glow } from "./parts/Glow";
import { GroundShadow } from "./parts/Ground";
import { Arm, Foot, Leg } from "./parts/Limbs";
import { Things } from "./parts/Things";
import { Ties } from "./parts/Ties";
import { Head, Torso } from "./parts/Trunk";
import { glowShape } from "./shapes/glow";
import { torsoShape } from "./shapes/torso";

type MannequinProps = {
  pose: Pick<Pose, "view" | "targets" | "props" | "layers" | "crossing" | "shade">;
  skeleton: Skeleton;
  /** Prefix of the ids in this drawing; must be unique on the page. */
  id: string;
  /** The soft shadow on the floor; there when left out. */
  shadow?: boolean;
};

const LAYERS: Record<View, readonly Layer[]> = {
  side: ["armF", "footF", "legF", "trunk", "footN", "legN", "glow", "ties", "armN"],
  // From the front both halves are equally near: the trunk behind, then legs, feet in the lap, arms over all.
  front: ["trunk", "legN", "legF", "glow", "footN", "footF", "ties", "armF", "armN"],
};

/** What lies on the floor or on furniture, and in the shadow's way. */
const LYING_ON = ["pad", "pillow", "rug"];

/** The drawing itself, to stand inside an svg element whose view box frames it. Its document must hold FigureShapes. */
export function Mannequin({ pose, skeleton, id, shadow = true }: MannequinProps) {
  const { view, props, targets, layers = LAYERS[view], crossing, shade = view === "side" } = pose;
  const torso = torsoShape(skeleton);
  const torsoId = `${id}t`;
  const far = { skeleton, side: "F", shaded: shade } as const;
  const near = { skeleton, side: "N", shaded: false } as const;
  const feetShaded = view === "front";

  const drawn: Record<Layer, ReactNode> = {
    armF: <Arm {...far} />,
    legF: <Leg {...far} crossing={crossing === "F"} />,
    footF: <Foot {...far} shaded />,
    trunk: (
      <>
        <Head {...skeleton} />
        <Torso shape={torso} id={torsoId} />
      </>
    ),
    legN: <Leg {...near} crossing={crossing === "N"} />,
    footN: <Foot {...near} shaded={feetShaded} />,
    glow: targets
      .map((target) => glowShape(target, skeleton, torso))
      .map((shape) => (
        <Glow key={shape.name} shape={shape} id={id + shape.name} torsoId={torsoId} />
      )),
    ties: <Ties ties={props.filter(isTie)} joints={skeleton.joints} />,
    armN: <Arm {...near} />,
  };
  const things = props.filter((prop) => !isTie(prop));
  return (
    <>
      <Things things={things.filter(({ type }) => !LYING_ON.includes(type))} />
      {shadow && <GroundShadow joints={skeleton.joints} />}
      <Things things={things.filter(({ type }) => LYING_ON.includes(type))} />
      {layers.map((layer) => (
        <Fragment key={layer}>{drawn[layer]}</Fragment>
      ))}
    </>
  );
}
