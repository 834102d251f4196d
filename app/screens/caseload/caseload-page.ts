import type { Exercises } from "~/content/exercises";
import { cautionsOfIn, strengthensIn } from "~/content/exercises/cautions";
import { type Alert, compareAttention } from "~/domain/alerts/alert";
import { type AnswerRow, type AnswerState, alertNews, answerState } from "~/domain/alerts/answers";
import { hourAt, localTimeAt } from "~/domain/calendar/dates";
import { type CaseloadPatient, type CaseloadRow, caseloadPatient } from "~/domain/caseload/figures";
import {
  byName,
  conditionsOf,
  isLookedAfter,
  listed,
  PAGE_SIZE,
  passes,
} from "~/domain/caseload/list";
import { type CaseloadFilter, type CaseloadQuery, caseloadFilters } from "~/domain/caseload/query";
import { type CaseloadStatus, statusOf } from "~/domain/caseload/status";
import type { LocalDate } from "~/domain/rows";
import { nameOfIn } from "~/screens/library/exercises";
import { type SnoozedRow, snoozedRow } from "~/screens/queue/queue-rows";
import { fullDate } from "~/words/calendar";
import { greeting } from "~/words/person";
import type { NameOf } from "~/words/program-change";
import { type QueueRow, queueRow, searchText, type TableRow, tableRow } from "./caseload-rows";

/** Rows of the attention list before "Show all". */
export const QUEUE_SIZE = 12;

/** Whoever looks at the caseload, and when; `today` is the clinic's. */
type Viewer = {
  userId: string;
  name: string;
  timeZone: string;
  now: Date;
  today: LocalDate;
};

/** What the caseload page shows. */
export type CaseloadPage = {
  /** "Thursday 19 November" */
  date: string;
  greeting: string;
  /** Clinic-local time, "07:30". */
  checkedAt: string;
  /** As asked for, with the page that is really shown. */
  query: CaseloadQuery;
  /** All patients of the clinic, discharged ones too. */
  known: number;
  /** Patients of the clinic or of the viewer who are looked after: all in care, and discharged ones with an alert. */
  inCare: number;
  queue: { rows: QueueRow[]; snoozed: SnoozedRow[]; total: number };
  /** Those of them of whom nobody can say that they are on track, by their status. */
  notClear: { watch: number; unknown: number; idle: number };
  /** Patients who are looked after by whose they are. */
  whose: Record<CaseloadQuery["whose"], number>;
  /** Patients whom each filter alone would show. */
  filters: Record<CaseloadFilter, number>;
  conditions: string[];
  rows: TableRow[];
  /** Patients that match the search and the filters, on all pages. */
  matching: number;
  /** Place of the first and the last row among them, from 1; both 0 when nobody matches. */
  from: number;
  to: number;
  pages: number;
};

/**
 * The caseload page: who needs attention (compareAttention), and the patients that
 * the query asks for. Each patient's days are those of their own zone at `viewer.now`.
 * @param rows every patient of the viewer's clinic, each with the logs of the last 28 days
 * @param exercises what they ask, for the rule of precautions, and their names beside an alert
 */
export function caseloadPage(
  rows: readonly CaseloadRow[],
  query: CaseloadQuery,
  viewer: Viewer,
  exercises: Exercises,
  answersOf: (patientId: string) => readonly AnswerRow[] = () => [],
  covered: ReadonlySet<string> = new Set(),
): CaseloadPage {
  const known = { cautionsOf: cautionsOfIn(exercises), strengthens: strengthensIn(exercises) };
  const everybody = rows.map((row) => caseloadPatient(row, viewer.now, known));
  const mine = everybody.filter(
    ({ id, clinicianId }) => clinicianId === viewer.userId || covered.has(id),
  );
  const scope = query.whose === "mine" ? mine : everybody;
  const matching = listed(scope, query, searchText);
  const pages = Math.max(1, Math.ceil(matching.length / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  const shown = matching.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return {
    date: fullDate(viewer.today),
    greeting: greeting(viewer.name, hourAt(viewer.now, viewer.timeZone)),
    checkedAt: localTimeAt(viewer.now, viewer.timeZone),
    query: { ...query, page },
    known: everybody.length,
    inCare: scope.filter(isLookedAfter).length,
    queue: queueOf(scope, query, { nameOf: nameOfIn(exercises), answersOf, now: viewer.now }),
    notClear: notClear(scope),
    whose: {
      all: everybody.filter(isLookedAfter).length,
      mine: mine.filter(isLookedAfter).length,
    },
    filters: countEach(scope),
    conditions: conditionsOf(scope),
    rows: shown.map(tableRow),
    matching: matching.length,
    from: shown.length === 0 ? 0 : (page - 1) * PAGE_SIZE + 1,
    to: (page - 1) * PAGE_SIZE + shown.length,
    pages,
  };
}

function notClear(patients: readonly CaseloadPatient[]): CaseloadPage["notClear"] {
  const statuses = patients.map(statusOf);
  const count = (...of: CaseloadStatus[]) => statuses.filter((each) => of.includes(each)).length;
  return {
    watch: count("watch"),
    unknown: count("unknown", "new"),
    idle: count("no-program", "ended"),
  };
}

type Answered = { alert: Alert; state: AnswerState; answer: AnswerRow | null };

type QueueOptions = {
  nameOf: NameOf;
  answersOf: (patientId: string) => readonly AnswerRow[];
  now: Date;
};

function queueOf(
  patients: readonly CaseloadPatient[],
  { queue }: CaseloadQuery,
  { nameOf, answersOf, now }: QueueOptions,
): CaseloadPage["queue"] {
  const answered = patients.map((patient) => {
    const { id, log, today } = patient;
    const [answers, news] = [answersOf(id), alertNews(log, today)];
    const alerts: Answered[] = patient.alerts.map((alert) => ({
      ...{ alert, ...answerState(alert, answers, today, news) },
    }));
    return { patient, alerts };
  });
  const waiting = answered.flatMap(({ patient, alerts }) => {
    const open = alerts.flatMap(({ alert, state }) => (state === "open" ? [alert] : []));
    const [alert] = open;
    return alert ? [{ patient: { ...patient, alerts: open }, alert }] : [];
  });
  waiting.sort((a, b) => compareAttention(a.alert, b.alert) || byName(a.patient, b.patient));
  const shown = queue === "all" ? waiting : waiting.slice(0, QUEUE_SIZE);
  return {
    rows: shown.map(({ patient, alert }) => queueRow(patient, alert, nameOf, now)),
    snoozed: answered.flatMap(({ patient, alerts }) =>
      alerts.flatMap(({ alert, state, answer }) =>
        state === "snoozed" && answer ? [snoozedRow(patient, alert, answer, nameOf)] : [],
      ),
    ),
    total: waiting.length,
  };
}

function countEach(patients: readonly CaseloadPatient[]): Record<CaseloadFilter, number> {
  const count = (filter: CaseloadFilter) =>
    patients.filter((patient) => passes(patient, filter)).length;
  return Object.fromEntries(caseloadFilters.map((filter) => [filter, count(filter)])) as Record<
    CaseloadFilter,
    number
  >;
}
