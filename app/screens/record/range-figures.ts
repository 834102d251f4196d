import type { DrawnDay } from "~/components/charts/model";
import type { Exercises } from "~/content/exercises";
import { lastDayOf } from "~/domain/calendar/last-day";
import { firstDayOf, type Range, rangeDates } from "~/domain/calendar/range";
import { type PainDay, painDays } from "~/domain/pain/pain";
import { progressSeries } from "~/domain/pain/progress-series";
import { dueSessions } from "~/domain/program/due-sessions";
import { takingEffectOn } from "~/domain/program/in-force";
import { isAnnounced } from "~/domain/program/kept";
import type { LocalDate, PainLimits, PatientLog, ProgressRows } from "~/domain/rows";
import { type Adherence, adherence } from "~/domain/session/adherence";
import { dayState } from "~/domain/session/day-views";
import { type ExerciseCompletion, exerciseCompletion } from "~/domain/session/exercise-completion";
import { lastLogOn } from "~/domain/session/last-log";
import { exerciseNames, nameOfIn } from "~/screens/library/exercises";
import { type Catalogue, wordsIn } from "~/words/catalogue";
import { type NameOf, revisionNote } from "~/words/program-change";

/** A named range and its days, both ends included. */
type ShownRange = { key: Range; from: LocalDate; to: LocalDate };

/** The log of one range in figures: what the chart, its sentence, the calendar and the counts show. */
export type RangeFigures = {
  range: ShownRange;
  points: DrawnDay[];
  limits: PainLimits;
  sessions: Adherence;
  exercises: ExerciseCompletion[];
  /** By exercise id. */
  exerciseNames: Record<string, string>;
};

/** The figures that clinician and patient see alike. */
export function rangeFigures(
  { log, today }: ProgressRows,
  exercises: Exercises,
  key: Range,
  words?: Catalogue,
): RangeFigures {
  const range = { key, ...rangeDates(key, lastDayOf(log, today), firstDayOf(log)) };
  return {
    range,
    points: drawnDays(log, range, today, nameOfIn(exercises), words),
    limits: log.limits,
    sessions: adherence(dueSessions(log, range.from, range.to, today)),
    exercises: exerciseCompletion(log, range.from, range.to, today),
    exerciseNames: exerciseNames(log, exercises),
  };
}

/** The pain of each day of a range. */
export function painOfRange({ pain }: PatientLog, { from, to }: ShownRange): PainDay[] {
  return painDays(pain, from, to);
}

/** The days of a chart, each with the version of a program that took effect on it. */
export function drawnDays(
  log: PatientLog,
  { from, to }: Pick<ShownRange, "from" | "to">,
  today: LocalDate,
  nameOf: NameOf,
  words?: Catalogue,
): DrawnDay[] {
  return progressSeries(log, from, to, today).map((point) => {
    const start = takingEffectOn(log.programs, point.date);
    if (start === null || !isAnnounced(start.revision)) return point;
    const { number } = start.revision;
    const note = revisionNote(start.revision, nameOf, words);
    return { ...point, revisionStart: { number, note, programName: start.program.name } };
  });
}

/** What a chart without a single log says; null once there is one. */
export function emptyChartWords(
  log: PatientLog,
  today: LocalDate,
  { progress }: Catalogue = wordsIn(null),
): string | null {
  if (lastLogOn(log) !== null) return null;
  const isDueToday = dayState(log, today, today) === "open";
  return isDueToday ? progress.emptyBeforeToday : progress.emptyBeforeFirst;
}
