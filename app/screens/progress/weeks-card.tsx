import { useWords } from "~/components/ui/words";
import type { Week } from "~/domain/session/weeks";
import { shortDate } from "~/words/calendar";
import type { ProgressPage } from "./progress-page";

/** One block a session, from below: full, half, or still empty. */
export function WeeksCard({ progress: { weeks, fullWeeks } }: { progress: ProgressPage }) {
  const catalogue = useWords();
  const { weeks: words } = catalogue.progress;
  return (
    <section className="card rounded-4 px-4 py-3.5">
      <h2 className="text-17">{words.title}</h2>
      <p className="mt-1 mb-2.5 text-15 text-ink-2 [&_b]:text-ink">
        {fullWeeks.reached > 0 ? (
          <>
            <span>{words.full.before}</span>
            <b>{words.fullCount(fullWeeks.reached, fullWeeks.of)}</b>
            <span>{words.full.after}</span>
          </>
        ) : (
          <span>{words.none}</span>
        )}
        {weeks.some(({ partly }) => partly > 0) ? <span>{words.striped}</span> : null}
      </p>
      <ol className="weeks">
        {weeks.map((week) => (
          <li key={week.monday}>
            <Blocks week={week} />
            <b>
              <span>{week.done + week.partly}</span>
              <span className="sr-only">{words.spoken(week.due)}</span>
            </b>
            <span className="block text-12 text-balance text-ink-2">
              {shortDate(week.monday, catalogue)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Blocks({ week: { done, partly, due } }: { week: Week }) {
  const stateOf = (place: number) => {
    if (place < done) return "done";
    return place < done + partly ? "partly" : "empty";
  };
  return (
    <span className="blocks" aria-hidden="true">
      {Array.from({ length: due }, (_, place) => ({ place, state: stateOf(place) })).map(
        ({ place, state }) => (
          <i key={place} data-state={state} />
        ),
      )}
    </span>
  );
}
