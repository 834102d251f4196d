import { ShareBar } from "~/components/charts/share-bar";
import { useWords } from "~/components/ui/words";
import type { RangeFigures } from "~/screens/record/range-figures";

/** How often each stretch was done of the times it was planned. */
export function StretchesCard({ figures }: { figures: RangeFigures }) {
  const { stretches } = useWords().progress;
  const { exercises, exerciseNames } = figures;
  return (
    <section className="card rounded-4 px-4 py-3.5">
      <h2 className="text-17">{stretches.title}</h2>
      <p className="mb-1 text-13 text-ink-2">{stretches.lead}</p>
      <ul className="divide-y divide-line">
        {exercises.map(({ exerciseId, done, partly, due }) => (
          <li key={exerciseId} className="py-2 text-15">
            <b>{exerciseNames[exerciseId] ?? exerciseId}</b>
            <ShareBar done={done} due={due} />
            {partly > 0 ? <p className="text-13 text-ink-2">{stretches.partly(partly)}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
