import type { ReactNode } from "react";
import type { ChartFrame } from "./frame";

/**
 * Stretches with the chart while strokes keep their width: one unit across is a hundredth of the plot, one unit down is
 * a pixel.
 */
export function Stretched({ frame, children }: { frame: ChartFrame; children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={frame.height}
      viewBox={`0 0 100 ${frame.height}`}
      preserveAspectRatio="none"
      overflow="visible"
    >
      {children}
    </svg>
  );
}
