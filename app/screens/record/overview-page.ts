import type { Exercises } from "~/content/exercises";
import { cautionsOfIn, strengthensIn } from "~/content/exercises/cautions";
import type { Alert } from "~/domain/alerts/alert";
import { attention } from "~/domain/alerts/attention";
import type { Range } from "~/domain/calendar/range";
import { caveats } from "~/domain/caseload/caveats";
import type { LocalDate, ProgressRows } from "~/domain/rows";
import {
  type DoneAndAsked,
  doneAndAsked,
  type Overdoing,
  overdoing,
} from "~/domain/session/overdoing";
import { nameOfIn } from "~/screens/library/exercises";
import { conflictPath } from "~/screens/program/conflict-path";
import { alertWords, sinceWords } from "~/words/alerts";
import { caveatWords } from "~/words/caveats";
import type { NameOf } from "~/words/program-change";
import { trendSentence } from "~/words/trend";
import { type CurrentProgram, currentProgram } from "./current-program";
import { type Glance, glance } from "./glance";
import { emptyChartWords, judgedOf, type RangeFigures, rangeFigures } from "./range-figures";
import { type Remark, remarks } from "./remarks";

/** An alert in words. */
export type AlertLine = Pick<Alert, "rule" | "severity" | "since"> & {
  title: string;
  detail: string;
  /** "Since Sat 14 Nov", "For more than 12 weeks" */
  openFor: string;
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
  /** What speaks against saying that nothing needs a look, besides an alert: "No pain score yet". */
  caveats: string[];
  /** What was done in the range against what was asked. */
  load: DoneAndAsked;
  /** Null unless far too much was done in the last days. */
  overdoing: Overdoing | null;
  glance: Glance;
  program: CurrentProgram | null;
  remarks: Remark[];
};

const REMARKS_SHOWN = 4;

/** Everything the overview of a record shows, as of the patient's own today. */
export function overviewPage(rows: ProgressRows, exercises: Exercises, key: Range): OverviewPage {
  const { log, today, dischargedOn } = rows;
  const figures = rangeFigures(rows, exercises, key);
  const judged = judgedOf(log, figures.range, today);
  const nameOf = nameOfIn(exercises);
  const known = { cautionsOf: cautionsOfIn(exercises), strengthens: strengthensIn(exercises) };
  return {
    ...figures,
    patientId: rows.patientId,
    sentence: trendSentence(judged),
    emptyWords: emptyChartWords(log, today),
    alerts: attention(log, today, { dischargedOn, ...known }).map((alert) => ({
      ...alertLine(alert, today, nameOf),
      to: conflictPath(rows.patientId, alert),
    })),
    caveats: caveats(log, today, dischargedOn).map(caveatWords),
    load: doneAndAsked(log, figures.range.from, figures.range.to, today),
    overdoing: overdoing(log, today),
    glance: glance(rows, judged.days, figures),
    program: currentProgram(log, today, nameOf),
    remarks: remarks(log, today, REMARKS_SHOWN),
  };
}

function alertLine(alert: Alert, today: LocalDate, nameOf: NameOf): Omit<AlertLine, "to"> {
  const { rule, severity, since } = alert;
  return { rule, severity, since, openFor: sinceWords(since, today), ...alertWords(alert, nameOf) };
}
