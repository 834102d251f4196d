import { Plus, Undo2 } from "lucide-react";
import { Button } from "~/components/ui/button";
import type { ItemConflict } from "~/domain/program/item-conflicts";
import { exerciseIn, nameIn } from "~/screens/library/exercises";
import { countWords } from "~/words/numbers";
import { openItemErrors } from "./builder-errors";
import type { BuilderPage } from "./builder-page";
import type { BuilderAnswer } from "./builder-submission";
import type { DraftItem, ProgramDraft } from "./draft";
import { easierOf, swapsFor } from "./draft-conflicts";
import { ItemRow } from "./item-row";

/** The exercises of the program in their order, and below them what was taken out since the last save. */
export function ItemList({
  draft,
  answer,
  page,
  conflicts,
}: {
  draft: ProgramDraft;
  answer?: BuilderAnswer;
  page: BuilderPage;
  /** By the item's key. */
  conflicts: ReadonlyMap<string, ItemConflict[]>;
}) {
  const { library, today } = page;
  const { items, removed } = draft;
  return (
    <div className="card" id="field-items">
      <div className="panel-head">
        <h2 className="text-15">Exercises</h2>
        {items.length > 0 ? (
          <p className="text-13 text-ink-3">{`${countWords(items.length, "exercise")}, done in this order`}</p>
        ) : null}
        <a href="#library" className="to-library">
          <Plus className="icon" aria-hidden />
          Add from the library
        </a>
      </div>
      {items.length === 0 ? (
        <p className="p-4 text-ink-2">No exercises yet. Add the first one from the library.</p>
      ) : null}
      <ol>
        {items.map((item, i) => (
          <ItemRow
            key={item.key}
            item={item}
            exercise={exerciseIn(library, item.exerciseId)}
            index={i}
            count={items.length}
            errors={openItemErrors(answer, item)}
            conflicts={conflicts.get(item.key) ?? []}
            easier={easierOf(item, draft, page)}
            swaps={conflicts.has(item.key) ? swapsFor(item, draft, page) : []}
            today={today}
          />
        ))}
      </ol>
      {removed.length > 0 ? (
        <ul className="grid gap-1.5 border-t border-line px-4 py-3">
          {removed.map((item, i) => (
            <RemovedItem
              key={item.key}
              item={item}
              index={i}
              name={nameIn(library, item.exerciseId)}
            />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** An exercise that comes back with everything that was typed in it. */
function RemovedItem({ item, index, name }: { item: DraftItem; index: number; name: string }) {
  return (
    <li className="flex flex-wrap items-center gap-2 text-ink-2">
      {Object.entries(item).map(([field, value]) => (
        <input key={field} type="hidden" name={`removed[${index}].${field}`} value={value} />
      ))}
      <span className="flex-1">{`${name} removed`}</span>
      <Button
        id={`restore-${item.key}`}
        look="line"
        size="sm"
        name="intent"
        value={`restore:${item.key}`}
        formAction="#program"
      >
        <Undo2 className="icon" aria-hidden />
        <span>
          Put back<span className="sr-only">{` ${name}`}</span>
        </span>
      </Button>
    </li>
  );
}
