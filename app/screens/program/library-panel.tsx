import { Check, ChevronRight, Plus, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { Button } from "~/components/ui/button";
import { ExerciseCard } from "~/screens/library/exercise-card";
import type { ListedExercise } from "~/screens/library/exercises";
import { choiceCount, type LibraryFilter, noMatchWords } from "~/screens/library/filter";
import { FilterChoices, SearchWords } from "~/screens/library/filter-fields";
import { choiceCounts, exercisesFor } from "~/screens/library/search";
import { precautionTitle } from "~/words/precaution";
import type { BuilderPage } from "./builder-page";
import type { ProgramDraft } from "./draft";
import { conflictsIfAdded } from "./draft-conflicts";

type Props = { page: BuilderPage; filter: LibraryFilter; draft: ProgramDraft };

/** The library beside the program: search, choose, add. */
export function LibraryPanel({ page, filter, draft }: Props) {
  const { library } = page;
  const fitting = exercisesFor(library, filter);
  const chosen = choiceCount(filter);
  const [startsOpen] = useState(chosen > 0);
  const inProgram = new Set(draft.items.map(({ exerciseId }) => exerciseId));
  return (
    <section id="library" className="card library-panel" aria-labelledby="library-title">
      <div className="mb-2.5 flex items-baseline gap-2">
        <h2 id="library-title" className="text-16">
          Library
        </h2>
        <p className="cap" role="status">{`${fitting.length} of ${library.length} fit`}</p>
      </div>
      <SearchWords filter={filter} />
      {/* Whoever opens it keeps it open: only what was chosen at first counts. */}
      <details className="disclosure mt-1.5" open={startsOpen}>
        <summary className="inline-flex min-h-11 items-center gap-1.5 text-13 font-semi">
          <ChevronRight className="icon" aria-hidden />
          <span>{chosen > 0 ? `Filters, ${chosen} chosen` : "Filters"}</span>
        </summary>
        <FilterChoices filter={filter} counts={choiceCounts(library, filter)} />
      </details>
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
              <Warning exercise={exercise} draft={draft} page={page} />
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

/** Said before it is added, and after. */
function Warning({
  exercise,
  draft,
  page,
}: {
  exercise: ListedExercise;
  draft: ProgramDraft;
  page: BuilderPage;
}) {
  const met = conflictsIfAdded(exercise, draft, page);
  const worst = ["conflict" as const, "ask" as const].find((answer) =>
    met.some((each) => each.answer === answer),
  );
  if (!worst) return null;
  const against = met.filter(({ answer }) => answer === worst);
  return (
    <p className="library-conflict" data-tone={worst === "conflict" ? "red" : "amber"}>
      <TriangleAlert className="icon" aria-hidden />
      <span>
        <b>{worst === "conflict" ? "Against:" : "Ask first:"}</b>{" "}
        <span>{against.map(({ precaution }) => precautionTitle(precaution)).join(", ")}</span>
      </span>
    </p>
  );
}
