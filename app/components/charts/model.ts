import { daysBetween } from "~/domain/calendar/dates";
import { type DayValue, lineSegments } from "~/domain/pain/line-segments";
import { gaps as missingRuns, type ProgressPoint } from "~/domain/pain/progress-series";
import type { LocalDate, PainLimits } from "~/domain/rows";
import { shortDate } from "~/words/calendar";
import type { PageWords } from "~/words/page-words";
import { type CeilingSpot, ceilingSpot } from "./ceiling-spot";
import { type Moment, moments } from "./moments";

/** A day of the range, with the version of a program that took effect on it, in words. */
export type DrawnDay = ProgressPoint & {
  /** `parts`: what changed in pieces, the figures first. */
  revisionStart?: { number: number; note: string; parts: string[]; programName: string };
  /** The first day of the episode of care, where anything was logged before it. */
  episodeStart?: boolean;
};

/** What the chart draws, by place in the range: 0 is the first day. */
export type ChartModel = {
  points: readonly DrawnDay[];
  /** The 7-day mean of each day as it is drawn: not through a gap, though a rest day in it has one. */
  line: (number | null)[];
  /** Pieces of it; only neighbouring days are joined. */
  mean: DayValue[][];
  /** The last report of the moment: from mark to mark, so that none stands for a mean. */
  after: DayValue[][];
  mornings: DayValue[][];
  gaps: GapMark[];
  revisions: RevisionMark[];
  pauses: PauseMark[];
  /** The day on which the episode of care began that a change is judged in; null where nothing lies before it. */
  episodeStart: number | null;
  limits: PainLimits;
  ticks: DateTick[];
  /** The emptiest of the four places at the ends of the ceiling line. */
  ceilingSpot: CeilingSpot;
  /** What the mean line is called. */
  meanLabel: string;
  /** What the line at the beginning of the episode is called. */
  episodeLabel: string;
  /** Those with at least one report, for the legend. */
  moments: Moment[];
};

/** From day to day without any log; `days` of them had a session due. */
export type GapMark = { from: number; to: number; days: number };

/** From day to day on which the program rested. */
export type PauseMark = { from: number; to: number };

/** `room`: days until the next change, or the end of the range. */
export type RevisionMark = {
  day: number;
  short: string;
  note: string;
  parts: string[];
  room: number;
};

/** `minor` ones make way where the chart is narrow. */
export type DateTick = { day: number; label: string; minor: boolean };

/**
 * @param points neighbouring days, oldest first (see progressSeries)
 * @param labels what the mean line and the beginning of the episode are called
 */
export function chartModel(
  points: readonly DrawnDay[],
  limits: PainLimits,
  labels: { mean: string; episode: string },
  words: PageWords,
): ChartModel {
  const gaps = gapMarks(points);
  const line = points.map(({ mean7 }) => mean7);
  for (const { from, to } of gaps) line.fill(null, from, to + 1);
  const lastScores = (moment: Moment) => points.map((point) => lastOf(point[moment]));
  const episodeDay = points.findIndex((point) => point.episodeStart);
  return {
    ...{ points, line },
    mean: lineSegments(line),
    after: lineSegments(lastScores("after")),
    mornings: lineSegments(lastScores("nextMorning")),
    gaps,
    revisions: revisionMarks(points, words),
    pauses: pauseMarks(points),
    ticks: dateTicks(points, words),
    episodeStart: episodeDay < 0 ? null : episodeDay,
    limits,
    ceilingSpot: ceilingSpot(points, limits.ceiling),
    meanLabel: labels.mean,
    episodeLabel: labels.episode,
    moments: moments.filter((moment) => points.some((point) => point[moment].length > 0)),
  };
}

/** The newest of one day's scores of a moment; null without one. */
export function lastOf(scores: readonly number[]): number | null {
  return scores.at(-1) ?? null;
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

/** Paused days in a row. */
function pauseMarks(points: readonly ProgressPoint[]): PauseMark[] {
  const marks: PauseMark[] = [];
  points.forEach(({ session }, day) => {
    if (session !== "paused") return;
    const open = marks.at(-1);
    if (open?.to === day - 1) open.to = day;
    else marks.push({ from: day, to: day });
  });
  return marks;
}

function isQuietRest({ session, reports, sessionsExtra }: ProgressPoint): boolean {
  return session === "rest" && reports === 0 && sessionsExtra === 0;
}

function revisionMarks(points: readonly DrawnDay[], words: PageWords): RevisionMark[] {
  const starts = points.flatMap(({ revisionStart }, day) =>
    revisionStart ? [{ day, ...revisionStart }] : [],
  );
  return starts.map(({ day, number, note, parts, programName }, i) => ({
    day,
    short: words.progress.chart.version(number),
    note: number === 1 ? programName : note,
    parts: number === 1 ? [programName] : parts,
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
