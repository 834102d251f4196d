import { addDays, daysBetween, earlierOf } from "~/domain/calendar/dates";
import { reaches } from "~/domain/numbers";
import type { LocalDate, PainRow, PatientLog, SessionRow } from "~/domain/rows";
import { defaultThresholds, type Thresholds } from "~/domain/thresholds";
import type { Alert } from "./alert";
import { type AnswerRow, type AnswerState, HIGH_PAIN_ANSWER_DAYS, newestAnswerTo } from "./answers";
import { lowestShare } from "./low-adherence";
import { highestRise } from "./pain-rising";
import { isTooHigh } from "./pain-too-high";

/** An alert as far as an answer to it goes. */
export type AnswerableAlert = Pick<Alert, "key" | "since"> & AlertFigures;
type AlertFigures = {
  [Rule in Alert["rule"]]: Pick<Extract<Alert, { rule: Rule }>, "rule" | "evidence">;
}[Alert["rule"]];

/** What an answer is judged by: the log as `attention` needs it, the patient's date, the clinic's thresholds. */
export type Judged = { log: PatientLog; today: LocalDate; thresholds?: Thresholds };

/** House rules: how much worse a figure has to be for an answer to end (docs/clinical/alerts.md). */
const WORSE = {
  /** Points of the 7-day mean, 0–10. */
  points: 1,
  /** Days of silence. */
  days: 7,
  /** Of what was due, 0–1. */
  share: 0.1,
};

/** The figures to keep beside an answer, by which it is told later whether something is worse. */
export function answeredFigures(alert: AlertFigures, judged: Judged): Record<string, number> {
  const { log, today } = judged;
  const score = highest(log.pain.filter(({ localDate }) => localDate >= firstDay(judged, today)));
  return {
    ...ownFigures(alert, judged),
    ...(score === null ? {} : { score }),
    redFlags: log.redFlags.length,
  };
}

/** The figure that a rule is about, under a name of its own. */
function ownFigures(alert: AlertFigures, judged: Judged): Record<string, number> {
  const { log, today, thresholds = defaultThresholds } = judged;
  switch (alert.rule) {
    case "pain-too-high":
      return { highest: alert.evidence.score, wordsAt: newestWords(judged, today) };
    case "pain-rising":
      return { mean: highestRise(log, today, today, thresholds.painRising) ?? alert.evidence.now };
    case "message-waiting":
      return { newestAt: Date.parse(alert.evidence.newestAt) };
    case "silent":
      return { days: alert.evidence.days };
    case "low-adherence":
      return { share: lowestShare(log, today, today, thresholds.lowAdherence) ?? 0 };
    default:
      return {};
  }
}

/**
 * Where an alert stands after what was answered. The newest answer to its rule decides, for rules whose alerts are
 * each a thing of its own the newest to its key. An answer holds for one run of a rule; for high pain it holds
 * HIGH_PAIN_ANSWER_DAYS whatever the run. It ends on the date of a snooze, and as soon as it was worse at any time since:
 * a score above the highest one answered or new words with a score over the ceiling, the mean up by 1 point, a week
 * more of silence, 10 percentage points less done, one more message. A snoozed alert and one about high pain come back with a sign that
 * was ticked since; a snoozed one also with severe pain that is higher than any when it was snoozed. What has ended
 * an answer does so for good: better days do not bring it back.
 * @param alert open as far as the log says
 * @param answers of its patient, none that was taken back; in any order
 * Source: docs/clinical/alerts.md
 */
export function answerState(
  alert: AnswerableAlert,
  answers: readonly AnswerRow[],
  judged: Judged,
): { state: AnswerState; answer: AnswerRow | null } {
  const answer = newestAnswerTo(alert, answers);
  if (answer === null || !holds(answer, alert, judged)) return { state: "open", answer };
  const states = {
    ACKNOWLEDGED: "acknowledged",
    SNOOZED: "snoozed",
    RESOLVED: "resolved",
  } as const;
  return { state: states[answer.kind], answer };
}

function holds(answer: AnswerRow, alert: AnswerableAlert, judged: Judged): boolean {
  const isSnooze = answer.kind === "SNOOZED";
  if (isSnooze && answer.untilOn !== null && judged.today >= answer.untilOn) return false;
  if (!isSameRun(answer, alert, judged.today)) return false;
  if (isSnooze && wakes(answer, judged)) return false;
  return !wasWorse(answer, alert, judged);
}

