import type { AnswerRow } from "~/domain/alerts/answers";
import type { LocalDate } from "~/domain/rows";
import { weekdayDate } from "~/words/calendar";
import { answerWords, isWake, minuteWords } from "./answer-words";

/** The sign in front of a step. */
export type HistoryMark =
  | "opened"
  | "paused"
  | "seen"
  | "acknowledged"
  | "snoozed"
  | "woken"
  | "resolved"
  | "undone";

/** One step of an alert's history: what happened, by whom and when. */
export type HistoryLine = { key: string; mark: HistoryMark; text: string; by: string };

type Answered = AnswerRow & { undone: { byName: string; at: Date } | null };

export type HistoryFacts = {
  /** The alert in words, and since when it stands. */
  title: string;
  openedWords: string;
  /** Of an alert that came in as a report with ticked signs. */
  report: { at: Date; openedAt: Date | null; openedBy: { name: string } | null } | null;
  pause: { createdAt: Date } | null;
  patientName: string;
  answers: readonly Answered[];
};

const MARKS = { ACKNOWLEDGED: "acknowledged", SNOOZED: "snoozed", RESOLVED: "resolved" } as const;

/**
 * What happened to an alert, to the minute, the oldest first; what was taken back stays in it.
 * @param today the patient's date
 * @param timeZone the clinic's
 */
export function historyLines(
  facts: HistoryFacts,
  today: LocalDate,
  timeZone: string,
): HistoryLine[] {
  const { title, openedWords, report, pause, patientName, answers } = facts;
  const minute = (at: Date) => minuteWords(at, timeZone);
  const opened: HistoryLine = report
    ? {
        key: "opened",
        mark: "opened",
        text: `Ticked: ${title}`,
        by: `${patientName}, ${minute(report.at)}`,
      }
    : { key: "opened", mark: "opened", text: `Opened: ${title}`, by: openedWords };
  return [
    opened,
    ...(pause
      ? [
          line(
            "paused",
            "paused",
            "Program paused by the rule",
            `${minute(pause.createdAt)}, no one was asked`,
          ),
        ]
      : []),
    ...(report?.openedAt && report.openedBy
      ? [line("seen", "seen", `Opened by ${report.openedBy.name}`, minute(report.openedAt))]
      : []),
    ...answers.flatMap((answer) => answerLines(answer, today, minute)),
  ];
}

const line = (key: string, mark: HistoryMark, text: string, by: string): HistoryLine => ({
  ...{ key, mark, text, by },
});

function answerLines(
  answer: Answered,
  today: LocalDate,
  minute: (at: Date) => string,
): HistoryLine[] {
  const { id, kind, untilOn, byName, at, undone } = answer;
  const mark = isWake(answer) ? "woken" : MARKS[kind];
  const given = line(id, mark, answerWords(answer), `${byName}, ${minute(at)}`);
  if (undone) {
    return [
      given,
      line(`${id}-undone`, "undone", "Taken back", `${undone.byName}, ${minute(undone.at)}`),
    ];
  }
  if (mark !== "snoozed" || untilOn === null || untilOn > today) return [given];
  return [
    given,
    line(`${id}-woken`, "woken", "Came back: the date was reached", weekdayDate(untilOn)),
  ];
}
