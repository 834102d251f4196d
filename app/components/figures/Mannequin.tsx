import { Fragment, type ReactNode } from "react";
import {
  FLOOR_Y,
  isTie,
  JOINT_NAMES,
  type Joints,
  type Layer,
  type Pose,
  type Skeleton,
  type Tie,
  type View,
} from "~/content/poses/types";
import { COLOURS } from "./colours";
import { round, written } from "./geometry";
import { SHADOW_ID } from "./parts/FigureShapes";
import { Glow } from "./parts/Glow";
import { Arm, Foot, Leg } from "./parts/Limbs";
import { Things } from "./parts/Things";
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

const NEAR_FLOOR_Y = 112;

/** A soft shadow under whatever is close to the floor. */
function GroundShadow({ joints }: { joints: Joints }) {
  const points = JOINT_NAMES.map((name) => joints[name]);
  const low = points.filter(([, y]) => y > NEAR_FLOOR_Y);
  const xs = (low.length > 3 ? low : points).map(([x]) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  return (
    <ellipse
      cx={round((left + right) / 2)}
      cy={FLOOR_Y + 3}
      rx={round((right - left) / 2 + 14)}
      ry="6"
      fill={`url(#${SHADOW_ID})`}
      stroke="none"
    />
  );
}

const WIDTHS: Record<Tie["type"], number> = { strap: 1.8, band: 3.4 };

/** Straps and bands, from joint to joint. */
function Ties({ ties, joints }: { ties: readonly Tie[]; joints: Joints }) {
  return ties.map(({ type, through }) => (
    <path
      key={`${type}${through.join()}`}
      d={`M${through.map((name) => written(joints[name])).join("L")}`}
      fill="none"
      stroke={COLOURS.tie}
      strokeWidth={WIDTHS[type]}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ));
}
