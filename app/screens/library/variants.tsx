import { Link } from "@remix-run/react";
import { Figure } from "~/components/figures/Figure";
import type { DrawnExercise } from "./exercises";

/** Gentler and harder ways to the same end. */
export function Variants({
  easier,
  harder,
}: {
  easier: readonly DrawnExercise[];
  harder: readonly DrawnExercise[];
}) {
  if (easier.length + harder.length === 0) return null;
  return (
    <section className="card p-4" aria-labelledby="variants-title">
      <h2 id="variants-title" className="text-16">
        Other ways to the same end
      </h2>
      <div className="mt-2 grid gap-3">
        <Ways word="Easier" exercises={easier} />
        <Ways word="Harder" exercises={harder} />
      </div>
    </section>
  );
}

function Ways({ word, exercises }: { word: string; exercises: readonly DrawnExercise[] }) {
  return (
    <div>
      <h3 className="text-13 font-semi text-ink-2">{word}</h3>
      {exercises.length === 0 ? (
        <p className="mt-1 text-13 text-ink-2">None in the library.</p>
      ) : null}
      <ul className="mt-1 grid gap-2">
        {exercises.map(({ id, name, pose }) => (
          <li key={id} className="flex items-center gap-2.5">
            <span className="item-figure w-21 flex-none">
              <Figure pose={pose} aspect={1.5} pad={5} which="end" decorative className="block" />
            </span>
            <Link to={`/clinic/library/${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
