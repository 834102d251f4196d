import type { Exercises } from "~/content/exercises";
import { type Alert, alertGroups } from "~/domain/alerts/alert";
import type { AnswerState } from "~/domain/alerts/answers";
import { readyToProgress } from "~/domain/alerts/ready-to-progress";
import { type Range, withinEpisode } from "~/domain/calendar/range";
import { caveats } from "~/domain/caseload/caveats";
import type { Days } from "~/domain/pain/windows";
import { isDischargedOn } from "~/domain/patient/episode";
import { doneAndAsked, type Overdoing, overdoing } from "~/domain/session/overdoing";
import { nameOfIn } from "~/screens/library/exercises";
import { readyWords } from "~/words/alerts";
import { caveatWords } from "~/words/caveats";
import { trendSentence } from "~/words/trend";
import { alertsOf, type JudgedRows } from "./alerts-of";
import { type ChartAnswer, chartAnswers } from "./chart-answers";
import { type CurrentProgram, currentProgram } from "./current-program";
import { type MomentRow, momentRows } from "./moment-rows";
import { emptyChartWords, judgedOf, type RangeFigures, rangeFigures } from "./range-figures";
import { type Givers, type Remark, remarks } from "./remarks";

/** The clinician's view of one patient. */
export type OverviewPage = RangeFigures & {
  patientId: string;
  /** Sums up the chart with its numbers of reports. */
  sentence: string;
  /** Stands in for the sentence while nothing at all was logged. */
  emptyWords: string | null;
  /** A step up that the figures suggest; null without it, and while pain or safety needs a look. */
  ready: { title: string; detail: string } | null;
  /** What speaks against saying that nothing needs a look, besides an alert: "No pain score yet". */
  caveats: string[];
  answers: ChartAnswer[];
  /** The days that they are about: those of the range that lie in the newest episode of care. */
  answeredFor: Days;
  /** The trend of each moment by itself; null where it was not asked for. */
  moments: MomentRow[] | null;
  /** Null unless far too much was done in the last days. */
  overdoing: Overdoing | null;
  program: CurrentProgram | null;
  remarks: Remark[];
};

/** An alert, and how it stands where somebody answered it. */
type StandingAlert = Pick<Alert, "rule"> & { state?: AnswerState };

const REMARKS_SHOWN = 4;

/**
 * Everything the overview of a record shows, as of the patient's own today.
 * @param alerts those of the record; all are open when left out
 * @param isByMoment whether the trend of each moment is asked for
 */
export function overviewPage(
  rows: JudgedRows & Partial<Givers>,
  exercises: Exercises,
  key: Range,
  alerts: readonly StandingAlert[] = alertsOf(rows, exercises),
  isByMoment = false,
): OverviewPage {
  const { log, today, dischargedOn, thresholds } = rows;
  const figures = rangeFigures(rows, exercises, key);
  const judged = judgedOf(log, figures, today);
  const days = withinEpisode(figures.range, log);
  const load = doneAndAsked(log, days.from, days.to, today);
  const nameOf = nameOfIn(exercises);
  const { name, givenBy } = rows;
  const givers = name !== undefined && givenBy ? { name, givenBy } : null;
  return {
    ...figures,
    patientId: rows.patientId,
    sentence: trendSentence(judged),
    emptyWords: emptyChartWords(log, today),
    ready: readyNow(rows, alerts),
    caveats: caveats(log, today, dischargedOn, thresholds).map(caveatWords),
    answers: chartAnswers({ log, today, thresholds, days, load }, nameOf),
    answeredFor: { from: days.from, to: days.to },
    moments: isByMoment ? momentRows(judged.days, thresholds.trend) : null,
    overdoing: overdoing(log, today, thresholds.overdoing),
    program: currentProgram(log, today, nameOf),
    remarks: remarks(log, today, REMARKS_SHOWN, givers),
  };
}

/** Nobody is asked to go further while a sign that was not resolved, their pain or a precaution needs a look, or after a discharge. */
function readyNow(
  { log, today, dischargedOn, thresholds }: JudgedRows,
  alerts: readonly StandingAlert[],
): OverviewPage["ready"] {
  if (isDischargedOn(dischargedOn, today)) return null;
  // A sign that was ticked holds for ever: once it is resolved, it is over.
  const isOver = ({ rule, state }: StandingAlert) => rule === "red-flag" && state === "resolved";
  if (alerts.some((alert) => alertGroups[alert.rule] === "safety" && !isOver(alert))) return null;
  const ready = readyToProgress(log, today, thresholds.readyToProgress);
  return ready && readyWords(ready);
}
