import { SessionMark } from "~/components/marks/session-mark";
import { useWords } from "~/components/ui/words";
import { resultsOf } from "~/domain/player/player-results";
import { type StepsDone, stepsDone } from "~/domain/player/steps-done";
import type { SessionStatus } from "~/domain/rows";
import { WeekCard } from "~/screens/today/week-card";
import type { WeekCardView } from "~/screens/today/week-card-view";
import type { RunState } from "./run-state";
import type { EndItem, SessionEndPage } from "./session-end-page";
import type { SessionRun } from "./session-run";

type Props = {
  end: SessionEndPage;
  run: RunState;
  status: SessionStatus;
  /** By item id: what could be done instead when it hurt. */
  easier: SessionRun["easier"];
  /** The week with it in; null where it is not known or nothing is due. */
  week: WeekCardView | null;
};

/** What a guided session came to, as it is: marks, words and the week. No praise, and nothing hidden. */
export function SessionEnd({ end, run, status, easier, week }: Props) {
  const steps = stepsDone(run.player);
  const results = resultsOf(run.player);
  const insteadOf = (id: string) =>
    results.some(({ itemId, easierId }) => itemId === id && easierId !== null)
      ? (easier[id]?.go ?? null)
      : null;
  return (
    <>
      <h1>{titleOf(end, status, run)}</h1>
      <ul className="card end-list" aria-label={end.list}>
        {end.items.map((item) => (
          <ItemRow
            key={item.id}
            item={item}
            steps={steps.find((each) => each.itemId === item.id)}
            instead={insteadOf(item.id)}
          />
        ))}
      </ul>
      {week ? <WeekCard week={week} /> : null}
      {steps.some(({ isPainful }) => isPainful) ? (
        <p className="text-15 text-ink-2">{end.stopped}</p>
      ) : null}
    </>
  );
}

function titleOf(end: SessionEndPage, status: SessionStatus, { startedAt, countedAt }: RunState) {
  if (status === "MISSED" || startedAt === null) return end.title[status];
  const minutes = Math.max(1, Math.round((countedAt - Date.parse(startedAt)) / 60_000));
  return end.titleIn[status][minutes - 1] ?? end.title[status];
}

type RowProps = {
  item: EndItem;
  steps: StepsDone | undefined;
  /** "Easier version: thomas stretch", where that was done; else null. */
  instead: string | null;
};

function ItemRow({ item, steps, instead }: RowProps) {
  const { progress, log } = useWords();
  const { done = 0, of = 0, isPainful = false } = steps ?? {};
  const state = done === 0 ? "missed" : done < of ? "partly" : "done";
  return (
    <li>
      <SessionMark state={state} size={15} />
      {/* Whoever stops because it hurts has missed nothing. */}
      <span className="sr-only">
        {state === "missed" ? log.chosen.MISSED : progress.marks[state]}
      </span>
      <b>{item.name}</b>
      <span data-tone={isPainful ? "amber" : undefined}>
        {(isPainful ? null : instead) ?? wordsOf(item, done, of, isPainful)}
      </span>
    </li>
  );
}

/** An easier version has other steps than the program: of it no part is counted. */
function wordsOf(item: EndItem, done: number, of: number, isPainful: boolean): string {
  if (done === 0) return isPainful ? item.painful : item.skipped;
  if (done === of) return item.dose;
  const parts = isPainful ? item.partPainful : item.part;
  const isAsPlanned = of === parts.length + 1;
  return (isAsPlanned ? parts[done - 1] : undefined) ?? (isPainful ? item.painful : "");
}
