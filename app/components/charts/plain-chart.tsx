import { hatchFill } from "./chart-defs";
import { EpisodeStart } from "./episode-start";
import { type ChartFrame, dayEdge } from "./frame";
import { GapLabel } from "./gap-label";
import type { ChartModel } from "./model";
import { PauseBand } from "./pause-band";
import { CeilingLine, Dates, Ground } from "./plain-ground";
import { PlainLines } from "./plain-lines";
import { PainMarks, SessionMarks } from "./plain-marks";

export type ChartProps = {
  model: ChartModel;
  frame: ChartFrame;
  /** The words at the line that pain should not go above. */
  ceilingWords: string;
  /** The sentence that sums the chart up: its accessible name. */
  label: string;
};

type Part = Pick<ChartProps, "model" | "frame">;

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
      <Ground frame={frame} limits={model.limits} />
      <Pauses model={model} frame={frame} />
      <Gaps model={model} frame={frame} />
      <Episode model={model} frame={frame} />
      <CeilingLine model={model} frame={frame} words={ceilingWords} />
      <PlainLines model={model} frame={frame} />
      <PainMarks model={model} frame={frame} />
      <SessionMarks model={model} frame={frame} />
      <Dates frame={frame} ticks={model.ticks} days={model.points.length} />
    </svg>
  );
}

function Pauses({ model: { pauses, points }, frame }: Part) {
  return pauses.map(({ from, to }) => {
    const left = dayEdge(from, points.length);
    const share = dayEdge(to + 1, points.length) - left;
    const place = { x: `${left}%`, width: `${share}%` };
    return <PauseBand key={from} {...place} frame={frame} share={share} />;
  });
}

function Gaps({ model: { gaps, points }, frame }: Part) {
  return gaps.map(({ from, to, days }) => {
    const left = dayEdge(from, points.length);
    const share = dayEdge(to + 1, points.length) - left;
    return (
      <g key={from} data-gap={days}>
        <rect
          x={`${left}%`}
          y={frame.top}
          width={`${share}%`}
          height={frame.zero - frame.top}
          fill={hatchFill}
        />
        <GapLabel x={`${left + share / 2}%`} frame={frame} days={days} share={share} />
      </g>
    );
  });
}

function Episode({ model: { episodeStart, episodeLabel, points }, frame }: Part) {
  if (episodeStart === null) return null;
  const share = dayEdge(episodeStart, points.length);
  return <EpisodeStart x={`${share}%`} frame={frame} words={episodeLabel} isLate={share > 60} />;
}
