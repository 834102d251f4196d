import { FLOOR_Y, JOINT_NAMES, type Joints } from "~/content/poses/types";
import { round } from "../geometry";
import { SHADOW_ID } from "./FigureShapes";

const NEAR_FLOOR_Y = 112;

/** A soft shadow under whatever is close to the floor. */
export function GroundShadow({ joints }: { joints: Joints }) {
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
