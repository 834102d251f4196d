import { hatchFill } from "./chart-defs";
import { EpisodeStart } from "./episode-start";
import { type ChartFrame, dayEdge } from "./frame";
import { GapLabel } from "./gap-label";
import { CeilingLine, Dates, Ground } from "./ground";
import { Lines } from "./lines";
import { PainMarks, SessionMarks } from "./marks";
import type { ChartModel } from "./model";
import { PauseBand } from "./pause-band";

type Part = { model: ChartModel; frame: ChartFrame };

/**
 * Every mark of the chart, in its place: the one drawing behind the plain chart and the live one. It stands in an SVG as wide as
 * the plot: across, places are shares of that width, down they are pixels (frame.ts).
 * @param ceilingWords the words at the line that pain should not go above
 */
export function Drawing({ model, frame, ceilingWords }: Part & { ceilingWords: string }) {
  return (
    <>
      <Ground frame={frame} limits={model.limits} />
      <Pauses model={model} frame={frame} />
      <Gaps model={model} frame={frame} />
      <Episode model={model} frame={frame} />
      <CeilingLine model={model} frame={frame} words={ceilingWords} />
      <Lines model={model} frame={frame} />
      <PainMarks model={model} frame={frame} />
      <SessionMarks model={model} frame={frame} />
      <Dates frame={frame} ticks={model.ticks} days={model.points.length} />
    </>
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
