import { Form, Link } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import type { Exercise } from "~/content/exercises";
import { choiceCount, type LibraryFilter, noMatchWords } from "~/lib/library-filter";
import { ExerciseCard } from "./exercise-card";
import { FilterFields } from "./filter-fields";

type Props = { filter: LibraryFilter; fitting: Exercise[]; total: number };

/** All exercises, by words and by choices: a plain GET form, so that a search has an address. */
export function LibraryPage({ filter, fitting, total }: Props) {
  const isFiltered = filter.q.trim() !== "" || choiceCount(filter) > 0;
  return (
    <>
      <header className="mb-4">
        <h1>Library</h1>
        <p className="text-ink-2">The exercises that programs are made of.</p>
      </header>
      <div className="builder-columns">
        {/* Another search is another form: it is drawn anew with what the address says. */}
        <Form
          key={JSON.stringify(filter)}
          role="search"
          aria-label="Library"
          className="card library-panel"
        >
          <FilterFields filter={filter} />
          <div className="mt-4 flex flex-wrap gap-2">
            <Button>Search</Button>
            {isFiltered ? (
              <ButtonLink to="/clinic/library" look="quiet">
                Clear all
              </ButtonLink>
            ) : null}
          </div>
        </Form>
        <section aria-labelledby="exercises-title">
          <h2 id="exercises-title" className="sr-only">
            Exercises
          </h2>
          <p role="status" className="mb-2.5 text-13 text-ink-2">
            {fitting.length === 0 ? noMatchWords(filter) : `${fitting.length} of ${total} fit`}
          </p>
          <ul className="library-cards">
            {fitting.map((exercise) => (
              <li key={exercise.id}>
                <ExerciseCard
                  exercise={exercise}
                  title={<Link to={`/clinic/library/${exercise.id}`}>{exercise.name}</Link>}
                >
                  <p className="text-13 text-ink-2">{exercise.purpose}</p>
                </ExerciseCard>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
