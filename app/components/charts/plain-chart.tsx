import { Drawing } from "./drawing";
import type { ChartFrame } from "./frame";
import type { ChartModel } from "./model";

export type ChartProps = {
  model: ChartModel;
  frame: ChartFrame;
  /** The words at the line that pain should not go above. */
  ceilingWords: string;
  /** The sentence that sums the chart up: its accessible name. */
  label: string;
};

/** The whole chart as plain SVG: complete before any script runs, and without any. */
export function PlainChart({ model, frame, ceilingWords, label }: ChartProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      height={frame.height}
      overflow="visible"
      style={{ marginLeft: frame.left, width: `calc(100% - ${frame.left + frame.right}px)` }}
    >
      <Drawing model={model} frame={frame} ceilingWords={ceilingWords} />
    </svg>
  );
}
