import { useFieldId } from "~/components/ui/field";
import { errorOf, type FormResult } from "~/components/ui/form-result";
import type { Weekday } from "~/domain/rows";
import { weekdayName } from "~/words/calendar";
import type { DayFields } from "./clinic-fields";

const parts = [
  { part: "from", word: "opens" },
  { part: "until", word: "closes" },
  { part: "from2", word: "opens again" },
  { part: "until2", word: "closes again" },
] as const;

/** A row a weekday, with the times of its two spans. */
export function HoursTable({
  days,
  weekdays,
  form,
}: {
  /** From Monday on. */
  days: readonly Partial<DayFields>[];
  /** In the order in which they are shown. */
  weekdays: readonly Weekday[];
  form: FormResult;
}) {
  return (
    <table className="hours">
      <thead>
        <tr>
          <th scope="col">Day</th>
          {parts.map(({ part, word }) => (
            <th key={part} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weekdays.map((weekday) => (
          <tr key={weekday}>
            <th scope="row">{weekdayName(weekday)}</th>
            {parts.map(({ part, word }) => (
              <td key={part}>
                <BareField
                  type="time"
                  name={`days[${weekday - 1}].${part}`}
                  label={`${weekdayName(weekday)} ${word}`}
                  initial={days[weekday - 1]?.[part] ?? ""}
                  form={form}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The dates on which the clinic is closed, with empty rows for more. */
export function ClosedDays({
  dates,
  form,
}: {
  dates: readonly (string | undefined)[];
  form: FormResult;
}) {
  return (
    <ol className="closed-days">
      {dates.map((date, i) => (
        // The place is the field's name: rows are neither moved nor taken out.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={i}>
          <BareField
            type="date"
            name={`closed[${i}]`}
            label={`Closed day ${i + 1}`}
            initial={date ?? ""}
            form={form}
          />
        </li>
      ))}
    </ol>
  );
}

type BareProps = {
  type: "time" | "date";
  name: string;
  label: string;
  initial: string;
  form: FormResult;
};

/** A field whose label is only heard: the head of its row or list is what is seen. */
function BareField({ type, name, label, initial, form }: BareProps) {
  const id = useFieldId()(name);
  const error = errorOf(form, name);
  return (
    <>
      <input
        {...{ id, type, name }}
        className="field"
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        defaultValue={initial}
      />
      {error ? (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      ) : null}
    </>
  );
}

/** The rows of a list as they were typed, or as they are stored on a first visit. */
export function rowsIn<Row>(
  form: FormResult,
  name: string,
  stored: readonly Row[],
): readonly Row[] {
  if (!form) return stored;
  const typed = form.initialValue?.[name];
  // Empty fields are not sent back, and keep their place.
  const rows: Row[] = Array.isArray(typed) ? typed : [];
  return stored.map((row, i) => (i < rows.length ? (rows[i] ?? emptyOf(row)) : emptyOf(row)));
}

const emptyOf = <Row,>(row: Row): Row => (typeof row === "string" ? "" : {}) as Row;
