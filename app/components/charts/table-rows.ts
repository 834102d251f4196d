import { capital } from "~/components/ui/capital";
import { gaps, type ProgressPoint } from "~/domain/pain/progress-series";
import { dateRange, weekdayDate } from "~/words/calendar";
import { countWords, meanWords, scoreWords } from "~/words/numbers";
import { markWords } from "../marks/session-mark";
import { type Moment, moments } from "./moments";

/** A row of the chart's table: a day with its figures, or one line for several days or a change. */
export type TableRow =
  | { key: string; day: string; cells: Record<Moment, string>; mean: string; session: string }
  | { key: string; day: string; words: string };

/** Stands where nothing was reported. */
export const NONE = "–";

/** The days of the chart, newest first; a run of missing days is one row, a change of program its own. */
export function tableRows(points: readonly ProgressPoint[]): TableRow[] {
  const runs = gaps(points).filter(({ days }) => days > 1);
  const rows = points.flatMap((point): TableRow[] => {
    const run = runs.find(({ from, to }) => from <= point.date && point.date <= to);
    if (run && run.to !== point.date) return changeRows(point);
    const row = run ? gapRow(run) : dayRow(point);
    return [...changeRows(point), row];
  });
  return rows.reverse();
}

function gapRow({ from, to, days }: ReturnType<typeof gaps>[number]): TableRow {
  return { key: from, day: dateRange(from, to), words: `Not logged, ${countWords(days, "day")}` };
}

function dayRow(point: ProgressPoint): TableRow {
  const words = moments.map((moment) => [moment, scoreOrNone(point[moment])] as const);
  return {
    key: point.date,
    day: weekdayDate(point.date),
    cells: Object.fromEntries(words) as Record<Moment, string>,
    mean: point.mean7 === null ? NONE : meanWords(point.mean7),
    session: sessionWords(point),
  };
}

function changeRows({ date, revisionStart }: ProgressPoint): TableRow[] {
  if (!revisionStart) return [];
  const { number, note, programName } = revisionStart;
  return [
    { key: `${date}-v`, day: weekdayDate(date), words: `${programName} v${number}: ${note}` },
  ];
}

const scoreOrNone = (score: number | null) => (score === null ? NONE : scoreWords(score));

/** "Done", "Partly, 1 of 2", "Rest day, 1 extra". */
function sessionWords({
  session,
  sessionsDone,
  sessionsDue,
  sessionsExtra,
}: ProgressPoint): string {
  const share = sessionsDue > 1 ? `, ${sessionsDone} of ${sessionsDue}` : "";
  const extra = sessionsExtra > 0 ? `, ${sessionsExtra} extra` : "";
  return `${capital(markWords[session])}${share}${extra}`;
}
