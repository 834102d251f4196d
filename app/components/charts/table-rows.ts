import { capital } from "~/components/ui/capital";
import { gaps, type ProgressPoint } from "~/domain/pain/progress-series";
import { dateRange, weekdayDate } from "~/words/calendar";
import { meanWords, scoreWords } from "~/words/numbers";
import type { PageWords } from "~/words/page-words";
import type { DrawnDay } from "./model";
import { type Moment, moments } from "./moments";

/** A row of the chart's table: a day with its figures, or one line for several days or a change. */
export type TableRow =
  | { key: string; day: string; cells: Record<Moment, string>; mean: string; session: string }
  | { key: string; day: string; words: string };

/** Stands where nothing was reported. */
export const NONE = "–";

/** The days of the chart, newest first; a run of missing days is one row, a change of program its own. */
export function tableRows(points: readonly DrawnDay[], words: PageWords): TableRow[] {
  const runs = gaps(points).filter(({ days }) => days > 1);
  const rows = points.flatMap((point): TableRow[] => {
    const run = runs.find(({ from, to }) => from <= point.date && point.date <= to);
    if (run && run.to !== point.date) return changeRows(point, words);
    const row = run ? gapRow(run, words) : dayRow(point, words);
    return [...changeRows(point, words), row];
  });
  return rows.reverse();
}

function gapRow({ from, to, days }: ReturnType<typeof gaps>[number], words: PageWords): TableRow {
  const { chart } = words.progress;
  return { key: from, day: dateRange(from, to, words), words: chart.gapRow(days) };
}

function dayRow(point: ProgressPoint, words: PageWords): TableRow {
  const scores = moments.map((moment) => [moment, scoreOrNone(point[moment], words)] as const);
  return {
    key: point.date,
    day: weekdayDate(point.date, words),
    cells: Object.fromEntries(scores) as Record<Moment, string>,
    mean: point.mean7 === null ? NONE : meanWords(point.mean7, words),
    session: sessionWords(point, words),
  };
}

function changeRows({ date, revisionStart }: DrawnDay, words: PageWords): TableRow[] {
  if (!revisionStart) return [];
  const { number, note, programName } = revisionStart;
  const change = words.progress.chart.change(programName, number, note);
  return [{ key: `${date}-v`, day: weekdayDate(date, words), words: change }];
}

const scoreOrNone = (score: number | null, words: PageWords) =>
  score === null ? NONE : scoreWords(score, words);

/** "Done", "Partly, 1 of 2", "Rest day, 1 extra". */
function sessionWords(
  { session, sessionsDone, sessionsDue, sessionsExtra }: ProgressPoint,
  { progress: { chart, marks } }: PageWords,
): string {
  const share = sessionsDue > 1 ? chart.share(sessionsDone, sessionsDue) : "";
  const extra = sessionsExtra > 0 ? chart.extra(sessionsExtra) : "";
  return `${capital(marks[session])}${share}${extra}`;
}
