import { TriangleAlert } from "lucide-react";
import { ShareBar } from "~/components/charts/share-bar";
import { shortDate } from "~/words/calendar";
import { countWords } from "~/words/numbers";
import type { RangeFigures } from "./range-figures";

type Props = {
  figures: RangeFigures;
  /** The dose of each exercise in the program of today, by exercise id. */
  doses: Record<string, string>;
};

/** How often each exercise was done of the times it was due, and what was broken off. */
export function ExercisesCard({ figures, doses }: Props) {
  const { exercises, exerciseNames, range } = figures;
  return (
    <section className="card px-4 py-3.5">
      <h3>By exercise</h3>
      <p className="cap mb-2">{`Done of due, since ${shortDate(range.from)}, self-reported`}</p>
      {exercises.length === 0 ? (
        <p className="text-13 text-ink-2">No session was due yet.</p>
      ) : null}
      <ul className="divide-y divide-line">
        {exercises.map(({ exerciseId, done, partly, due, painStops, easier }) => (
          <li key={exerciseId} className="py-2 text-13 first:pt-0.5">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <b>{exerciseNames[exerciseId] ?? exerciseId}</b>
              <span className="cap">{doses[exerciseId] ?? ""}</span>
            </p>
            <ShareBar done={done} due={due} />
            {partly > 0 ? <p className="cap">{`${partly} more partly done`}</p> : null}
            {easier.map(({ exerciseId: id, sessions }) => (
              <p key={id} className="cap">
                {`Easier version in ${countWords(sessions, "session")}: ${exerciseNames[id] ?? id}`}
              </p>
            ))}
            {painStops > 0 ? (
              <p className="mt-1 flex items-center gap-1.5 text-12 text-amber">
                <TriangleAlert className="icon" aria-hidden />
                <span>{`Stopped early ${countWords(painStops, "time")}: too painful`}</span>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
