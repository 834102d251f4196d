import { COLOURS } from "../colours";
import { round } from "../geometry";
import { JOINT_NAMES, type Joints, type Prop } from "../types";

const NEAR_FLOOR_Y = 112;
const SHADOW_STOPS = [
  { offset: 0, opacity: 0.26 },
  { offset: 0.65, opacity: 0.1 },
  { offset: 1, opacity: 0 },
];

/** A soft shadow under whatever is close to the floor. */
export function GroundShadow({ joints, id }: { joints: Joints; id: string }) {
  const points = JOINT_NAMES.map((name) => joints[name]);
  const low = points.filter(([, y]) => y > NEAR_FLOOR_Y);
  const xs = (low.length > 3 ? low : points).map(([x]) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  return (
    <>
      <radialGradient id={id}>
        {SHADOW_STOPS.map(({ offset, opacity }) => (
          <stop key={offset} offset={offset} stopColor={COLOURS.shadow} stopOpacity={opacity} />
        ))}
      </radialGradient>
      <ellipse
        cx={round((left + right) / 2)}
        cy="141"
        rx={round((right - left) / 2 + 14)}
        ry="6"
        fill={`url(#${id})`}
      />
    </>
  );
}

function Mat({ x, width }: Prop) {
  return (
    <>
      <rect x={x} y="137.2" width={width} height="4.6" rx="2.3" fill={COLOURS.matEdge} />
      <rect x={x} y="136.6" width={width} height="3.4" rx="1.7" fill={COLOURS.mat} />
    </>
  );
}

function Pad({ x, width }: Prop) {
  return <rect x={x} y="134.6" width={width} height="3.6" rx="1.8" fill={COLOURS.propDark} />;
}

const DRAWN = { mat: Mat, pad: Pad };

/** The props of one kind, in one layer of the picture. */
export function Props({ props, type }: { props: readonly Prop[]; type: Prop["type"] }) {
  const Drawn = DRAWN[type];
  return props.filter((prop) => prop.type === type).map((prop) => <Drawn key={prop.x} {...prop} />);
}
