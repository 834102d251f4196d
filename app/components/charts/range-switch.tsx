import { Link } from "@remix-run/react";
import { useWords } from "~/components/ui/words";
import { type Range, ranges } from "~/domain/calendar/range";
import { rangeLabels } from "~/words/calendar";

/** How far back the page looks: links, so that the address keeps it. */
export function RangeSwitch({ range, labels }: { range: Range; labels: Record<Range, string> }) {
  const { chart } = useWords().progress;
  return (
    <nav className="segment" aria-label={chart.range}>
      {ranges.map((key) => (
        <Link
          key={key}
          to={`?range=${key}`}
          aria-current={key === range ? "true" : undefined}
          aria-label={rangeLabels[key]}
          preventScrollReset
        >
          {labels[key]}
        </Link>
      ))}
    </nav>
  );
}
