import { useWords } from "~/components/ui/words";
import type { PainLimits } from "~/domain/rows";
import { bandsOf } from "./bands";
import { ceilingOffset } from "./ceiling-spot";
import { type ChartFrame, dayShare, scoreTicks, scoreY } from "./frame";
import type { ChartModel, DateTick } from "./model";
import { strokes } from "./strokes";

type Framed = { frame: ChartFrame };

/** Scale and grid, the green and the amber band, and the base lines of pain and sessions. */
export function Ground({ frame, limits }: Framed & { limits: PainLimits }) {
  const { chart } = useWords().progress;
  return (
    <>
      {bandsOf(limits).map(({ light, from, to, fill }) => {
        const [top, base] = [scoreY(frame, to), scoreY(frame, from)];
        return (
          <rect
            key={light}
            data-band={light}
            y={top}
            width="100%"
            height={base - top}
            fill={fill}
          />
        );
      })}
      {scoreTicks(frame).map((score) => {
        const y = scoreY(frame, score);
        const stroke = score === 0 ? "var(--line-strong)" : "var(--c-grid)";
        return (
          <g key={score} data-score={score}>
            <line x2="100%" y1={y} y2={y} stroke={stroke} />
            <text x="-8" y={y + 4} className="chart-axis" textAnchor="end">
              {score}
            </text>
          </g>
        );
      })}
      <text x="6" y={frame.barTop - 7} className="chart-axis chart-strong chart-halo">
        {chart.sessions}
      </text>
      <line
        x2="100%"
        y1={frame.barBase + 0.5}
        y2={frame.barBase + 0.5}
        stroke="var(--line-strong)"
        strokeWidth="0.8"
      />
    </>
  );
}

/** The dashed line that pain should stay under, with its words. */
export function CeilingLine({
  frame,
  model: { limits, ceilingSpot: spot },
  words,
}: Framed & { model: ChartModel; words: string }) {
  const y = scoreY(frame, limits.ceiling);
  const isLeft = spot.end === "left";
  return (
    <g data-ceiling={limits.ceiling}>
      <line x2="100%" y1={y} y2={y} {...strokes.ceiling} />
      <text
        x={isLeft ? 6 : "100%"}
        y={y + ceilingOffset[spot.side]}
        className="chart-axis chart-target"
        textAnchor={isLeft ? "start" : "end"}
      >
        {words}
      </text>
    </g>
  );
}

/** The dates under the sessions; the last one ends with the plot. */
export function Dates({ frame, ticks, days }: Framed & { ticks: DateTick[]; days: number }) {
  return ticks.map(({ day, label, minor }) => {
    const isLast = day === days - 1;
    return (
      <text
        key={day}
        x={isLast ? "100%" : `${dayShare(day, days)}%`}
        y={frame.datesAt}
        className={minor ? "chart-axis chart-minor" : "chart-axis"}
        textAnchor={isLast ? "end" : "middle"}
      >
        {label}
      </text>
    );
  });
}
