import { Check } from "lucide-react";
import type { FormResult } from "~/components/ui/form-result";
import { useWords } from "~/components/ui/words";
import type { LogItem } from "./log-page";

/** "Which ones did you do?" Optional: with no tick at all nothing is said about any of them. */
export function ItemTicks({ items, form }: { items: readonly LogItem[]; form: FormResult }) {
  const { log, pain } = useWords();
  return (
    <fieldset className="choice-group" data-columns="1">
      <legend>
        {log.whichOnes} <small>{pain.optional}</small>
      </legend>
      {items.map(({ id, name, logged }, i) => (
        <div key={id}>
          <ItemFields index={i} id={id} logged={logged?.result === "DONE" ? null : logged} />
          <label className="choice" data-align="start">
            <input
              type="checkbox"
              name={`items[${i}].done`}
              value="1"
              defaultChecked={form ? wasTicked(form, i) : logged?.result === "DONE"}
            />
            <Check className="icon" aria-hidden />
            {name}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

function wasTicked(form: FormResult, i: number): boolean {
  const items = form?.initialValue?.items;
  const item: unknown = Array.isArray(items) ? items[i] : null;
  return typeof item === "object" && item !== null && "done" in item;
}

type ItemFieldsProps = { index: number; id: string; logged: LogItem["logged"] };

/** What is known of one exercise, sent along unseen. */
export function ItemFields({ index, id, logged }: ItemFieldsProps) {
  return (
    <>
      <input type="hidden" name={`items[${index}].itemId`} value={id} />
      {logged ? (
        <input type="hidden" name={`items[${index}].result`} value={logged.result} />
      ) : null}
      {logged?.reason ? (
        <input type="hidden" name={`items[${index}].reason`} value={logged.reason} />
      ) : null}
    </>
  );
}
