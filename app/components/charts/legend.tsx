import { ChevronRight } from "lucide-react";
import { useWords } from "~/components/ui/words";
import type { ChartFrame } from "./frame";
import { type LegendItem, legendItems } from "./legend-items";
import type { ChartModel } from "./model";

type Props = { model: ChartModel; frame: ChartFrame };

/** What the chart shows, each with the mark it is drawn with; only what is there. */
export function Legend({ model, frame }: Props) {
  return <Items items={legendItems(model, frame, useWords())} />;
}

/** The mean and the mark of one report; the other marks wait behind "more", in the drawing too (charts.css). */
export function ShortLegend({ model, frame }: Props) {
  const words = useWords();
  const { chart } = words.progress;
  const items = legendItems(model, frame, words);
  const report = model.moments.find((moment) => moment === "after") ?? model.moments[0];
  const first = items.flatMap((item) => {
    if (item.key === "mean") return [item];
    return item.key === report ? [{ ...item, text: chart.oneReport[report] }] : [];
  });
  const rest = items.filter(({ key }) => key !== "mean" && key !== report);
  return (
    <div className="chart-short-legend" data-report={report}>
      <Items items={first} />
      {rest.length > 0 ? (
        <details className="disclosure">
          <summary>
            <ChevronRight className="icon" aria-hidden />
            <span>{chart.moreMarks}</span>
          </summary>
          <Items items={rest} />
        </details>
      ) : null}
    </div>
  );
}

function Items({ items }: { items: readonly LegendItem[] }) {
  const { chart } = useWords().progress;
  return (
    <ul className="chart-legend" aria-label={chart.marks}>
      {items.map(({ key, icon, text }) => (
        <li key={key}>
          {icon}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
