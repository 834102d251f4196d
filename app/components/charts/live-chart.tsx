import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { useWords } from "~/components/ui/words";
import { bandsOf } from "./bands";
import { DayTooltip } from "./day-tooltip";
import { type ChartFrame, scoreTicks } from "./frame";
import {
  ceilingShape,
  dateTick,
  episodeShape,
  gapShape,
  painDot,
  pauseShape,
  revisionShape,
  sessionShape,
} from "./live-shapes";
import { type DrawnDay, lastOf } from "./model";
import { type Moment, moments } from "./moments";
import type { ChartProps } from "./plain-chart";
import { strokes } from "./strokes";

type Props = ChartProps & {
  /** Pixels. */
  width: number;
  /** Id of the words that say how to read a day. */
  describedBy: string;
};

/** Below this many pixels the minor dates make way, as in charts.css. */
const NARROW = 560;

/**
 * The chart in Recharts, over the same frame and with the same marks as the plain one. On top it tells
 * the figures of the day under the pointer, or of the one chosen with the arrow keys.
 */
export default function LiveChart(props: Props) {
  const { chart } = useWords().progress;
  const { model, frame, ceilingWords, width } = props;
  const { points, line, limits, episodeStart } = model;
  const ticks = model.ticks.filter((tick) => width >= NARROW || !tick.minor);
  const dateOf = (day: number) => points[day]?.date;
  return (
    <ComposedChart
      data={points.map((point, day) => ({ ...point, line: line[day] }))}
      width={width}
      height={frame.height}
      margin={{ top: frame.top, right: frame.right, bottom: 0, left: 0 }}
      role="img"
      aria-label={props.label}
      aria-describedby={props.describedBy}
    >
      <XAxis
        dataKey="date"
        scale="band"
        ticks={ticks.flatMap(({ day }) => dateOf(day) ?? [])}
        interval={0}
        height={frame.height - frame.barBase}
        axisLine={{ stroke: "var(--line-strong)", strokeWidth: 0.8 }}
        tickLine={false}
        tick={dateTick(frame, ticks, width)}
      />
      <YAxis
        domain={painDomain(frame)}
        allowDataOverflow
        ticks={scoreTicks(frame)}
        interval={0}
        width={frame.left}
        axisLine={false}
        tickLine={false}
        tick={{ className: "chart-axis" }}
      />
      <YAxis yAxisId="sessions" hide domain={[0, 1]} />
      {bandsOf(limits).map(({ light, from, to, fill }) => (
        <ReferenceArea key={light} y1={from} y2={to} fill={fill} fillOpacity={1} zIndex={-200} />
      ))}
      <CartesianGrid vertical={false} stroke="var(--c-grid)" syncWithTicks />
      <ReferenceLine y={0} stroke="var(--line-strong)" />
      <text x={frame.left + 6} y={frame.barTop - 7} className="chart-axis chart-strong chart-halo">
        {chart.sessions}
      </text>
      {model.pauses.map(({ from, to }) => (
        <ReferenceArea
          key={`pause ${from}`}
          x1={dateOf(from)}
          x2={dateOf(to)}
          y1={0}
          y2={frame.maxScore}
          shape={pauseShape(frame, ((to - from + 1) / points.length) * 100)}
        />
      ))}
      {model.gaps.map(({ from, to, days }) => (
        <ReferenceArea
          key={from}
          x1={dateOf(from)}
          x2={dateOf(to)}
          y1={0}
          y2={frame.maxScore}
          shape={gapShape(frame, days, ((to - from + 1) / points.length) * 100)}
        />
      ))}
      {episodeStart === null ? null : (
        <ReferenceLine
          x={dateOf(episodeStart)}
          position="start"
          shape={episodeShape(frame, model.episodeLabel, episodeStart > points.length * 0.6)}
        />
      )}
      <ReferenceLine y={limits.ceiling} shape={ceilingShape(ceilingWords, model.ceilingSpot)} />
      {model.revisions.map(({ day }) => (
        <ReferenceLine key={day} x={dateOf(day)} position="start" shape={revisionShape(frame)} />
      ))}
      <Line dataKey={lastScore("nextMorning")} {...strokes.mornings} {...still} dot={false} />
      <Line dataKey={lastScore("after")} {...strokes.after} {...still} dot={false} />
      <Line dataKey="line" {...strokes.mean} {...still} dot={false} />
      {moments.map((moment) => (
        <Line
          key={moment}
          dataKey={lastScore(moment)}
          stroke="none"
          {...still}
          dot={painDot(moment, frame)}
        />
      ))}
      <Bar
        yAxisId="sessions"
        dataKey={() => 1}
        isAnimationActive={false}
        shape={sessionShape(frame)}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: "var(--line-strong)", strokeDasharray: "2 3" }}
        content={({ active, label }) => (
          <DayTooltip
            point={active ? points.find(({ date }) => date === label) : undefined}
            meanLabel={model.meanLabel}
          />
        )}
      />
    </ComposedChart>
  );
}

const lastScore = (moment: Moment) => (day: DrawnDay) => lastOf(day[moment]);

const still = { activeDot: false, isAnimationActive: false } as const;

/** The axis reaches below 0, to the base of the sessions, so that pain and sessions share one plot. */
function painDomain({ top, zero, barBase, maxScore }: ChartFrame): [number, number] {
  return [(-maxScore * (barBase - zero)) / (zero - top), maxScore];
}
