import type { ChartFrame } from "./frame";
import { strokes } from "./strokes";

type Props = {
  /** The beginning of the day: pixels, or a percentage of the plot. */
  x: number | string;
  frame: ChartFrame;
  words: string;
  /** Far to the right: the words stand before the line. */
  isLate: boolean;
};

/** Where the episode of care began from which on a change is judged; what lies before it is another complaint. */
export function EpisodeStart({ x, frame, words, isLate }: Props) {
  return (
    <svg x={x} overflow="visible" aria-hidden="true" data-episode-start="">
      <line y1={frame.top} y2={frame.barBase} {...strokes.episode} />
      <text
        x={isLate ? -6 : 6}
        y={frame.top + 13}
        className="chart-axis chart-strong chart-halo"
        textAnchor={isLate ? "end" : "start"}
      >
        {words}
      </text>
    </svg>
  );
}
