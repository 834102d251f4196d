import { lazy, Suspense, useId, useRef } from "react";
import { ChartDefs } from "./chart-defs";
import { Fallback } from "./fallback";
import { type ChartProps, PlainChart } from "./plain-chart";
import { RevisionLabels, RevisionList } from "./revision-labels";
import { useWidth } from "./use-width";

// Recharts weighs as much as the rest of the page: it comes after the plain chart is on the screen.
const LiveChart = lazy(() => import("./live-chart"));

/**
 * Pain and sessions on one axis. The HTML holds the plain SVG; once scripts run, Recharts takes its
 * place in the same frame. Where it cannot be loaded the plain one stays.
 */
export function PainChart(props: ChartProps) {
  const { model, frame } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const help = useId();
  const plain = <PlainChart {...props} />;
  return (
    <div className="chart" data-density={densityOf(model.points.length)}>
      <ChartDefs frame={frame} />
      <div ref={box} style={{ height: frame.height }}>
        {width === null ? (
          plain
        ) : (
          <Fallback shows={plain}>
            <Suspense fallback={plain}>
              <LiveChart {...props} width={width} describedBy={help} />
            </Suspense>
          </Fallback>
        )}
      </div>
      <RevisionLabels model={model} frame={frame} />
      <RevisionList model={model} />
      <p id={help} hidden>
        Arrow keys move from day to day.
      </p>
    </div>
  );
}

/** How much room a day has: charts.css scales the marks by it. */
function densityOf(days: number): "sparse" | "roomy" | "dense" | "packed" {
  if (days <= 16) return "sparse";
  if (days <= 45) return "roomy";
  return days <= 100 ? "dense" : "packed";
}
