import type { FormResult } from "~/components/ui/form-result";
import { type AnswerKind, type AnswerRow, hasSeveral } from "~/domain/alerts/answers";
import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import { weekdayDate } from "~/words/calendar";

/** What is often done about an alert: each fills the field. */
export const QUICK_PHRASES = [
  "Called, no answer",
  "Called, spoke",
  "Visit today",
  "Sent to a doctor",
];

/** Why an alert is closed, by the code that its form sends. */
export const SETTLED = {
  "program-changed": "Program changed",
  "seen-in-clinic": "Seen in clinic",
  "explained-by-patient": "Explained by the patient",
  "not-clinical": "Not a clinical matter",
} as const;
export type Settled = keyof typeof SETTLED;

const VERBS: Record<AnswerKind, string> = {
  ACKNOWLEDGED: "Acknowledged",
  SNOOZED: "Snoozed",
  RESOLVED: "Resolved",
};

/** An instant to the minute: "Wed 18 Nov, 22:10". */
export function minuteWords(at: Date, timeZone: string): string {
  return `${weekdayDate(localDateAt(at, timeZone))}, ${localTimeAt(at, timeZone)}`;
}

type Answer = Pick<AnswerRow, "kind" | "localDate" | "untilOn">;

/** A snooze that ends on its own day is how an alert is woken by hand. */
export const isWake = ({ kind, localDate, untilOn }: Answer): boolean =>
  kind === "SNOOZED" && untilOn === localDate;

/** What was done, without its words: "Acknowledged", "Snoozed until Mon 23 Nov", "Woken up". */
export function answerVerb(answer: Answer): string {
  if (isWake(answer)) return "Woken up";
  const verb = VERBS[answer.kind];
  return answer.untilOn === null ? verb : `${verb} until ${weekdayDate(answer.untilOn)}`;
}

/** The same with them: "Acknowledged: “Called, spoke”". */
export function answerWords(answer: Answer & Pick<AnswerRow, "reason">): string {
  const verb = answerVerb(answer);
  return answer.reason === "" ? verb : `${verb}: “${answer.reason}”`;
}

/** Somebody else was faster: who and when, and what they wrote. */
export type Faster = { title: string; words: string | null };

/** What came back of a form that was not taken. */
export type AnswerData = { form?: FormResult; faster?: Faster | null };

/**
 * What came back of a form, where it was about this alert: words typed about one sign must not stand under another.
 * Undefined where it was about another one, about none, or none came back.
 */
export function answerAbout(
  answer: AnswerData | undefined,
  alert: { rule: string; key: string },
): AnswerData | undefined {
  const { rule, key } = answer?.form?.initialValue ?? {};
  const isSame = rule === alert.rule && (!hasSeveral(alert.rule) || key === alert.key);
  return isSame ? answer : undefined;
}
