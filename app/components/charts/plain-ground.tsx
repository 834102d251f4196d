import { useWords } from "~/components/ui/words";
import { type CeilingSpot, ceilingOffset } from "./ceiling-spot";
import { type ChartFrame, dayShare, scoreTicks, scoreY } from "./frame";
import type { DateTick } from "./model";
import { strokes } from "./strokes";

type Framed = { frame: ChartFrame };

/** Scale and grid, the band under the ceiling, and the base lines of pain and sessions. */
export function Ground({ frame, ceiling }: Framed & { ceiling: number }) {
  const { chart } = useWords().progress;
  const bandTop = scoreY(frame, ceiling);
  return (
    <>
      <rect y={bandTop} width="100%" height={frame.zero - bandTop} fill="var(--c-band)" />
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
  ceiling,
  words,
  spot,
}: Framed & { ceiling: number; words: string; spot: CeilingSpot }) {
  const y = scoreY(frame, ceiling);
  const isLeft = spot.end === "left";
  return (
    <g data-ceiling={ceiling}>
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
