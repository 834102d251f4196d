import { addDays } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import type { AlertRule } from "./alert";

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
  /** As `answeredFigures` (answer-state) gave them; null in answers that came without. */
  figures: Record<string, number> | null;
  byId: string;
  byName: string;
  at: Date;
};

export type AnswerState = "open" | "acknowledged" | "snoozed" | "resolved";

/** Rules whose alerts are each a thing of its own: an answer to one sign, precaution or date says nothing about another. */
const ONE_BY_ONE: ReadonlySet<string> = new Set<AlertRule>([
  "red-flag",
  "program-conflict",
  "review-due",
  "measure-due",
  "program-ending",
]);

/** Whether a patient can have several alerts of a rule at once, so that only its key tells which one is meant. */
export const hasSeveral = (rule: string): boolean => rule === ("red-flag" satisfies AlertRule);

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

/** The dates on which a snooze can end, both included. */
export type SnoozeSpan = { earliest: LocalDate; latest: LocalDate };

/** From tomorrow on; for high pain as long as an answer to it holds, else LONGEST_SNOOZE_DAYS. */
export function snoozeSpan(rule: string, today: LocalDate): SnoozeSpan {
  const days = rule === "pain-too-high" ? HIGH_PAIN_ANSWER_DAYS : LONGEST_SNOOZE_DAYS;
  return { earliest: addDays(today, 1), latest: addDays(today, days) };
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
