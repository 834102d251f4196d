import type { Alert } from "~/domain/alerts/alert";
import { type AnswerRow, isAnswerTo, snoozeSpan } from "~/domain/alerts/answers";
import { addDays } from "~/domain/calendar/dates";
import { type CoverScope, goesAsFar } from "~/domain/patient/cover";
import type { LocalDate, ProgressRows } from "~/domain/rows";
import { alertWords, sinceWords } from "~/words/alerts";
import { weekdayDate } from "~/words/calendar";
import type { NameOf } from "~/words/program-change";
import { reachWords } from "~/words/reach";
import { type AlertWay, alertWay, wayFor } from "./alert-way";
import { minuteWords } from "./answer-words";
import { type HistoryFacts, type HistoryLine, historyLines } from "./history";
import { type PainDays, painDaysOf } from "./pain-days";
import { type Phone, phoneOf } from "./phone";
import type { AnswerAct } from "./queue-query";

/** One alert with everything there is to know about it: the rows of data/alerts. */
export type AlertRows = ProgressRows & {
  name: string;
  phone: string | null;
  alert: Alert;
  alerts: readonly Alert[];
  answers: readonly (AnswerRow & { undone: { byName: string; at: Date } | null })[];
  redFlagReports: readonly (NonNullable<HistoryFacts["report"]> & {
    id: string;
    note: string | null;
    flags: readonly { id: string }[];
  })[];
  pauses: readonly {
    reportId: string | null;
    fromOn: LocalDate;
    createdAt: Date;
    endedAt: Date | null;
  }[];
};

/** The form in which an alert is answered. */
export type AnswerFormPage = {
  patientId: string;
  /** "Thaddeus Wren, new numbness in one leg" */
  about: string;
  rule: string;
  key: string;
  /** Id of the newest answer there is; "" without one. */
  seen: string;
  /** Made anew with every page, so that a form that is sent twice is one answer. */
  answerId: string;
  act: AnswerAct;
  snooze: {
    options: { value: string; label: string; day: string }[];
    earliest: string;
    latest: string;
  };
};

/** An alert that is open in its row. */
export type PanelPage = {
  form: AnswerFormPage;
  /** Whether it waits for somebody, and so has a row in the list. */
  isOpen: boolean;
  phone: Phone | null;
  /** "What came in, Wed 18 Nov, 22:10" */
  heading: string;
  /** The patient's own. */
  words: string | null;
  /** All signs of the report. */
  ticked: string | null;
  pain: PainDays;
  /** That the program rests because of a sign, whichever report it began with; null where no pause runs. */
  pause: string | null;
  recordPath: string;
  /** Where its reason is done away with, where that is not the record itself. */
  way: AlertWay | null;
  /** Why the form is not shown: whoever looks may not answer. Null where they may. */
  limit: string | null;
  history: HistoryLine[];
};

type Around = {
  answerId: string;
  timeZone: string;
  nameOf: NameOf;
  /** How far whoever looks may go. */
  may: CoverScope;
};

/**
 * One alert in words.
 * @param answerId for the form: a new UUID
 * @param timeZone the clinic's
 */
export function panelPage(
  rows: AlertRows & { isOpen: boolean },
  act: AnswerAct | null,
  { answerId, timeZone, nameOf, may }: Around,
): PanelPage {
  const { alert, patientId } = rows;
  const { title } = alertWords(alert, nameOf);
  const { report, openedWords, lines } = historyOf(rows, title, timeZone);
  const isSign = alert.rule === "red-flag";
  const pause = isSign ? rows.pauses.findLast(({ endedAt }) => endedAt === null) : undefined;
  return {
    form: answerForm(rows, title, { answerId, act: act ?? "acknowledge" }),
    isOpen: rows.isOpen,
    phone: phoneOf(rows.phone),
    heading: report
      ? `What came in, ${minuteWords(report.at, timeZone)}`
      : `What came in. ${openedWords}`,
    words: report?.note ?? ownWords(alert),
    ticked: report && tickedWords(rows.alerts, report.flags, nameOf),
    pain: painDaysOf(rows.log, rows.today),
    pause: pause ? pauseWords(pause.fromOn) : null,
    recordPath: `/clinic/patients/${patientId}`,
    way: wayFor(may, alertWay(patientId, alert)),
    limit: goesAsFar(may, "ACT") ? null : reachWords[may],
    history: lines,
  };
}

/** What happened to an alert, with the report that it came from and what that report paused. */
export function historyOf(rows: AlertRows, title: string, timeZone: string) {
  const { alert, today, name: patientName } = rows;
  const report = reportOf(rows);
  const pause = report && (rows.pauses.find(({ reportId }) => reportId === report.id) ?? null);
  const openedWords = sinceWords(alert.since, today);
  const answers = rows.answers.filter((each) => isAnswerTo(each, alert));
  const { since } = alert;
  const facts = { title, openedWords, since, report, pause, patientName, answers };
  return { report, openedWords, lines: historyLines(facts, today, timeZone) };
}

/** The report that an alert came from: the one that its panel shows. Null for any rule but a sign. */
export function reportOf<Report extends { flags: readonly { id: string }[] }>({
  alert,
  redFlagReports,
}: {
  alert: Pick<Alert, "key">;
  redFlagReports: readonly Report[];
}): Report | null {
  return redFlagReports.find(({ flags }) => flags.some(({ id }) => id === alert.key)) ?? null;
}

/** The form alone, as the record shows it too. */
export function answerForm(
  { alert, patientId, name, today, nextVisitOn, answers }: AlertRows,
  title: string,
  { answerId, act }: { answerId: string; act: AnswerAct },
): AnswerFormPage {
  const newest = answers.findLast((each) => each.undone === null && isAnswerTo(each, alert));
  return {
    ...{ patientId, answerId, act },
    about: `${name}: ${title}`,
    rule: alert.rule,
    key: alert.key,
    seen: newest?.id ?? "",
    snooze: snoozeChoices(alert.rule, today, nextVisitOn),
  };
}

function snoozeChoices(rule: string, today: LocalDate, nextVisitOn: LocalDate | null) {
  const { earliest, latest } = snoozeSpan(rule, today);
  const choices: [label: string, date: LocalDate | null][] = [
    ["Tomorrow", earliest],
    ["Next visit", nextVisitOn],
    ["In a week", addDays(today, 7)],
  ];
  const options = choices.flatMap(([label, date]) =>
    date === null || date < earliest || date > latest
      ? []
      : [{ value: date, label, day: weekdayDate(date) }],
  );
  // A visit tomorrow or in a week is said once.
  const once = options.filter(
    ({ value }, i) => options.findIndex((each) => each.value === value) === i,
  );
  return { options: once, earliest, latest };
}

function ownWords({ evidence }: Alert): string | null {
  return "remarks" in evidence ? (evidence.remarks?.text ?? null) : null;
}

function tickedWords(
  alerts: readonly Alert[],
  flags: readonly { id: string }[],
  nameOf: NameOf,
): string {
  const ticked = alerts.filter(({ key }) => flags.some(({ id }) => id === key));
  return ticked.map((each) => alertWords(each, nameOf).title).join(" · ");
}

function pauseWords(fromOn: LocalDate): string {
  return `Program paused by the rule since ${weekdayDate(fromOn)}. Answering the alert does not end it.`;
}
