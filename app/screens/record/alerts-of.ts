import type { Exercises } from "~/content/exercises";
import { cautionsOfIn, strengthensIn } from "~/content/exercises/cautions";
import type { Alert } from "~/domain/alerts/alert";
import { answerState } from "~/domain/alerts/answer-state";
import type { AnswerRow } from "~/domain/alerts/answers";
import { attention } from "~/domain/alerts/attention";
import type { ProgressRows } from "~/domain/rows";
import type { Thresholds } from "~/domain/thresholds";
import { nameOfIn } from "~/screens/library/exercises";
import { alertWords } from "~/words/alerts";

/** A patient's rows, with the clinic's own thresholds and the instant to judge; without it no message is late. */
export type JudgedRows = ProgressRows & { thresholds: Thresholds; at?: Date };

/** Every alert of a record, worst first, whatever was answered. */
export function alertsOf(
  { log, today, dischargedOn, thresholds, at }: JudgedRows,
  exercises: Exercises,
): Alert[] {
  const known = { cautionsOf: cautionsOfIn(exercises), strengthens: strengthensIn(exercises) };
  return attention(log, today, { dischargedOn, thresholds, at, ...known });
}

/** Those of a record that nobody has answered, in words, worst first. @param answers none that was taken back */
export function openAlerts(
  rows: JudgedRows,
  answers: readonly AnswerRow[],
  exercises: Exercises,
): { rule: Alert["rule"]; title: string }[] {
  const nameOf = nameOfIn(exercises);
  return alertsOf(rows, exercises)
    .filter((alert) => answerState(alert, answers, rows).state === "open")
    .map((alert) => ({ rule: alert.rule, title: alertWords(alert, nameOf).title }));
}
