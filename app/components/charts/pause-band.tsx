import { useWords } from "~/components/ui/words";
import type { ChartFrame } from "./frame";

type Props = {
  /** The beginning of the first day and the breadth of all: pixels, or percentages of the plot. */
  x: number | string;
  width: number | string;
  frame: ChartFrame;
  /** The breadth in hundredths of the plot: a narrow band has its name in the legend alone. */
  share: number;
};

/** Room for the word along the band, in hundredths of the plot. */
const WORD_SHARE = 12;

/** Days on which the program rested, from the scores down to the sessions. */
export function PauseBand({ x, width, frame, share }: Props) {
  const { chart } = useWords().progress;
  return (
    <svg x={x} width={width} overflow="visible" aria-hidden="true" data-pause="">
      <rect
        y={frame.top}
        width="100%"
        height={frame.barBase - frame.top}
        fill="var(--sunken)"
        fillOpacity="0.75"
      />
      <line y1={frame.top} y2={frame.barBase} stroke="var(--ink-3)" strokeDasharray="2 3" />
      {share < WORD_SHARE ? null : (
        <text x="50%" y={frame.barBase - 8} className="chart-axis chart-strong" textAnchor="middle">
          {chart.pausedShort}
        </text>
      )}
    </svg>
  );
}
