/** A mean or a share, "6.0" or "25 of 29": the figures that a summing-up turns on. */
const FIGURE = /(\d+\.\d|\d+ of \d+)/;

/** The sentence that sums a chart up, its figures in bold. */
export function Sentence({ text, className }: { text: string; className?: string }) {
  // Split by a pattern with one group, every second part is a figure; the place is what tells them apart.
  const parts = text.split(FIGURE).map((words, place) => ({ words, place }));
  return (
    <p className={className}>
      {parts.map(({ words, place }) =>
        place % 2 === 1 ? <b key={place}>{words}</b> : <span key={place}>{words}</span>,
      )}
    </p>
  );
}
