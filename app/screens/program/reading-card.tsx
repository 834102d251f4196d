import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import type { ReadingCard as Card } from "./reading-card-page";

type Props = { card: Card; patientId: string };

/** What somebody is to read: a tick list, and what was read of it. */
export function ReadingCard({ card: { rows, summary, canChange, undo }, patientId }: Props) {
  return (
    <section className="card px-4 py-3.5" aria-labelledby="reading">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id="reading" className="text-16">
          To read
        </h2>
        <p className="text-13 text-ink-2">{summary}</p>
      </div>
      {undo ? <Changed before={undo.before} patientId={patientId} /> : null}
      <OwnedForm method="post" patientId={patientId} key={keyOf(rows)}>
        <ul className="my-1 divide-y divide-line">
          {rows.map(({ id, title, isChosen, state, fits }) => (
            <li key={id}>
              <label className="grid min-h-11 grid-cols-[22px_1fr] items-center gap-2.5 py-1.5">
                <input
                  type="checkbox"
                  name="pages"
                  value={id}
                  defaultChecked={isChosen}
                  disabled={!canChange}
                  className="size-4.5 accent-primary"
                />
                <span className="min-w-0">
                  <span className="block text-14">{title}</span>
                  {state ? <span className="block text-12 text-ink-2">{state}</span> : null}
                  {fits ? <span className="block text-12 text-ink-2">{fits}</span> : null}
                </span>
              </label>
            </li>
          ))}
        </ul>
        {canChange ? (
          <Button look="line" size="sm" name="intent" value="reading">
            Save the list
          </Button>
        ) : null}
      </OwnedForm>
    </section>
  );
}

/** Ticks follow what is stored, also after an undo. */
const keyOf = (rows: Card["rows"]) =>
  rows
    .filter(({ isChosen }) => isChosen)
    .map(({ id }) => id)
    .join();

function Changed({ before, patientId }: { before: string[]; patientId: string }) {
  return (
    <div className="mt-2">
      <Notice tone="ok" role="status" title="The list is saved">
        <OwnedForm method="post" className="mt-1" patientId={patientId}>
          {before.map((id) => (
            <input key={id} type="hidden" name="pages" value={id} />
          ))}
          <Button look="line" size="sm" name="intent" value="reading">
            Undo
          </Button>
        </OwnedForm>
      </Notice>
    </div>
  );
}
