import { Link } from "@remix-run/react";
import { useWords } from "~/components/ui/words";
import { type Range, ranges } from "~/domain/calendar/range";
import { useView, viewPath } from "./table-switch";

/** How far back the page looks: links, so that the address keeps it. */
export function RangeSwitch({ range, labels }: { range: Range; labels: Record<Range, string> }) {
  const { calendar, progress } = useWords();
  const view = useView();
  return (
    <nav className="segment" aria-label={progress.chart.range}>
      {ranges.map((key) => (
        <Link
          key={key}
          to={viewPath(key, view)}
          aria-current={key === range ? "true" : undefined}
          aria-label={calendar.ranges[key]}
          preventScrollReset
        >
          {labels[key]}
        </Link>
      ))}
    </nav>
  );
}
