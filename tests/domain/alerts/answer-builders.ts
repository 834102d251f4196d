import type { Alert } from "~/domain/alerts/alert";
import { answeredFigures, answerState } from "~/domain/alerts/answer-state";
import type { AnswerKind, AnswerRow } from "~/domain/alerts/answers";
import { attention } from "~/domain/alerts/attention";
import { addDays } from "~/domain/calendar/dates";
import type { PatientLog } from "~/domain/rows";
import { log, pain, session } from "../builders";

/** Answers to alerts; each test states only what it is about. */

export const today = "2026-11-19";
export const day = (ago: number) => addDays(today, -ago);
export const calm = log();

/** The alert of a rule in a log on a date. */
export function alertOf(rule: Alert["rule"], of: PatientLog, on = today): Alert {
  const found = attention(of, on).find((each) => each.rule === rule);
  if (!found) throw new Error(`${rule} is not open on ${on}.`);
  return found;
}

let count = 0;
/** What somebody did about an alert, given the same day unless it says otherwise, in the face of a log. */
export function answerTo(
  alert: Alert,
  kind: AnswerKind,
  { of = calm, localDate = today, ...others }: Partial<AnswerRow> & { of?: PatientLog } = {},
): AnswerRow {
  count += 1;
  return {
    ...{ id: `a-${count}`, rule: alert.rule, key: alert.key, kind, localDate, reason: "Called" },
    untilOn: kind === "SNOOZED" ? addDays(localDate, 14) : null,
    figures: answeredFigures(alert, { log: of, today: localDate }),
    ...{ byId: "tamsin", byName: "Tamsin Vale", at: new Date(`${localDate}T20:00:00Z`) },
    ...others,
  };
}

export const done = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, i) => session(day(from - i)));
export const hurt = (from: number, to: number, score: number) =>
  Array.from({ length: from - to + 1 }, (_, i) => pain(day(from - i), score));

/** Nothing logged since so many days. */
export const quietFor = (days: number) => log({ sessions: done(40, days) });
export const stateOn = (alert: Alert, answers: AnswerRow[], on = today, of = calm) =>
  answerState(alert, answers, { log: of, today: on }).state;
