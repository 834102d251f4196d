import type { Alert } from "~/domain/alerts/alert";
import { attention } from "~/domain/alerts/attention";
import { firstDayOf, type Range, rangeDates } from "~/domain/calendar/range";
import { type PainDay, painDays } from "~/domain/pain/pain";
import { type ProgressPoint, progressSeries } from "~/domain/pain/progress-series";
import { dueSessions } from "~/domain/program/due-sessions";
import type { LocalDate, PainLimits, PatientLog, ProgressRows } from "~/domain/rows";
import { type Adherence, adherence } from "~/domain/session/adherence";
import { type ExerciseCompletion, exerciseCompletion } from "~/domain/session/exercise-completion";
import { trendSentence } from "~/words/trend";
import { emptyChartWords } from "./empty-chart";
import { type Glance, glance } from "./glance";
import { type PatientNote, patientNotes } from "./patient-said";
import { type ProgramCard, programCard } from "./program-card-view";

/** A named range and its days, both ends included. */
export type ShownRange = { key: Range; from: LocalDate; to: LocalDate };

/** The log of one range in figures: what the chart, its sentence, the calendar and the counts show. */
export type RangeFigures = {
  range: ShownRange;
  points: ProgressPoint[];
  limits: PainLimits;
  sessions: Adherence;
  exercises: ExerciseCompletion[];
  exerciseNames: Record<string, string>;
};

/** The clinician's view of one patient. */
export type PatientOverview = RangeFigures & {
  patientId: string;
  /** Sums up the chart with its numbers of reports. */
  sentence: string;
  /** Stands in for the sentence while nothing at all was logged. */
  emptyWords: string | null;
  /** Worst first. */
  alerts: Alert[];
  glance: Glance;
  program: ProgramCard | null;
  notes: PatientNote[];
};

const NOTES_SHOWN = 4;

/** Everything the overview of a record shows, as of the patient's own today. */
export function patientOverview(rows: ProgressRows, key: Range): PatientOverview {
  const { log, today, dischargedOn } = rows;
  const figures = rangeFigures(rows, key);
  const days = painOfRange(log, figures.range);
  return {
    ...figures,
    patientId: rows.patientId,
    sentence: trendSentence(days, figures.sessions),
    emptyWords: emptyChartWords(log, today),
    alerts: attention(log, today, { dischargedOn }),
    glance: glance(rows, days, figures.exercises),
    program: programCard(log, today),
    notes: patientNotes(log, today, NOTES_SHOWN),
  };
}

/** The figures that clinician and patient see alike. */
export function rangeFigures(rows: ProgressRows, key: Range): RangeFigures {
  const { log, today, exerciseNames } = rows;
  const range = { key, ...rangeDates(key, today, firstDayOf(log)) };
  return {
    range,
    points: progressSeries(log, range.from, range.to, today),
    limits: log.limits,
    sessions: adherence(dueSessions(log, range.from, range.to, today)),
    exercises: exerciseCompletion(log, range.from, range.to, today),
    exerciseNames,
  };
}

/** The pain of each day of a range. */
export function painOfRange({ pain }: PatientLog, { from, to }: ShownRange): PainDay[] {
  return painDays(pain, from, to);
}
