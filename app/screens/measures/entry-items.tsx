import { TextField } from "~/components/ui/field";
import { errorOf, type FormResult, typedValue } from "~/components/ui/form-result";
import { ScaleRow, wholeNumbers } from "~/components/ui/scale-row";
import { PSFS_ACTIVITIES } from "~/domain/measures/score";
import type { EntryItem, EntryView } from "./entry";

export type Entry = EntryView & { id: string; otherId: string };

/** An answer that was typed, in a form whose names have parts. */
function typedIn(form: FormResult, name: string, initial: string | null): string | null {
  if (!form) return initial;
  const parts = name.replaceAll(/[[\]]/g, ".").split(".").filter(Boolean);
  const value = parts.reduce<unknown>(
    (part, key) => (part as Record<string, unknown> | null | undefined)?.[key],
    form.initialValue,
  );
  return typeof value === "string" ? value : null;
}

export function Item({
  item: { name, label, options, unit, initial },
  form,
}: {
  item: EntryItem;
  form: FormResult;
}) {
  const typed = typedIn(form, name, initial);
  if (options) {
    return (
      <ScaleRow
        name={name}
        legend={label}
        options={options}
        chosen={typed}
        error={errorOf(form, name)}
      />
    );
  }
  return (
    <TextField
      form={flat(form, name)}
      name={name}
      label={unit ? `${label}, ${unit}` : label}
      inputMode="text"
      autoComplete="off"
      initial={initial ?? ""}
    />
  );
}

export function NewActivities({
  entry: { slots, running },
  form,
}: {
  entry: Entry;
  form: FormResult;
}) {
  const names = Array.from({ length: slots }, (_, i) => `added[${i}]`);
  const rows = names.map((name, i) => {
    const number = running.length + i + 1;
    return (
      <div key={name} className="grid gap-2">
        <TextField
          form={flat(form, `${name}.name`)}
          name={`${name}.name`}
          label={`Activity ${number}, in their words`}
          maxLength={80}
        />
        <ScaleRow
          name={`${name}.answer`}
          legend={`Today, activity ${number}`}
          options={wholeNumbers(0, 10)}
          chosen={typedIn(form, `${name}.answer`, null)}
          error={errorOf(form, `${name}.answer`)}
        />
      </div>
    );
  });
  const open = Math.max(0, PSFS_ACTIVITIES.least - running.length);
  return (
    <>
      {rows.slice(0, open)}
      {rows.length > open ? (
        <details className="disclosure" open={form ? true : undefined}>
          <summary>Add an activity</summary>
          <div className="grid gap-4 pt-2">{rows.slice(open)}</div>
        </details>
      ) : null}
    </>
  );
}

/** The form's answer about one field whose name has parts, as a field reads it. */
function flat(form: FormResult, name: string): FormResult {
  if (!form) return form;
  const error = errorOf(form, name);
  return {
    error: error === null ? null : { [name]: [error] },
    initialValue: { [name]: typedIn(form, name, null) },
  };
}

export function Ended({ running }: { running: Entry["running"] }) {
  return (
    <details className="disclosure">
      <summary>Stop asking about one</summary>
      <div className="grid gap-1 pt-2">
        {running.map(({ id, name }) => (
          <label key={id} className="inline-flex min-h-11 items-center gap-2">
            <input type="checkbox" name="ended" value={id} className="size-4.5" />
            <span>Not asked from next time: {name}</span>
          </label>
        ))}
      </div>
    </details>
  );
}

export function Pelvis({ form, initial }: { form: FormResult; initial: boolean }) {
  const isOn = form ? typedValue(form, "pelvisHeld") === "on" : initial;
  return (
    <label className="inline-flex min-h-11 items-center gap-2.5">
      <input type="checkbox" name="pelvisHeld" className="size-4.5" defaultChecked={isOn} />
      <span>
        Pelvis held level
        <span className="block text-13 text-ink-2">
          Without it the value is kept but not compared
        </span>
      </span>
    </label>
  );
}
