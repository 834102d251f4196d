import type { DrawnDay } from "~/components/charts/model";
import type { Exercises } from "~/content/exercises";
import { templateNameIn } from "~/content/templates/in-language";
import { lastDayOf } from "~/domain/calendar/last-day";
import { firstDayOf, type Range, rangeDates, withinEpisode } from "~/domain/calendar/range";
import { painDays } from "~/domain/pain/pain";
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
import { changeParts, type NameOf, revisionNote } from "~/words/program-change";
import type { Judged } from "~/words/trend";

/** A named range and its days, both ends included. */
type ShownRange = { key: Range; from: LocalDate; to: LocalDate };

/** The log of one range in figures: what the chart, its sentence, the calendar and the counts show. */
export type RangeFigures = {
  range: ShownRange;
  points: DrawnDay[];
  limits: PainLimits;
  /** Whether a clinician set the limits; else they are the usual ones. */
  hasAgreedLimits: boolean;
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
    hasAgreedLimits: log.episode?.hasAgreedLimits ?? false,
    sessions: adherence(dueSessions(log, range.from, range.to, today)),
    exercises: exerciseCompletion(log, range.from, range.to, today),
    exerciseNames: exerciseNames(log, exercises),
  };
}

/** What a trend may be said of: the part of a range that lies in the newest episode of care. */
export function judgedOf(
  log: PatientLog,
  { range, sessions }: Pick<RangeFigures, "range" | "sessions">,
  today: LocalDate,
): Judged {
  const { from, to, since } = withinEpisode(range, log);
  return {
    days: painDays(log.pain, from, to),
    sessions: since === null ? sessions : adherence(dueSessions(log, from, to, today)),
    since,
  };
}

/** The days of a chart, each with the version of a program that took effect on it, and where a new episode began. */
export function drawnDays(
  log: PatientLog,
  { from, to }: Pick<ShownRange, "from" | "to">,
  today: LocalDate,
  nameOf: NameOf,
  words?: Catalogue,
): DrawnDay[] {
  const { since } = withinEpisode({ from, to }, log);
  return progressSeries(log, from, to, today).map((point) => {
    const day = point.date === since ? { ...point, episodeStart: true } : point;
    const start = takingEffectOn(log.programs, point.date);
    if (start === null || !isAnnounced(start.revision)) return day;
    const { number } = start.revision;
    const inLanguage = (name: string) => templateNameIn(words?.language ?? "en", name) ?? name;
    const changes = start.revision.changes?.map((change) =>
      change.kind === "template" ? { ...change, name: inLanguage(change.name) } : change,
    );
    const revision = { ...start.revision, changes: changes ?? null };
    const note = revisionNote(revision, nameOf, words);
    const parts = changeParts(revision, nameOf, words);
    const programName = inLanguage(start.program.name);
    return { ...day, revisionStart: { number, note, parts, programName } };
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
