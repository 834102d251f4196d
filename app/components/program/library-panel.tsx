import { Check, Plus } from "lucide-react";
import { ExerciseCard } from "~/components/library/exercise-card";
import { FilterFields } from "~/components/library/filter-fields";
import { Button } from "~/components/ui/button";
import { exercises } from "~/content/exercises";
import { exercisesFor, type LibraryFilter, noMatchWords } from "~/lib/library-filter";
import type { ProgramDraft } from "~/lib/program-draft";

/** The library beside the program: search, choose, add. */
export function LibraryPanel({ filter, draft }: { filter: LibraryFilter; draft: ProgramDraft }) {
  const fitting = exercisesFor(filter);
  const inProgram = new Set(draft.items.map(({ exerciseId }) => exerciseId));
  return (
    <section id="library" className="card library-panel" aria-labelledby="library-title">
      <div className="mb-2.5 flex items-baseline gap-2">
        <h2 id="library-title" className="text-16">
          Library
        </h2>
        <p className="cap" role="status">
          {fitting.length} of {exercises.length} fit
        </p>
      </div>
      <FilterFields filter={filter} />
      <noscript>
        <Button
          look="line"
          size="sm"
          name="intent"
          value="check"
          formAction="#library"
          className="mt-3"
        >
          Search
        </Button>
      </noscript>
      {fitting.length === 0 ? <p className="mt-4 text-ink-2">{noMatchWords(filter)}</p> : null}
      <ul className="mt-3.5 grid grid-cols-[repeat(auto-fill,minmax(130px,1fr))] gap-2.5">
        {fitting.map((exercise) => (
          <li key={exercise.id}>
            <ExerciseCard exercise={exercise}>
              {inProgram.has(exercise.id) ? (
                <p className="in-program" id={`added-${exercise.id}`} tabIndex={-1}>
                  <Check className="icon" aria-hidden />
                  In program
                </p>
              ) : (
                <Button
                  look="soft"
                  size="sm"
                  name="intent"
                  value={`add:${exercise.id}`}
                  formAction="#program"
                  className="mt-auto w-full"
                >
                  <Plus className="icon" aria-hidden />
                  <span>
                    Add<span className="sr-only"> {exercise.name}</span>
                  </span>
                </Button>
              )}
            </ExerciseCard>
          </li>
        ))}
      </ul>
    </section>
  );
}
