import type { Exercises } from "~/content/exercises";
import type { Range } from "~/domain/calendar/range";
import { caveats } from "~/domain/caseload/caveats";
import type { ProgressRows } from "~/domain/rows";
import {
  type DoneAndAsked,
  doneAndAsked,
  type Overdoing,
  overdoing,
} from "~/domain/session/overdoing";
import { nameOfIn } from "~/screens/library/exercises";
import { caveatWords } from "~/words/caveats";
import { trendSentence } from "~/words/trend";
import { type CurrentProgram, currentProgram } from "./current-program";
import { type Glance, glance } from "./glance";
import { emptyChartWords, judgedOf, type RangeFigures, rangeFigures } from "./range-figures";
import { type Remark, remarks } from "./remarks";

/** The clinician's view of one patient. */
export type OverviewPage = RangeFigures & {
  patientId: string;
  /** Sums up the chart with its numbers of reports. */
  sentence: string;
  /** Stands in for the sentence while nothing at all was logged. */
  emptyWords: string | null;
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
  return {
    ...figures,
    patientId: rows.patientId,
    sentence: trendSentence(judged),
    emptyWords: emptyChartWords(log, today),
    caveats: caveats(log, today, dischargedOn).map(caveatWords),
    load: doneAndAsked(log, figures.range.from, figures.range.to, today),
    overdoing: overdoing(log, today),
    glance: glance(rows, judged.days, figures),
    program: currentProgram(log, today, nameOf),
    remarks: remarks(log, today, REMARKS_SHOWN),
  };
}
