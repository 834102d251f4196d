import type { Exercises } from "~/content/exercises";
import type { Alert } from "~/domain/alerts/alert";
import { answerState } from "~/domain/alerts/answer-state";
import { type AnswerState, canUndo, hasSeveral, isAnswerTo } from "~/domain/alerts/answers";
import { type CoverScope, goesAsFar } from "~/domain/patient/cover";
import { nameOfIn } from "~/screens/library/exercises";
import { type AlertWay, alertWay, wayFor } from "~/screens/queue/alert-way";
import { answerVerb, answerWords, minuteWords } from "~/screens/queue/answer-words";
import type { HistoryLine } from "~/screens/queue/history";
import {
  type AlertRows,
  type AnswerFormPage,
  answerForm,
  historyOf,
} from "~/screens/queue/panel-page";
import type { AlertsCardQuery } from "~/screens/queue/queue-query";
import { alertLabels, alertWords, sinceWords } from "~/words/alerts";
import { alertsOf, type JudgedRows } from "./alerts-of";

/** An alert in words. */
export type AlertLine = Pick<Alert, "rule" | "severity" | "since" | "key"> & {
  title: string;
  detail: string;
  /** "Since Sat 14 Nov", "For more than 12 weeks" */
  openFor: string;
  /** Where its reason is done away with, when that is not in the record itself. */
  way: AlertWay | null;
  state: AnswerState;
  /** "Acknowledged: “Called, spoke.” Tamsin Vale, Thu 19 Nov, 08:05"; null while it is open. */
  answered: string | null;
  /** Its form, where it was asked for, and its history. */
  form: AnswerFormPage | null;
  /** Whether whoever looks may answer it. */
  canAnswer: boolean;
  history: HistoryLine[];
};

/** What the card of alerts shows. */
export type AlertsCardPage = {
  /** Open ones first, each worst first. */
  alerts: AlertLine[];
  /** Answers to what is not there any more, the newest first. */
  earlier: { id: string; label: string; text: string; by: string }[];
  /** What was done a moment ago, and can be taken back. */
  undo: { answerId: string; words: string } | null;
  /** Whether whoever looks may change the program. */
  canChange: boolean;
};

type History = Pick<AlertRows, "name" | "phone" | "answers" | "redFlagReports" | "pauses">;

type Viewer = { userId: string; now: Date; timeZone: string; may: CoverScope };

const EARLIER_SHOWN = 10;

/**
 * The alerts of a record, what was answered, and the form that was asked for.
 * @param viewer who looks, with a new UUID for the form, of which there is one at most; `timeZone` is the clinic's
 * @param alerts those of the record
 */
export function alertsCard(
  rows: JudgedRows,
  history: History,
  exercises: Exercises,
  query: AlertsCardQuery,
  { answerId, ...viewer }: Viewer & { answerId: string },
  alerts = alertsOf(rows, exercises),
): AlertsCardPage {
  const { today } = rows;
  const nameOf = nameOfIn(exercises);
  const standing = history.answers.filter(({ undone }) => undone === null);
  const canAnswer = goesAsFar(viewer.may, "ACT");
  const asked = canAnswer ? askedFor(alerts, query) : undefined;
  const lines = alerts.map((alert): AlertLine => {
    const { rule, severity, since, key } = alert;
    const { state, answer } = answerState(alert, standing, rows);
    const all: AlertRows = { ...rows, ...history, alert, alerts };
    const { title, detail } = alertWords(alert, nameOf);
    return {
      ...{ rule, severity, since, key, title, detail, state, canAnswer },
      openFor: sinceWords(since, today),
      way: wayFor(viewer.may, alertWay(rows.patientId, alert)),
      answered:
        answer === null || state === "open"
          ? null
          : `${answerWords(answer)} ${answer.byName}, ${minuteWords(answer.at, viewer.timeZone)}`,
      form:
        alert === asked
          ? answerForm(all, title, { answerId, act: query.act ?? "acknowledge" })
          : null,
      history: historyOf(all, title, viewer.timeZone).lines,
    };
  });
  const isOpen = ({ state }: AlertLine) => state === "open";
  return {
    alerts: [...lines.filter(isOpen), ...lines.filter((line) => !isOpen(line))],
    earlier: standing
      .filter((each) => !alerts.some((alert) => isAnswerTo(each, alert)))
      .slice(-EARLIER_SHOWN)
      .reverse()
      .map((each) => ({
        ...{ id: each.id, text: answerWords(each) },
        label: (alertLabels as Record<string, string>)[each.rule] ?? each.rule,
        by: `${each.byName}, ${minuteWords(each.at, viewer.timeZone)}`,
      })),
    undo: undoOf(standing, query.done, viewer),
    canChange: goesAsFar(viewer.may, "CHANGE"),
  };
}

/** The alert whose form was asked for. Of several to one rule its key says which; without one the worst is meant. */
function askedFor(alerts: readonly Alert[], { rule, key }: AlertsCardQuery): Alert | undefined {
  const ofRule = alerts.filter((each) => each.rule === rule);
  return hasSeveral(rule ?? "") && key !== null
    ? ofRule.find((each) => each.key === key)
    : ofRule[0];
}

function undoOf(
  answers: History["answers"],
  id: string | null,
  viewer: Viewer,
): AlertsCardPage["undo"] {
  const answer = answers.find((each) => each.id === id && canUndo(each, viewer));
  return answer ? { answerId: answer.id, words: answerVerb(answer) } : null;
}
