import { addDays, daysBetween } from "~/domain/calendar/dates";
import { reaches } from "~/domain/numbers";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import type { Alert } from "./alert";

export const answerKinds = ["ACKNOWLEDGED", "SNOOZED", "RESOLVED"] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** What somebody did about an alert, freed of the database's shapes. */
export type AnswerRow = {
  id: string;
  rule: string;
  /** The alert's key when it was answered. */
  key: string;
  kind: AnswerKind;
  /** Patient-local date on which it was given. */
  localDate: LocalDate;
  /** SNOOZED: the patient-local date on which the alert comes back. That of the answer itself: it was woken by hand. */
  untilOn: LocalDate | null;
  /** What was done, or why; in the clinician's words. */
  reason: string;
  /** As `answeredFigures` gave them; null in answers that came without. */
  figures: Record<string, number> | null;
  byId: string;
  byName: string;
  at: Date;
};

export type AnswerState = "open" | "acknowledged" | "snoozed" | "resolved";

/**
 * What a patient reported that can end an answer, whatever rule it was given to. Plain data, so that it can be kept
 * as JSON beside a patient's alerts.
 */
export type AlertNews = {
  /** The highest score of the days that the high-pain rule looks at, at any moment, 0–10; null without a report. */
  score: number | null;
  /** Instant at which the newest words beside a score over the ceiling came in, as ISO 8601; null without any. */
  wordsAt: string | null;
  /** Signs that were ever ticked: each is one more. */
  redFlags: number;
};

/** An alert as far as an answer to it goes. */
export type AnswerableAlert = Pick<Alert, "key" | "since"> & AlertFigures;
type AlertFigures = {
  [Rule in Alert["rule"]]: Pick<Extract<Alert, { rule: Rule }>, "rule" | "evidence">;
}[Alert["rule"]];

/** Rules whose alerts are each a thing of its own: an answer to one says nothing about another. */
const ONE_BY_ONE: ReadonlySet<string> = new Set(["red-flag", "program-conflict"]);

/** A sign that was ticked stands until somebody answered it: it has no run that could begin anew. */
const WITHOUT_RUN: ReadonlySet<string> = new Set(["red-flag"]);

/** House rule: days that an answer to high pain holds, its own day included (docs/clinical/alerts.md). */
export const HIGH_PAIN_ANSWER_DAYS = defaultThresholds.painTooHigh.lookBackDays;

/** House rule: a snooze ends within four weeks (docs/clinical/alerts.md). */
export const LONGEST_SNOOZE_DAYS = 28;

/**
 * House rule: minutes in which one's own answer can be taken back. The page offers it for 8 seconds; a form that was
 * on its way, or a page without scripts, may take longer.
 */
export const UNDO_MINUTES = 10;

/** Whether somebody may still take an answer back, as far as it is theirs and the time goes. */
export function canUndo(
  { byId, at }: Pick<AnswerRow, "byId" | "at">,
  { userId, now }: { userId: string; now: Date },
): boolean {
  return byId === userId && now.getTime() - at.getTime() <= UNDO_MINUTES * 60_000;
}

/** House rules: how much worse a figure has to be for an answer to end (docs/clinical/alerts.md). */
const WORSE = {
  /** Points of the 7-day mean, 0–10. */
  points: 1,
  /** Days of silence. */
  days: 7,
  /** Of what was due, 0–1. */
  share: 0.1,
};

/** The dates on which a snooze can end, both included. */
export type SnoozeSpan = { earliest: LocalDate; latest: LocalDate };

/** From tomorrow on; for high pain as long as an answer to it holds, else LONGEST_SNOOZE_DAYS. */
export function snoozeSpan(rule: string, today: LocalDate): SnoozeSpan {
  const days = rule === "pain-too-high" ? HIGH_PAIN_ANSWER_DAYS : LONGEST_SNOOZE_DAYS;
  return { earliest: addDays(today, 1), latest: addDays(today, days) };
}

/**
 * What a patient reported of late that can end an answer.
 * @param log the last `lookBackDays` at least, and every sign ever ticked
 * @param lookBackDays of the high-pain rule
 */
export function alertNews(
  log: Pick<PatientLog, "pain" | "sessions" | "limits"> & { redFlags?: readonly unknown[] },
  today: LocalDate,
  { lookBackDays } = defaultThresholds.painTooHigh,
): AlertNews {
  const from = addDays(today, 1 - lookBackDays);
  // Up to the newest day that was logged, and not today: what is dated ahead counts at once.
  const late = log.pain.filter(({ localDate }) => localDate >= from);
  const worded = late.flatMap(({ score, note, sessionLogId, createdAt }) => {
    if (score <= log.limits.ceiling) return [];
    const session = log.sessions.find(({ id }) => id === sessionLogId);
    return [note ? createdAt : null, session?.note ? session.createdAt : null];
  });
  const instants = worded.filter((at) => at !== null).map((at) => at.toISOString());
  return {
    score: late.reduce<number | null>((top, { score }) => Math.max(top ?? 0, score), null),
    wordsAt: instants.sort().at(-1) ?? null,
    redFlags: log.redFlags?.length ?? 0,
  };
}

