import { useWords } from "~/components/ui/words";
import type { ChartFrame } from "./frame";

type Props = {
  /** The middle of the gap: pixels, or a percentage of the plot. */
  x: number | string;
  frame: ChartFrame;
  /** Days without a log. */
  days: number;
  /** Width of the gap in hundredths of the plot. */
  share: number;
};

/** Names a gap, along it or upright where it is narrow. A gap of one day is only hatched: the legend names it. */
export function GapLabel({ x, frame, days, share }: Props) {
  const { chart } = useWords().progress;
  if (days < 2) return null;
  return (
    <svg
      aria-hidden="true"
      x={x}
      y={frame.zero}
      overflow="visible"
      data-room={roomOf(share)}
      className="chart-gap"
    >
      <text className="chart-axis chart-strong chart-along" textAnchor="middle" y="-26">
        {chart.gap}
      </text>
      <text className="chart-axis chart-along" textAnchor="middle" y="-10">
        {chart.days(days)}
      </text>
      <text className="chart-axis chart-upright" transform="rotate(-90)" x="8" y="4">
        {chart.gapDays(days)}
      </text>
    </svg>
  );
}

/** "wide": along it on every screen; "medium": on wide ones; "narrow": upright; "thin": upright on wide ones. */
function roomOf(share: number): "wide" | "medium" | "narrow" | "thin" {
  if (share >= 20) return "wide";
  if (share >= 9) return "medium";
  return share >= 4 ? "narrow" : "thin";
}
