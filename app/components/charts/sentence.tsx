import { useWords } from "~/components/ui/words";

/** The sentence that sums a chart up, its figures in bold. */
export function Sentence({ text, className }: { text: string; className?: string }) {
  const { figure } = useWords().progress.chart;
  // Split by a pattern with one group, every second part is a figure; the place is what tells them apart.
  const parts = text.split(figure).map((words, place) => ({ words, place }));
  return (
    <p className={className}>
      {parts.map(({ words, place }) =>
        place % 2 === 1 ? <b key={place}>{words}</b> : <span key={place}>{words}</span>,
      )}
    </p>
  );
}
