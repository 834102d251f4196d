import type { Exercises } from "~/content/exercises";
import { cautionsOfIn } from "~/content/exercises/cautions";
import type { Alert } from "~/domain/alerts/alert";
import { attention } from "~/domain/alerts/attention";
import type { Range } from "~/domain/calendar/range";
import type { ProgressRows } from "~/domain/rows";
import { nameOfIn } from "~/screens/library/exercises";
import { conflictPath } from "~/screens/program/conflict-path";
import { alertWords } from "~/words/alerts";
import type { NameOf } from "~/words/program-change";
import { trendSentence } from "~/words/trend";
import { type CurrentProgram, currentProgram } from "./current-program";
import { type Glance, glance } from "./glance";
import { emptyChartWords, painOfRange, type RangeFigures, rangeFigures } from "./range-figures";
import { type Remark, remarks } from "./remarks";

/** An alert in words. */
export type AlertLine = Pick<Alert, "rule" | "severity" | "since"> & {
  title: string;
  detail: string;
  /** Where it is settled, when that is not in the record itself. */
  to: string | null;
};

/** The clinician's view of one patient. */
export type OverviewPage = RangeFigures & {
  patientId: string;
  /** Sums up the chart with its numbers of reports. */
  sentence: string;
  /** Stands in for the sentence while nothing at all was logged. */
  emptyWords: string | null;
  /** Worst first. */
  alerts: AlertLine[];
  glance: Glance;
  program: CurrentProgram | null;
  remarks: Remark[];
};

const REMARKS_SHOWN = 4;

/** Everything the overview of a record shows, as of the patient's own today. */
export function overviewPage(rows: ProgressRows, exercises: Exercises, key: Range): OverviewPage {
  const { log, today, dischargedOn } = rows;
  const figures = rangeFigures(rows, exercises, key);
  const days = painOfRange(log, figures.range);
  const nameOf = nameOfIn(exercises);
  return {
    ...figures,
    patientId: rows.patientId,
    sentence: trendSentence(days, figures.sessions),
    emptyWords: emptyChartWords(log, today),
    alerts: attention(log, today, { dischargedOn, cautionsOf: cautionsOfIn(exercises) }).map(
      (alert) => alertLine(alert, nameOf, rows.patientId),
    ),
    glance: glance(rows, days, figures),
    program: currentProgram(log, today, nameOf),
    remarks: remarks(log, today, REMARKS_SHOWN),
  };
}

function alertLine(alert: Alert, nameOf: NameOf, patientId: string): AlertLine {
  const { rule, severity, since } = alert;
  const to = conflictPath(patientId, alert);
  return { rule, severity, since, to, ...alertWords(alert, nameOf) };
}
