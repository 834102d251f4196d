import { Flag, Plus, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { errorOf, type FormResult, typedValue } from "~/components/ui/form-result";
import { keysOf, precautionInput } from "./edit-fields";
import type { EditPage } from "./edit-page";
import { PrecautionFields, type PrecautionPart } from "./precaution-fields";
import type { PrecautionLine } from "./precaution-lines";

type Props = { page: EditPage; form: FormResult };

/** What to avoid: each that stands can be changed or removed, and new ones added; all of it counts with Save. */
export function PrecautionsField({ page: { precautions }, form }: Props) {
  const typed = keysOf("added-", Object.keys(form?.initialValue ?? {})).length;
  const [added, setAdded] = useState(Math.max(1, typed));
  const keys = Array.from({ length: added }, (_, i) => `added-${i}`);
  const isTyped = typed > 0 && keys.some((key) => holdsAnything(key, form));
  return (
    <section className="mt-4.5" aria-labelledby="precautions">
      <h3 id="precautions" className="text-13">
        <span>Precautions </span>
        <span className="font-normal text-ink-2">exercises are checked against this list</span>
      </h3>
      {precautions.length === 0 ? (
        <p className="mt-1.5 text-13 text-ink-2">None noted.</p>
      ) : (
        <ul className="mt-2 grid gap-2">
          {precautions.map((line) => (
            <Noted key={line.id} line={line} form={form} />
          ))}
        </ul>
      )}
      <details className="ask mt-2.5" open={isTyped}>
        <summary className="btn" data-look="line" data-size="sm">
          <Plus className="icon" aria-hidden />
          <span>Add a precaution</span>
        </summary>
        <div className="grid gap-4">
          {keys.map((key) => (
            <fieldset key={key} className="precaution-fields">
              <legend className="sr-only">New precaution</legend>
              <PrecautionFields form={form} nameOf={precautionInput(key)} />
            </fieldset>
          ))}
          <Button
            name="intent"
            value="more"
            look="quiet"
            size="sm"
            className="justify-self-start"
            onClick={(event) => {
              event.preventDefault();
              setAdded(added + 1);
            }}
          >
            And another one
          </Button>
        </div>
      </details>
    </section>
  );
}

const parts: readonly PrecautionPart[] = ["code", "side", "untilOn", "week", "words"];

function holdsAnything(key: string, form: FormResult): boolean {
  return parts.some((part) => {
    const name = precautionInput(key)(part);
    const value = typedValue(form, name);
    return errorOf(form, name) !== null || (value !== "" && value !== "NOT_STATED");
  });
}

/** One that stands: what, where, until when, by whom. */
function Noted({ line, form }: { line: PrecautionLine; form: FormResult }) {
  const { id, title, words, isUnchecked, facts, inputs } = line;
  const key = `noted-${id}`;
  const nameOf = precautionInput(key);
  const isOpen = parts.some((part) => {
    const name = nameOf(part);
    return errorOf(form, name) !== null || typedValue(form, name, inputs[part]) !== inputs[part];
  });
  return (
    <li className="precaution-entry">
      <p className="flex flex-wrap items-center gap-2 text-amber">
        <Flag className="icon" aria-hidden />
        <b>{title}</b>
        {isUnchecked ? (
          <Badge tone="amber" icon={TriangleAlert}>
            <span>Not checked: choose from the list</span>
          </Badge>
        ) : null}
      </p>
      {words ? <p className="mt-1">{words}</p> : null}
      <p className="mt-1 text-13 text-ink-2">{facts}</p>
      <input type="hidden" name={`${key}.was`} value={new URLSearchParams(inputs).toString()} />
      <div className="mt-2 flex flex-wrap items-start gap-x-5 gap-y-1">
        <label className="inline-flex min-h-11 items-center gap-2 text-13 sm:min-h-8">
          <input
            type="checkbox"
            name={`${key}.remove`}
            className="size-4.5"
            defaultChecked={typedValue(form, `${key}.remove`) === "on"}
          />
          <span>
            Remove<span className="sr-only">{` ${title}`}</span>
          </span>
        </label>
        <details className="min-w-0 flex-1 basis-60" open={isOpen}>
          <summary className="inline-flex min-h-11 items-center text-13 font-semi sm:min-h-8">
            <span>
              <span>{isUnchecked ? "Choose from the list" : "Change"}</span>
              <span className="sr-only">{` ${title}`}</span>
            </span>
          </summary>
          <fieldset className="precaution-fields mt-2">
            <legend className="sr-only">{title}</legend>
            <PrecautionFields form={form} nameOf={nameOf} initial={inputs} />
          </fieldset>
        </details>
      </div>
    </li>
  );
}
