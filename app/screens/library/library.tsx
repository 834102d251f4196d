import { Form, Link, useNavigation } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import { useLiveSearch } from "~/components/ui/use-live-search";
import { ExerciseCard } from "./exercise-card";
import { choiceCount, chosenWords, type LibraryFilter, noMatchWords, readFilter } from "./filter";
import { FilterChoices, SearchWords } from "./filter-fields";
import type { LibraryPage } from "./library-page";

/** All exercises, by words and by choices: a plain GET form, so that a search has an address. */
export function Library({ page: { filter, counts, fitting, total } }: { page: LibraryPage }) {
  return (
    <>
      <header className="mb-4 flex flex-wrap items-baseline gap-x-3">
        <h1>Library</h1>
        <p className="text-ink-2">The exercises that programs are made of.</p>
      </header>
      <div className="builder-columns">
        <SearchForm filter={filter} counts={counts} />
        <section aria-labelledby="exercises-title">
          <h2 id="exercises-title" className="sr-only">
            Exercises
          </h2>
          <div className="mb-2.5 flex flex-wrap gap-x-2 text-13 text-ink-2">
            <p role="status">
              {fitting.length === 0 ? noMatchWords(filter) : `${fitting.length} of ${total} fit`}
            </p>
            {/* On a phone, what is chosen may be out of sight in its row. */}
            {choiceCount(filter) > 0 ? <p>{`Chosen: ${chosenWords(filter)}`}</p> : null}
          </div>
          {fitting.length === 0 ? (
            <ButtonLink to="/clinic/library" look="soft">
              <span>{`Clear and show all ${total}`}</span>
            </ButtonLink>
          ) : null}
          <ul className="library-cards">
            {fitting.map((exercise) => (
              <li key={exercise.id}>
                <ExerciseCard
                  exercise={exercise}
                  title={
                    <Link to={`/clinic/library/${exercise.id}`} className="card-link">
                      {exercise.name}
                    </Link>
                  }
                />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

function SearchForm({ filter, counts }: Pick<LibraryPage, "filter" | "counts">) {
  const { form, input, sendSoon, sendNow } = useLiveSearch(filter.q.trim());
  const shown = useAskedFor(filter);
  const isFiltered = filter.q.trim() !== "" || choiceCount(filter) > 0;
  return (
    <Form
      ref={form}
      action="/clinic/library"
      role="search"
      aria-label="Library"
      className="card library-panel"
      preventScrollReset
    >
      <SearchWords filter={filter} input={input} onType={sendSoon} />
      <FilterChoices filter={shown} counts={counts} onPick={sendNow} />
      <div className="mt-4 flex flex-wrap gap-2">
        <Button look="line">Search</Button>
        {isFiltered ? (
          <ButtonLink to="/clinic/library" look="quiet" preventScrollReset>
            Clear all
          </ButtonLink>
        ) : null}
      </div>
    </Form>
  );
}

/** What was ticked shows at once, while the answer is still on its way. */
function useAskedFor(filter: LibraryFilter): LibraryFilter {
  const { location } = useNavigation();
  if (location?.pathname !== "/clinic/library") return filter;
  return readFilter(new URLSearchParams(location.search));
}
