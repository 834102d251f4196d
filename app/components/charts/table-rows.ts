import { capital } from "~/components/ui/capital";
import { gaps, type ProgressPoint } from "~/domain/pain/progress-series";
import { dateRange, weekdayDate } from "~/words/calendar";
import { listWords, meanWords } from "~/words/numbers";
import type { PageWords } from "~/words/page-words";
import type { ChartModel, DrawnDay } from "./model";
import { type Moment, moments } from "./moments";
import { sessionWords } from "./session-words";

/** A row of the chart's table: a day with its figures, or one line for several days or a change. */
export type TableRow =
  | {
      key: string;
      day: string;
      cells: Record<Moment, string>;
      mean: string;
      session: string;
      /** Whether there is pain of it to write about. */
      isReported: boolean;
    }
  | { key: string; day: string; words: string };

/** Stands where nothing was reported. */
export const NONE = "–";

/** The days of the chart, newest first; a run of missing days is one row, a change of program its own. */
export function tableRows(
  { points, episodeLabel }: Pick<ChartModel, "points" | "episodeLabel">,
  words: PageWords,
): TableRow[] {
  const runs = gaps(points).filter(({ days }) => days > 1);
  const rows = points.flatMap((point): TableRow[] => {
    const run = runs.find(({ from, to }) => from <= point.date && point.date <= to);
    const changes = changeRows(point, episodeLabel, words);
    if (run && run.to !== point.date) return changes;
    return [...changes, run ? gapRow(run, words) : dayRow(point, words)];
  });
  return rows.reverse();
}

function gapRow({ from, to, days }: ReturnType<typeof gaps>[number], words: PageWords): TableRow {
  const { chart } = words.progress;
  return { key: from, day: dateRange(from, to, words), words: chart.gapRow(days) };
}

function dayRow(point: ProgressPoint, words: PageWords): TableRow {
  const scores = moments.map(
    (moment) => [moment, scoresWords(point[moment], words) || NONE] as const,
  );
  return {
    key: point.date,
    day: weekdayDate(point.date, words),
    cells: Object.fromEntries(scores) as Record<Moment, string>,
    mean: point.mean7 === null ? NONE : meanWords(point.mean7, words),
    session: capital(sessionWords(point, words)),
    isReported: point.reports > 0,
  };
}

function changeRows(
  { date, revisionStart, episodeStart }: DrawnDay,
  episodeLabel: string,
  words: PageWords,
): TableRow[] {
  const day = weekdayDate(date, words);
  const episode = episodeStart ? [{ key: `${date}-e`, day, words: episodeLabel }] : [];
  if (!revisionStart) return episode;
  const { number, note, programName } = revisionStart;
  const change = words.progress.chart.change(programName, number, note);
  return [...episode, { key: `${date}-v`, day, words: change }];
}

/** The single scores as they were given, "5, 8"; empty without one. */
export function scoresWords(scores: readonly number[], words: PageWords): string {
  return listWords(scores.map(String), words);
}
