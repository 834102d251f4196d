import { groupBy } from "~/domain/group";
import type { BodySide } from "~/domain/patient/episode";
import type { LocalDate, LogSource } from "~/domain/rows";

/** What the release itself can score. A clinic's own instruments have codes of their own (instrument). */
export const builtInMeasures = ["psfs", "lefs", "thomas", "sit-to-stand", "groc", "signs"] as const;

export type BuiltInMeasure = (typeof builtInMeasures)[number];

export const isBuiltIn = (measure: string): measure is BuiltInMeasure =>
  (builtInMeasures as readonly string[]).includes(measure);

/**
 * What was answered, by item: for "psfs" the activity's id, for "lefs" the item's number, for "thomas" `degrees`, for
 * "sit-to-stand" `stands` (and `practice`, the first try), for "groc" `rating`, for "signs" the sign's code with 1 for
 * yes and 0 for no, for a clinic's instrument the item's id. What was not answered is not in it: it is never 0.
 */
export type Answers = Readonly<Record<string, number>>;

/** One measurement as it is stored. */
export type MeasurementRow = {
  id: string;
  /** A built-in measure, or the code of a clinic's instrument. */
  measure: string;
  /** Of the measure or the instrument: other versions are not compared. */
  version: number;
  takenOn: LocalDate;
  /** The side that was measured; NOT_STATED for what has none. */
  side: BodySide;
  /** Thomas test: whether the pelvis was held level; null: not said, or another measure. */
  pelvisHeld: boolean | null;
  answers: Answers;
  /** In the unit of the measure; null: not enough was answered for one. */
  score: number | null;
  source: LogSource;
  createdAt: Date;
  /** The measurement that this one corrects, and why. */
  correctsId: string | null;
  reason: string | null;
};

/** An activity that a patient named. */
export type ActivityRow = { id: string; name: string; endedAt: Date | null };

/** What stands: without those that were corrected. Oldest first. */
export function standingOf<Row extends MeasurementRow>(rows: readonly Row[]): Row[] {
  const corrected = new Set(rows.map(({ correctsId }) => correctsId));
  return rows.filter(({ id }) => !corrected.has(id)).sort(inOrder);
}

/** The oldest first; of one date in the order in which they were stored. */
export function inOrder(a: MeasurementRow, b: MeasurementRow): number {
  if (a.takenOn !== b.takenOn) return a.takenOn < b.takenOn ? -1 : 1;
  return a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1);
}

/** One measure of one side, in one version: what can be compared. */
export const comparedAs = ({ measure, version, side }: MeasurementRow): string =>
  `${measure} ${version} ${side}`;

/**
 * What counts of each day: of a measure that was taken twice on one day the newest that has a score, and the newest where
 * none has. Every figure, chart and letter takes these, so that none of them says another thing.
 * @param rows standing ones, the oldest first
 */
export function countedOf<Row extends MeasurementRow>(rows: readonly Row[]): Row[] {
  const ofDay = groupBy(rows, (row) => `${row.takenOn} ${comparedAs(row)}`);
  const counted = new Set(
    [...ofDay.values()].map((same) => same.findLast(({ score }) => score !== null) ?? same.at(-1)),
  );
  return rows.filter((row) => counted.has(row));
}

/** What counts of one measure, compared with one another: of one side, where it has sides. The oldest first. */
export function seriesOf<Row extends MeasurementRow>(
  rows: readonly Row[],
  measure: string,
  side?: BodySide,
): Row[] {
  return countedOf(standingOf(rows)).filter(
    (row) => row.measure === measure && (side === undefined || row.side === side),
  );
}
