import type { MeasureChartModel } from "~/components/charts/measure-chart";
import { dateShares, measureFrame } from "~/components/charts/measure-frame";
import { type JudgedChange, judge } from "~/domain/measures/judgement";
import type { MeasurementRow } from "~/domain/measures/rows";
import { builtInScale } from "~/domain/measures/scale";
import type { LocalDate } from "~/domain/rows";
import type { Thresholds } from "~/domain/thresholds";
import { shortDate } from "~/words/calendar";
import { countWords, meanWords } from "~/words/numbers";

export type PsfsChart = {
  sentence: string;
  model: MeasureChartModel;
  /** The same figures as rows: a date, the mean, and each activity. */
  table: { heads: string[]; rows: { key: string; cells: string[] }[] };
};

type Options = { dueOn: LocalDate | null; figures: Thresholds["measures"] };

/** Null while no PSFS has a score. */
export function psfsChart(
  rows: readonly MeasurementRow[],
  nameOf: (id: string) => string,
  { dueOn, figures }: Options,
): PsfsChart | null {
  const [first, last] = [rows.at(0), rows.at(-1)];
  const means = rows.flatMap(({ score }, i) => (score === null ? [] : [{ value: score, i }]));
  if (!first || !last || means.length === 0) return null;
  const ahead = dueOn !== null && dueOn > last.takenOn ? dueOn : null;
  const places = dateShares(
    rows.map(({ takenOn }) => takenOn),
    ahead,
  );
  const ids = [...new Set(rows.flatMap(({ answers }) => Object.keys(answers)))];
  const x = (i: number) => places.measured[i] ?? 0;
  const start = first.score;
  const isNumerous = means.length > 8;
  return {
    sentence: sentenceOf(rows, nameOf, figures),
    model: {
      frame: measureFrame(0, 10),
      scale: [0, 2, 4, 6, 8, 10].map((value) => ({ value, words: String(value) })),
      dates: [
        ...datesOf(rows, x),
        ...(ahead && places.ahead !== null
          ? [{ x: places.ahead, words: shortDate(ahead), isBold: true }]
          : []),
      ],
      lines: [
        ...ids.map((id) => ({
          ...{ key: id, look: "thin" as const, labels: "above" as const },
          points: rows.flatMap(({ answers }, i) => {
            const value = answers[id];
            return value === undefined ? [] : [{ x: x(i), value, label: null }];
          }),
          name: last.answers[id] === undefined ? null : named(nameOf(id), last.answers[id]),
        })),
        {
          ...{ key: "mean", look: "main" as const, name: null, labels: "above" as const },
          points: means.map(({ value, i }, place) => {
            const isEnd = place === 0 || place === means.length - 1;
            return { x: x(i), value, label: isNumerous && !isEnd ? null : meanWords(value) };
          }),
        },
      ],
      band:
        start === null
          ? null
          : {
              from: Math.max(0, start - figures.psfsMean),
              to: Math.min(10, start + figures.psfsMean),
              words: "within error",
            },
      ...{ bars: [], level: null },
      due: places.ahead === null ? null : { x: places.ahead, words: "due" },
    },
    table: {
      heads: ["Date", "Mean", ...ids.map(nameOf)],
      rows: rows
        .map(({ id, takenOn, score, answers }) => ({
          key: id,
          cells: [
            shortDate(takenOn),
            score === null ? "no score" : meanWords(score),
            ...ids.map((each) => (answers[each] === undefined ? "–" : String(answers[each]))),
          ],
        }))
        .reverse(),
    },
  };
}

/** Dates below, the first and the last always, others where they have room. */
export function datesOf(rows: readonly MeasurementRow[], x: (i: number) => number) {
  let free = Number.NEGATIVE_INFINITY;
  const end = x(rows.length - 1);
  return rows.flatMap(({ takenOn }, i) => {
    const isLast = i === rows.length - 1;
    if (!isLast && (x(i) < free || (i > 0 && end - x(i) < 16))) return [];
    // The first one stands right of its point, so that the next has less room.
    const isTight = i > 0 && !isLast && x(i) < 33;
    free = x(i) + 16;
    return [{ x: x(i), words: shortDate(takenOn), isTight }];
  });
}

/** Letters of a name beside its last point, by the room that there is. */
const LONGEST = { wide: 18, usual: 12, narrow: 7 };

function named(name: string, answer: number) {
  const said = (most: number) => `${shortened(name, most)} ${answer}`;
  return { wide: said(LONGEST.wide), usual: said(LONGEST.usual), narrow: said(LONGEST.narrow) };
}

function shortened(name: string, most: number): string {
  const letters = [...name];
  return letters.length <= most
    ? name
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

const JUDGED: Record<JudgedChange["judgement"], string> = {
  "better-beyond-error": "beyond error",
  "within-error": "within error",
  "worse-beyond-error": "worse, beyond error",
  "not-judged": "not judged",
};

function sentenceOf(
  rows: readonly MeasurementRow[],
  nameOf: (id: string) => string,
  figures: Thresholds["measures"],
): string {
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (!first || !last) return "";
  const scale = builtInScale("psfs", figures);
  if (first === last) {
    if (first.score === null) return "";
    return `Mean of ${countWords(Object.keys(first.answers).length, "activity", "activities")} ${meanWords(first.score)} on ${shortDate(first.takenOn)}. Everything later is compared with it.`;
  }
  const judged = judge(scale, first, last, figures);
  const { from, to, judgement, activities } = judged;
  if (from === null || to === null)
    return "No activity is in the first and in the last one: not judged.";
  const way = to > from ? "rose" : to < from ? "fell" : "stayed";
  const figuresSaid =
    way === "stayed" ? `at ${meanWords(to)}` : `from ${meanWords(from)} to ${meanWords(to)}`;
  const same = countWords(activities.length, "activity", "activities");
  const before = rows.at(-2);
  const middle =
    before && before !== first
      ? ` On ${shortDate(before.takenOn)} it was ${JUDGED[judge(scale, first, before, figures).judgement]}.`
      : "";
  return `Mean of the same ${same} ${way} ${figuresSaid}, ${JUDGED[judgement]}.${middle}${leastWords(first, last, activities, nameOf)}`;
}

/** Which activity fell most; where none fell, which moved least. Nothing where all moved alike. */
function leastWords(
  first: MeasurementRow,
  last: MeasurementRow,
  activities: readonly string[],
  nameOf: (id: string) => string,
): string {
  const moved = activities
    .flatMap((id) => {
      const [from, to] = [first.answers[id], last.answers[id]];
      return from === undefined || to === undefined ? [] : [{ id, from, to, change: to - from }];
    })
    .sort((a, b) => a.change - b.change);
  const [least, next] = moved;
  if (!least || !next) return "";
  const said = `${least.from} to ${least.to}.`;
  if (least.change < 0) return ` “${nameOf(least.id)}” got worse, ${said}`;
  return least.change === next.change ? "" : ` “${nameOf(least.id)}” moved least, ${said}`;
}
