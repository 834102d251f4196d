import { Link } from "@remix-run/react";
import type { LibraryExercisePage } from "./library-exercise-page";

/** The templates that hold an exercise. */
export function UsedIn({ templates }: { templates: LibraryExercisePage["usedIn"] }) {
  return (
    <section className="card p-4" aria-labelledby="used-title">
      <h2 id="used-title" className="text-16">
        Used in
      </h2>
      {templates.length === 0 ? (
        <p className="mt-1 text-ink-2">
          No template yet. The program builder can add it to any program.
        </p>
      ) : null}
      <ul className="mt-1 grid gap-1.5">
        {templates.map(({ id, name, situation }) => (
          <li key={id}>
            <Link to={`/clinic/templates#${id}`}>{name}</Link>
            <span className="block text-13 text-ink-2">{situation}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
