import { ChartTable } from "~/components/charts/chart-table";
import { patientFrame } from "~/components/charts/frame";
import { Legend, ShortLegend } from "~/components/charts/legend";
import { chartModel } from "~/components/charts/model";
import { moments } from "~/components/charts/moments";
import { PainChart } from "~/components/charts/pain-chart";
import { RangeSwitch } from "~/components/charts/range-switch";
import { Sentence } from "~/components/charts/sentence";
import { TableSwitch, useView } from "~/components/charts/table-switch";
import { useWords } from "~/components/ui/words";
import type { ProgressPage } from "./progress-page";

/** Pain and sessions on a phone: the sentence first, then the picture or the list. */
export function OwnPainCard({ progress }: { progress: ProgressPage }) {
  const catalogue = useWords();
  const { calendar, progress: words } = catalogue;
  const { range, sentence, limits, emptyWords, asWritten } = progress;
  const labels = { mean: words.chart.average, episode: words.chart.treatmentBegan };
  const model = chartModel(progress.points, limits, labels, catalogue);
  const highest = Math.max(
    limits.ceiling,
    ...model.points.flatMap((point) => moments.flatMap((moment) => point[moment])),
  );
  const frame = patientFrame(highest);
  return (
    <section className="card chart-card rounded-4 px-4 py-3.5" aria-labelledby="own-pain">
      <h2 id="own-pain" className="text-17">
        {words.painAndSessions}
      </h2>
      <Sentence
        text={emptyWords ?? sentence}
        className="mt-1 mb-3 text-15 leading-snug text-ink-2 [&_b]:text-ink"
      />
      <RangeSwitch range={range.key} labels={calendar.ranges} />
      {useView().isTable ? (
        <ChartTable model={model} caption={words.chart.caption} writeAbout={progress.writeAbout} />
      ) : (
        <div className="mt-3">
          <PainChart
            model={model}
            frame={frame}
            ceilingWords={words.stayAtOrBelow(limits.ceiling)}
            label={emptyWords ?? sentence}
          />
          {asWritten ? <p className="cap chart-as-written mt-1">{asWritten}</p> : null}
          <p className="cap mt-1 mb-2">
            {frame.maxScore < 10 ? words.scale + words.scaleStops(frame.maxScore) : words.scale}
          </p>
          <div className="print:hidden">
            <ShortLegend model={model} frame={frame} />
          </div>
          {/* Nothing can be opened on paper. */}
          <div className="hidden print:block">
            <Legend model={model} frame={frame} />
          </div>
        </div>
      )}
      <p className="-mb-2.5 flex justify-end">
        <TableSwitch range={range.key} words={{ table: words.asList, chart: words.asChart }} />
      </p>
    </section>
  );
}
