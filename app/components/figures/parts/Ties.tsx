import type { Joints, Tie } from "~/content/poses/types";
import { COLOURS } from "../colours";
import { written } from "../geometry";

const WIDTHS: Record<Tie["type"], number> = { strap: 1.8, band: 3.4 };

/** Straps and bands, from joint to joint. */
export function Ties({ ties, joints }: { ties: readonly Tie[]; joints: Joints }) {
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
