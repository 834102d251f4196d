import type { Exercises } from "~/content/exercises";
import { hourAt, localTimeAt } from "~/domain/calendar/dates";
import type { CaseloadFacts } from "~/domain/caseload/facts";
import type { CaseloadFilter, CaseloadQuery } from "~/domain/caseload/query";
import type { LocalDate } from "~/domain/rows";
import type { Thresholds } from "~/domain/thresholds";
import { nameOfIn } from "~/screens/library/exercises";
import { fullDate } from "~/words/calendar";
import { greeting } from "~/words/person";
import { type QueueRow, queueRow, type TableRow, tableRow } from "./caseload-rows";

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
  /** All patients of the clinic, discharged and archived ones too. */
  known: number;
  /** Patients of the clinic or of the viewer who are looked after: all in care, and discharged ones with an alert. */
  inCare: number;
  /** Who needs attention, on one of its pages. */
  queue: { rows: QueueRow[]; total: number; page: number; pages: number };
  /** Alerts that sleep. */
  snoozed: number;
  /** The clinic's own thresholds of the rule. */
  overdoing: Thresholds["overdoing"];
  /** Those of them of whom nobody can say that they are on track, by their status. */
  notClear: { watch: number; unknown: number; idle: number };
  /** Patients who are looked after by whose they are. */
  whose: Record<CaseloadQuery["whose"], number>;
  /** Patients whom each filter alone would show. */
  filters: Record<CaseloadFilter, number>;
  /** Whoever the search finds who is discharged or archived, and so not in the list. */
  besides: { discharged: number; archived: number };
  conditions: string[];
  rows: TableRow[];
  /** Patients that match the search and the filters, on all pages. */
  matching: number;
  /** Place of the first and the last row among them, from 1; both 0 when nobody matches. */
  from: number;
  to: number;
  pages: number;
};

/** What was read for it: counts of all, and the facts of those on the page. */
type Lists = Pick<
  CaseloadPage,
  "known" | "whose" | "filters" | "besides" | "notClear" | "conditions" | "snoozed" | "overdoing"
> & {
  patients: List & { size: number };
  queue: List;
};
type List = { rows: CaseloadFacts[]; total: number; page: number; pages: number };

/**
 * The caseload page: who needs attention, and the patients that the query asks for.
 * @param exercises their names, for a change of program beside an alert
 */
export function caseloadPage(
  { patients, queue, ...counts }: Lists,
  query: CaseloadQuery,
  viewer: Viewer,
  exercises: Exercises,
): CaseloadPage {
  const { rows, total, page, pages, size } = patients;
  const before = (page - 1) * size;
  const nameOf = nameOfIn(exercises);
  return {
    ...counts,
    date: fullDate(viewer.today),
    greeting: greeting(viewer.name, hourAt(viewer.now, viewer.timeZone)),
    checkedAt: localTimeAt(viewer.now, viewer.timeZone),
    query: { ...query, page, queuePage: queue.page },
    inCare: counts.whose[query.whose],
    queue: {
      ...queue,
      rows: queue.rows.flatMap((facts) => queueRow(facts, nameOf, viewer.now) ?? []),
    },
    rows: rows.map(tableRow),
    matching: total,
    from: rows.length === 0 ? 0 : before + 1,
    to: before + rows.length,
    pages,
  };
}
