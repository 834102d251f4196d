import {
  Component,
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { useWords } from "~/components/ui/words";
import { ChartDefs } from "./chart-defs";
import { type ChartProps, PlainChart } from "./plain-chart";
import { RevisionLabels, RevisionList } from "./revision-labels";

// Recharts weighs as much as the rest of the page: it comes after the plain chart is on the screen.
const LiveChart = lazy(() => import("./live-chart"));

/**
 * Pain and sessions on one axis. The HTML holds the plain SVG; once scripts run, Recharts takes its
 * place in the same frame. Where it cannot be loaded the plain one stays.
 */
export function PainChart(props: ChartProps) {
  const { chart } = useWords().progress;
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
          <>
            <div className="print:hidden">
              <Fallback shows={plain}>
                <Suspense fallback={plain}>
                  <LiveChart {...props} width={width} describedBy={help} />
                </Suspense>
              </Fallback>
            </div>
            {/* Paper has another width than the window: the plain one fits any. */}
            <div className="hidden print:block">{plain}</div>
          </>
        )}
      </div>
      <RevisionLabels model={model} frame={frame} />
      <RevisionList model={model} />
      <p id={help} hidden>
        {chart.arrowKeys}
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

/** The width of an element in whole pixels; null on the server and before it was measured. */
function useWidth(ref: RefObject<HTMLElement>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  // Only the browser knows the width, and it changes with the window.
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      // Where it is not laid out it has none; the last one is kept.
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}

/** Shows something simpler when what is inside cannot be loaded or drawn. */
class Fallback extends Component<{ shows: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.shows : this.props.children;
  }
}
