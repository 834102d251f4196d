import { Bar, ComposedChart, Tooltip, XAxis, YAxis } from "recharts";
import { DayTooltip } from "./day-tooltip";
import { Drawing } from "./drawing";
import type { ChartProps } from "./plain-chart";

type Props = ChartProps & {
  /** Pixels. */
  width: number;
  /** Id of the words that say how to read a day. */
  describedBy: string;
};

/**
 * The chart in Recharts: it tells the figures of the day under the pointer, or of the one chosen with the arrow keys. It
 * draws what the plain one draws, by the same parts in the same plot, so that one takes the other's place unnoticed.
 */
export default function LiveChart({ model, frame, ceilingWords, ...props }: Props) {
  const { width } = props;
  return (
    <ComposedChart
      data={[...model.points]}
      width={width}
      height={frame.height}
      margin={{ top: frame.top, right: frame.right, bottom: 0, left: frame.left }}
      role="img"
      aria-label={props.label}
      aria-describedby={props.describedBy}
    >
      <XAxis dataKey="date" scale="band" height={frame.height - frame.barBase} {...unseen} />
      <YAxis domain={[0, 1]} hide />
      <svg
        x={frame.left}
        width={Math.max(0, width - frame.left - frame.right)}
        height={frame.height}
        overflow="visible"
        aria-hidden="true"
      >
        <Drawing model={model} frame={frame} ceilingWords={ceilingWords} />
      </svg>
      {/* A day is read off a bar that nobody sees: from edge to edge of the plot each has the same room. */}
      <Bar dataKey={wholeDay} fill="none" isAnimationActive={false} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: "var(--line-strong)", strokeDasharray: "2 3" }}
        content={({ active, label }) => (
          <DayTooltip
            point={active ? model.points.find(({ date }) => date === label) : undefined}
            meanLabel={model.meanLabel}
          />
        )}
      />
    </ComposedChart>
  );
}

const wholeDay = () => 1;

/** The drawing has the axes; Recharts keeps the days. */
const unseen = { axisLine: false, tickLine: false, tick: false } as const;
