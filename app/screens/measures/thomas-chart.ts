import type { MeasureChartModel } from "~/components/charts/measure-chart";
import { dateShares, measureFrame } from "~/components/charts/measure-frame";
import { judge } from "~/domain/measures/judgement";
import { type MeasurementRow, seriesOf } from "~/domain/measures/rows";
import { builtInScale } from "~/domain/measures/scale";
import type { Thresholds } from "~/domain/thresholds";
import { shortDate } from "~/words/calendar";
import { figureWords } from "./figure-words";
import type { Side } from "./measures-page";
import { datesOf } from "./psfs-chart";

export type ThomasChart = {
  sentence: string;
  model: MeasureChartModel;
  sides: { name: string; look: "main" | "other" }[];
  table: { heads: string[]; rows: { key: string; cells: string[] }[] };
};

const NAMES: Record<Side, string> = { RIGHT: "Right", LEFT: "Left" };

/** Null while it was not taken. @param sides the side that care is about first */
export function thomasChart(
  all: readonly MeasurementRow[],
  sides: readonly Side[],
  figures: Thresholds["measures"],
): ThomasChart | null {
  const series = sides
    .map((side) => ({ side, rows: seriesOf(all, "thomas", side) }))
    .filter(({ rows }) => rows.length > 0);
  const [main] = series;
  if (!main) return null;
  const dates = [
    ...new Set(series.flatMap(({ rows }) => rows.map(({ takenOn }) => takenOn))),
  ].sort();
  const places = dateShares(dates);
  const x = (date: string) => places.measured[dates.indexOf(date)] ?? 0;
  const values = series.flatMap(({ rows }) => rows.flatMap(({ score }) => score ?? []));
  const error = figures.thomasOne;
  const least = Math.floor((Math.min(...values) - error) / 4) * 4;
  const most = Math.max(4, Math.ceil((Math.max(...values) + error) / 4) * 4);
  const step = most - least > 36 ? 8 : 4;
  return {
    sentence: sentenceOf(main.side, main.rows, figures),
    model: {
      frame: measureFrame(least, most),
      scale: ticks(least, most, step).map((value) => ({
        value,
        words: figureWords("thomas", value),
      })),
      dates: datesOf(
        dates.map((takenOn) => ({ ...(main.rows[0] as MeasurementRow), takenOn })),
        (i) => places.measured[i] ?? 0,
      ),
      lines: series
        .map(({ side, rows }, i) => ({
          ...{
            key: side,
            look: i === 0 ? ("main" as const) : ("other" as const),
            name: null,
            labels: "below" as const,
          },
          points: rows.flatMap(({ score, takenOn }) => {
            if (score === null) return [];
            return [
              { x: x(takenOn), value: score, label: i === 0 ? figureWords("thomas", score) : null },
            ];
          }),
        }))
        .reverse(),
      bars: main.rows.flatMap(({ score, takenOn }) =>
        score === null ? [] : [{ x: x(takenOn), from: score - error, to: score + error }],
      ),
      level: { value: 0, words: "thigh level with the table" },
      ...{ band: null, due: null },
    },
    sides: series.map(({ side }, i) => ({ name: NAMES[side], look: i === 0 ? "main" : "other" })),
    table: {
      heads: ["Date", ...series.map(({ side }) => NAMES[side]), "Pelvis"],
      rows: dates
        .map((date) => {
          const on = series.map(({ rows }) => rows.findLast(({ takenOn }) => takenOn === date));
          const held = on.map((row) => row?.pelvisHeld).filter((each) => each !== undefined);
          return {
            key: date,
            cells: [
              shortDate(date),
              ...on.map((row) => (row?.score == null ? "–" : figureWords("thomas", row.score))),
              held.every((each) => each === true) ? "held" : "not held, or not said",
            ],
          };
        })
        .reverse(),
    },
  };
}

function ticks(least: number, most: number, step: number): number[] {
  return Array.from({ length: Math.floor((most - least) / step) + 1 }, (_, i) => most - i * step);
}

function sentenceOf(side: Side, rows: readonly MeasurementRow[], figures: Thresholds["measures"]) {
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (!first || !last || first.score === null || last.score === null) return "";
  const said = (value: number) => figureWords("thomas", value);
  const error = `Two measurements differ by ${said(figures.thomasOne)} on their own`;
  if (first === last) {
    return `${NAMES[side]} was ${said(first.score)} on ${shortDate(first.takenOn)}. ${error}.`;
  }
  const way = `${NAMES[side]} went from ${said(first.score)} to ${said(last.score)}`;
  const judged = judge(builtInScale("thomas", figures), first, last, figures);
  const size = said(Math.abs(judged.change ?? 0));
  switch (judged.judgement) {
    case "not-judged":
      return `${way}. The pelvis was not held both times: this is not judged.`;
    case "within-error":
      return `${way}, pelvis held both times. ${error}, so ${size} is not a finding yet.`;
    case "better-beyond-error":
      return `${way}, pelvis held both times: ${size} is beyond error.`;
    case "worse-beyond-error":
      return `${way}, pelvis held both times: ${size} worse, beyond error.`;
  }
}
