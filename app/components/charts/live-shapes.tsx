import type { DotItemDotProps } from "recharts";
import type { ProgressPoint } from "~/domain/pain/progress-series";
import { type CeilingSpot, ceilingOffset } from "./ceiling-spot";
import { extraHeight, extraMark, hatchFill, momentMark, sessionMark } from "./chart-defs";
import { EpisodeStart } from "./episode-start";
import { type ChartFrame, scoreY } from "./frame";
import { GapLabel } from "./gap-label";
import type { DateTick } from "./model";
import { type Moment, stemOf } from "./moments";
import { PauseBand } from "./pause-band";
import { strokes } from "./strokes";

/** Shapes that Recharts places: it hands over pixels, which are there once the axes are. */
type Box = { x?: number; y?: number; width?: number; height?: number };
type Ends = { x1?: number; y1?: number; x2?: number };

export function gapShape(frame: ChartFrame, days: number, share: number) {
  return ({ x = 0, y = 0, width = 0, height = 0 }: Box) => (
    <g>
      <rect x={x} y={y} width={width} height={height} fill={hatchFill} />
      <GapLabel x={x + width / 2} frame={frame} days={days} share={share} />
    </g>
  );
}

export function pauseShape(frame: ChartFrame, share: number) {
  return ({ x = 0, width = 0 }: Box) => (
    <PauseBand x={x} width={width} frame={frame} share={share} />
  );
}

export function ceilingShape(words: string, spot: CeilingSpot) {
  const isLeft = spot.end === "left";
  return ({ x1 = 0, x2 = 0, y1 = 0 }: Ends) => (
    <g>
      <line x1={x1} x2={x2} y1={y1} y2={y1} {...strokes.ceiling} />
      <text
        x={isLeft ? x1 + 6 : x2}
        y={y1 + ceilingOffset[spot.side]}
        className="chart-axis chart-target"
        textAnchor={isLeft ? "start" : "end"}
      >
        {words}
      </text>
    </g>
  );
}

/** Reaches above the plot, up to the label. */
export function revisionShape(frame: ChartFrame) {
  return ({ x1 = 0 }: Ends) => (
    <line x1={x1} x2={x1} y1={frame.top - 12} y2={frame.barBase} {...strokes.revisions} />
  );
}

export function episodeShape(frame: ChartFrame, words: string, isLate: boolean) {
  return ({ x1 = 0 }: Ends) => <EpisodeStart x={x1} frame={frame} words={words} isLate={isLate} />;
}

/** The single pain reports of one day and moment; those before its sessions hang on a stem from those after them. */
export function painDot(moment: Moment, frame: ChartFrame) {
  return ({ cx, payload }: DotItemDotProps) => {
    const point: ProgressPoint = payload;
    if (cx === undefined) return <g key={point.date} />;
    const [low, high] = (moment === "before" ? stemOf(point) : null) ?? [];
    return (
      <g key={point.date}>
        {low !== undefined && high !== undefined ? (
          <path
            d={`M${cx} ${scoreY(frame, high)}V${scoreY(frame, low)}`}
            {...strokes.stems}
            fill="none"
          />
        ) : null}
        {[...new Set(point[moment])].map((score) => (
          <use key={score} href={momentMark(moment)} x={cx} y={scoreY(frame, score)} />
        ))}
      </g>
    );
  };
}

/** The mark of one day's sessions on their base line. */
export function sessionShape(frame: ChartFrame) {
  return ({ x = 0, width = 0, payload }: Box & { payload?: ProgressPoint }) => {
    if (!payload) return <g />;
    const { session, sessionsExtra } = payload;
    const middle = x + width / 2;
    const mark = sessionMark(session);
    return (
      <g>
        {mark ? <use href={mark} x={middle} y={frame.barBase} /> : null}
        {sessionsExtra > 0 ? (
          <use href={extraMark} x={middle} y={frame.barBase - extraHeight(frame, session)} />
        ) : null}
      </g>
    );
  };
}

/** A date below the sessions; the last one ends with the plot. */
export function dateTick(frame: ChartFrame, ticks: readonly DateTick[], width: number) {
  return ({ x, index }: { x: number | string; index: number }) => {
    const isLast = index === ticks.length - 1;
    return (
      <text
        x={isLast ? width - frame.right : x}
        y={frame.datesAt}
        className="chart-axis"
        textAnchor={isLast ? "end" : "middle"}
      >
        {ticks[index]?.label}
      </text>
    );
  };
}
