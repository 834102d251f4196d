import { daysBetween } from "~/domain/calendar/dates";
import { lineSegments } from "~/domain/pain/line-segments";
import { gaps as missingRuns, type ProgressPoint } from "~/domain/pain/progress-series";
import type { LocalDate } from "~/domain/rows";
import { shortDate } from "~/words/calendar";
import type { PageWords } from "~/words/page-words";
import { type CeilingSpot, ceilingSpot } from "./ceiling-spot";
import { type Moment, moments } from "./moments";

/** A day of the range, with the version of a program that took effect on it, in words. */
export type DrawnDay = ProgressPoint & {
  revisionStart?: { number: number; note: string; programName: string };
};

/** A day, and the 7-day mean as it is drawn: not through a gap, though a rest day in it has one. */
export type ChartPoint = DrawnDay & { line: number | null };

/** The values of a day that a line may run through. */
type LineValue = "line" | "after" | "nextMorning";

export type DayPoint = { day: number; value: number };

/** What the chart draws, by place in the range: 0 is the first day. */
export type ChartModel = {
  points: ChartPoint[];
  /** Pieces of the 7-day mean; only neighbouring days are joined. */
  mean: DayPoint[][];
  after: DayPoint[][];
  mornings: DayPoint[][];
  gaps: GapMark[];
  revisions: RevisionMark[];
  ticks: DateTick[];
  /** The emptiest of the four places at the ends of the ceiling line. */
  ceilingSpot: CeilingSpot;
  /** What the mean line is called. */
  meanLabel: string;
  /** Those with at least one report, for the legend. */
  moments: Moment[];
};

/** From day to day without any log; `days` of them had a session due. */
export type GapMark = { from: number; to: number; days: number };

/** `room`: days until the next change, or the end of the range. */
export type RevisionMark = { day: number; short: string; note: string; room: number };

/** `minor` ones make way where the chart is narrow. */
export type DateTick = { day: number; label: string; minor: boolean };

/**
 * @param days neighbouring days, oldest first (see progressSeries)
 * @param ceiling score 0–10
 * @param meanLabel what the mean line is called
 */
export function chartModel(
  days: readonly DrawnDay[],
  ceiling: number,
  meanLabel: string,
  words: PageWords,
): ChartModel {
  const gaps = gapMarks(days);
  const points = days.map((point, day) => {
    const isInGap = gaps.some(({ from, to }) => from <= day && day <= to);
    return { ...point, line: isInGap ? null : point.mean7 };
  });
  const pieces = (value: LineValue) =>
    lineSegments(points.map((point) => ({ date: point.date, value: point[value] }))).map((piece) =>
      piece.map((each) => ({ day: dayOf(points, each.date), value: each.value })),
    );
  return {
    points,
    mean: pieces("line"),
    after: pieces("after"),
    mornings: pieces("nextMorning"),
    gaps,
    revisions: revisionMarks(points, words),
    ticks: dateTicks(points, words),
    ceilingSpot: ceilingSpot(points, ceiling),
    meanLabel,
    moments: moments.filter((moment) => points.some((point) => point[moment] !== null)),
  };
}

function dayOf(points: readonly ProgressPoint[], date: LocalDate): number {
  return points[0] ? daysBetween(points[0].date, date) : 0;
}

/** Missing days in a row. A rest day without a log does not end a silence: it lies within the gap. */
function gapMarks(points: readonly ProgressPoint[]): GapMark[] {
  const marks: GapMark[] = [];
  for (const gap of missingRuns(points)) {
    const [from, to] = [dayOf(points, gap.from), dayOf(points, gap.to)];
    const open = marks.at(-1);
    if (open && points.slice(open.to + 1, from).every(isQuietRest)) {
      open.to = to;
      open.days += gap.days;
    } else {
      marks.push({ from, to, days: gap.days });
    }
  }
  return marks;
}

function isQuietRest({ session, reports, sessionsExtra }: ProgressPoint): boolean {
  return session === "rest" && reports === 0 && sessionsExtra === 0;
}

function revisionMarks(points: readonly DrawnDay[], words: PageWords): RevisionMark[] {
  const starts = points.flatMap(({ revisionStart }, day) =>
    revisionStart ? [{ day, ...revisionStart }] : [],
  );
  return starts.map(({ day, number, note, programName }, i) => ({
    day,
    short: words.progress.chart.version(number),
    note: number === 1 ? programName : note,
    room: (starts[i + 1]?.day ?? points.length) - day,
  }));
}

/** About seven dates, the last day always among them; one too close to it is left out. */
function dateTicks(points: readonly ProgressPoint[], words: PageWords): DateTick[] {
  const step = Math.max(1, Math.ceil(points.length / 42)) * (points.length <= 14 ? 2 : 7);
  const last = points.length - 1;
  return points.flatMap(({ date }, day) => {
    const isTick = day === last || (day % step === 0 && last - day >= step * 0.8);
    const minor = day !== last && (day / step) % 3 !== 0;
    return isTick ? [{ day, label: shortDate(date, words), minor }] : [];
  });
}
