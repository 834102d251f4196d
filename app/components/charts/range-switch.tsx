import { Link } from "@remix-run/react";
import { useWords } from "~/components/ui/words";
import { type Range, ranges } from "~/domain/calendar/range";
import { rangeLabels } from "~/words/calendar";

const short: Record<Range, string> = { "2w": "2 w", "6w": "6 w", "12w": "12 w", all: "All" };

/** How far back the page looks: links, so that the address keeps it. */
export function RangeSwitch({ range, labels = short }: { range: Range; labels?: typeof short }) {
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
