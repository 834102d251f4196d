import { ChartTable } from "~/components/charts/chart-table";
import { clinicFrame } from "~/components/charts/frame";
import { Legend } from "~/components/charts/legend";
import { chartModel } from "~/components/charts/model";
import { PainChart } from "~/components/charts/pain-chart";
import { RangeSwitch } from "~/components/charts/range-switch";
import { Sentence } from "~/components/charts/sentence";
import { TableSwitch, useView } from "~/components/charts/table-switch";
import { useWords } from "~/components/ui/words";
import { ChartAnswers } from "./chart-answers-list";
import type { OverviewPage } from "./overview-page";

const labels = { mean: "7-day mean", episode: "This episode of care began" };

const views = { table: "Show as table", chart: "Show as chart" };

const shortRanges = { "2w": "2 w", "6w": "6 w", "12w": "12 w", all: "All" };

/** The chart of the record: what it says in a sentence, the picture, and the same rows as a table. */
export function PainCard({ overview }: { overview: OverviewPage }) {
  const { patientId, range, sentence, limits, hasAgreedLimits, emptyWords } = overview;
  const writeAbout = {
    to: `/clinic/patients/${patientId}/messages?about=pain:`,
    words: "Write about this",
  };
  const model = chartModel(overview.points, limits, labels, useWords());
  return (
    <section className="card chart-card overview-chart" aria-labelledby="pain-and-sessions">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 id="pain-and-sessions" className="mr-auto text-16">
          Pain and sessions
        </h2>
        <TableSwitch range={range.key} words={views} />
        <RangeSwitch range={range.key} labels={shortRanges} />
      </header>
      {emptyWords === null ? (
        <Sentence text={sentence} className="mt-2 mb-2 text-15 leading-snug" />
      ) : (
        <p className="mt-2 mb-2 text-15 leading-snug">{emptyWords}</p>
      )}
      {useView().isTable ? (
        <ChartTable
          model={model}
          caption="Pain and sessions by day, newest first"
          writeAbout={writeAbout}
        />
      ) : (
        <div>
          <PainChart
            model={model}
            frame={clinicFrame}
            ceilingWords={`${hasAgreedLimits ? "agreed ceiling" : "usual limit"} ${limits.ceiling}`}
            label={emptyWords ?? sentence}
          />
          <div className="mt-1.5 border-t border-line pt-2.5">
            <Legend model={model} frame={clinicFrame} />
          </div>
        </div>
      )}
      <ChartAnswers overview={overview} />
    </section>
  );
}