/** The figures to keep beside an answer, by which it is told later whether something is worse. */
export function answeredFigures(alert: AlertFigures, news: AlertNews): Record<string, number> {
  return {
    ...ownFigure(alert),
    ...(news.score === null ? {} : { score: news.score }),
    redFlags: news.redFlags,
  };
}

/** The figure that a rule is about, under a name of its own. */
function ownFigure(alert: AlertFigures): Record<string, number> {
  switch (alert.rule) {
    case "pain-too-high":
      return { highest: alert.evidence.score };
    case "pain-rising":
      return { mean: alert.evidence.now };
    case "silent":
      return { days: alert.evidence.days };
    case "low-adherence":
      return { share: shareOf(alert.evidence) };
    default:
      return {};
  }
}

const shareOf = ({ done, due }: { done: number; due: number }) => (due === 0 ? 0 : done / due);

/**
 * Where an alert stands after what was answered. The newest answer to its rule decides, for rules whose alerts are
 * each a thing of its own the newest to its key. An answer holds for one run of a rule; for high pain it holds
 * HIGH_PAIN_ANSWER_DAYS whatever the run. It ends on the date of a snooze, and when it is worse: a score above the highest one
 * answered or new words with a score over the ceiling, the mean up by 1 point, a week more of silence, 10 percentage
 * points less done. A snoozed alert and one about high pain come back with a sign that was ticked since; a snoozed one
 * also with severe pain that is higher than any when it was snoozed.
 * @param alert open as far as the log says
 * @param answers of its patient, none that was taken back; in any order
 * @param news of its patient, now
 * @param severe a score from which pain is severe (0–10)
 * Source: docs/clinical/alerts.md
 */
export function answerState(
  alert: AnswerableAlert,
  answers: readonly AnswerRow[],
  today: LocalDate,
  news: AlertNews,
  severe = defaultThresholds.painTooHigh.score,
): { state: AnswerState; answer: AnswerRow | null } {
  const answer = newestAnswerTo(alert, answers);
  if (answer === null || !holds(answer, alert, today, news, severe))
    return { state: "open", answer };
  const states = {
    ACKNOWLEDGED: "acknowledged",
    SNOOZED: "snoozed",
    RESOLVED: "resolved",
  } as const;
  return { state: states[answer.kind], answer };
}

/** Whether an answer speaks about an alert: it was given to the same rule, and where each alert stands alone to this very one. */
export function isAnswerTo(
  answer: Pick<AnswerRow, "rule" | "key">,
  { rule, key }: { rule: string; key: string },
): boolean {
  return answer.rule === rule && (!ONE_BY_ONE.has(rule) || answer.key === key);
}

/** The newest answer that speaks about an alert; null when nobody answered it. */
export function newestAnswerTo(
  alert: { rule: string; key: string },
  answers: readonly AnswerRow[],
): AnswerRow | null {
  return answers
    .filter((each) => isAnswerTo(each, alert))
    .reduce<AnswerRow | null>(
      (newest, each) => (newest && newest.at >= each.at ? newest : each),
      null,
    );
}

function holds(
  answer: AnswerRow,
  alert: AnswerableAlert,
  today: LocalDate,
  news: AlertNews,
  severe: number,
): boolean {
  const isSnooze = answer.kind === "SNOOZED";
  if (isSnooze && answer.untilOn !== null && today >= answer.untilOn) return false;
  if (!isSameRun(answer, alert, today)) return false;
  if (isSnooze && wakes(answer, news, severe)) return false;
  return !isWorse(answer, alert, news);
}

/** Whether the run that was answered still goes on. */
function isSameRun(answer: AnswerRow, { rule, since }: AnswerableAlert, today: LocalDate): boolean {
  if (WITHOUT_RUN.has(rule)) return true;
  if (rule !== "pain-too-high") return since <= answer.localDate;
  return daysBetween(answer.localDate, today) < HIGH_PAIN_ANSWER_DAYS;
}

function wakes({ figures }: AnswerRow, { score, redFlags }: AlertNews, severe: number): boolean {
  if (redFlags > (figures?.redFlags ?? 0)) return true;
  return score !== null && score >= severe && score > (figures?.score ?? -1);
}

function isWorse(answer: AnswerRow, alert: AnswerableAlert, news: AlertNews): boolean {
  const figures = answer.figures ?? {};
  switch (alert.rule) {
    case "pain-too-high":
      return (
        alert.evidence.score > (figures.highest ?? -1) ||
        (news.wordsAt !== null && news.wordsAt > answer.at.toISOString()) ||
        news.redFlags > (figures.redFlags ?? 0)
      );
    case "pain-rising":
      return reaches(alert.evidence.now - (figures.mean ?? 0), WORSE.points);
    case "silent":
      return alert.evidence.days - (figures.days ?? 0) >= WORSE.days;
    case "low-adherence":
      return reaches((figures.share ?? 1) - shareOf(alert.evidence), WORSE.share);
    default:
      return false;
  }
}