/** Whether the run that was answered still goes on. A sign that was ticked has none that could begin anew. */
function isSameRun(answer: AnswerRow, { rule, since }: AnswerableAlert, today: LocalDate): boolean {
  if (rule === "red-flag") return true;
  if (rule !== "pain-too-high") return since <= answer.localDate;
  return daysBetween(answer.localDate, today) < HIGH_PAIN_ANSWER_DAYS;
}

function wakes(answer: AnswerRow, judged: Judged): boolean {
  const { redFlags = 0, score: known = -1 } = answer.figures ?? {};
  if (judged.log.redFlags.length > redFlags) return true;
  const { score: severe } = (judged.thresholds ?? defaultThresholds).painTooHigh;
  const score = highest(reportsSince(answer, judged));
  return score !== null && score >= severe && score > known;
}

function wasWorse(answer: AnswerRow, alert: AnswerableAlert, judged: Judged): boolean {
  const { log, today, thresholds = defaultThresholds } = judged;
  const figures = answer.figures ?? {};
  const from = earlierOf(answer.localDate, today);
  switch (alert.rule) {
    case "pain-too-high": {
      const { ceiling } = log.limits;
      const since = reportsSince(answer, judged).filter((report) =>
        isTooHigh(report, { ceiling, limit: thresholds.painTooHigh.score }),
      );
      return (
        Math.max(alert.evidence.score, highest(since) ?? 0) > (figures.highest ?? -1) ||
        newestWords(judged, answer.localDate) > (figures.wordsAt ?? answer.at.getTime()) ||
        log.redFlags.length > (figures.redFlags ?? 0)
      );
    }
    case "pain-rising": {
      const mean = highestRise(log, from, today, thresholds.painRising) ?? alert.evidence.now;
      return reaches(mean - (figures.mean ?? 0), WORSE.points);
    }
    case "message-waiting":
      return Date.parse(alert.evidence.newestAt) > (figures.newestAt ?? answer.at.getTime());
    case "silent":
      return alert.evidence.days - (figures.days ?? 0) >= WORSE.days;
    case "low-adherence": {
      const share = lowestShare(log, from, today, thresholds.lowAdherence) ?? 1;
      return reaches((figures.share ?? 1) - share, WORSE.share);
    }
    default:
      return false;
  }
}

/** The first of the days that the high-pain rule looks at on a date. */
function firstDay({ thresholds = defaultThresholds }: Judged, day: LocalDate): LocalDate {
  return addDays(day, 1 - thresholds.painTooHigh.lookBackDays);
}

/**
 * What came in since an answer: reports of its day or a later one, and those of the days before it that were sent in or
 * changed since. No further back than the answer looked, so that the caseload's short log says the same as the record.
 */
function reportsSince(answer: AnswerRow, judged: Judged): PainRow[] {
  const { localDate: day, at } = answer;
  const from = firstDay(judged, day);
  return judged.log.pain.filter((report) => {
    const { localDate } = report;
    return localDate >= day || (localDate >= from && saidAt(report) > at);
  });
}

function highest(reports: readonly PainRow[]): number | null {
  return reports.reduce<number | null>((top, { score }) => Math.max(top ?? 0, score), null);
}

/** When a row came to say what it says: words that were added later count from then. */
function saidAt({
  editedAt,
  createdAt,
}: Pick<PainRow | SessionRow, "editedAt" | "createdAt">): Date {
  return editedAt ?? createdAt;
}

/**
 * The newest of a patient's words beside a score over the ceiling, beside the report or the session it was logged with, among
 * the days that the high-pain rule looks at on a date and those after it: in milliseconds since 1970, 0 without any.
 */
function newestWords(judged: Judged, day: LocalDate): number {
  const { pain, sessions, limits } = judged.log;
  const from = firstDay(judged, day);
  return pain
    .filter(({ localDate, score }) => localDate >= from && score > limits.ceiling)
    .flatMap((report) => [report, sessions.find(({ id }) => id === report.sessionLogId)])
    .filter((row) => row !== undefined && Boolean(row.note))
    .reduce((newest, row) => (row ? Math.max(newest, saidAt(row).getTime()) : newest), 0);
}
