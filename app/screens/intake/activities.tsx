import { Plus, TriangleAlert, X } from "lucide-react";
import { type MouseEvent, useState } from "react";
import { Button } from "~/components/ui/button";
import { useFieldId } from "~/components/ui/field";
import { errorOf, type FormResult } from "~/components/ui/form-result";
import { ScaleRow, wholeNumbers } from "~/components/ui/scale-row";
import type { IntakeAnswers } from "~/domain/measures/intake";
import { INTAKE_LIMITS } from "~/domain/measures/intake-stored";
import { PSFS_ACTIVITIES } from "~/domain/measures/score";

/** Of the rows that there can be. */
export const PLACES = Array.from({ length: PSFS_ACTIVITIES.most }, (_, place) => place);
const SCORES = wholeNumbers(0, 10);

type Props = { shown: IntakeAnswers; form: FormResult; rows: number };

/** Three to five activities that they miss, each from 0 to 10: the first PSFS. */
export function Activities({ shown: { activities }, form, rows }: Props) {
  const { least, most } = PSFS_ACTIVITIES;
  const [count, setCount] = useState(Math.min(most, Math.max(least, rows, activities.length)));
  return (
    <section className="card p-5 intake-card" aria-labelledby="activities">
      <h2 id="activities">
        <span className="intake-number">4</span> Three to five activities (PSFS){" "}
        <small>0 unable, 10 as before</small>
      </h2>
      {PLACES.slice(0, count).map((place) => (
        <Row
          key={place}
          {...{ form, place }}
          name={activities[place]?.name ?? ""}
          score={activities[place]?.score ?? null}
        />
      ))}
      {count < most ? (
        <Button
          name="intent"
          value="add"
          look="line"
          size="sm"
          className="justify-self-start"
          onClick={(event) => {
            // Without scripts the page comes back with a further row.
            event.preventDefault();
            setCount(count + 1);
          }}
        >
          <Plus className="icon" aria-hidden />
          Another activity
        </Button>
      ) : null}
    </section>
  );
}

type RowProps = { form: FormResult; place: number; name: string; score: number | null };

function Row({ form, place, name, score }: RowProps) {
  const field = `activity[${place}]`;
  const id = useFieldId()(`${field}.name`);
  const error = errorOf(form, `${field}.name`) ?? errorOf(form, field);
  return (
    <div className="intake-activity">
      <input
        id={id}
        name={`${field}.name`}
        className="field"
        aria-label={`Activity ${place + 1}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        placeholder="Something they miss doing"
        defaultValue={name}
        maxLength={INTAKE_LIMITS.activity}
      />
      <ScaleRow
        name={`${field}.score`}
        legend={<span className="sr-only">{`Activity ${place + 1}, 0 to 10`}</span>}
        options={SCORES}
        chosen={score === null ? null : String(score)}
        error={errorOf(form, `${field}.score`)}
      />
      <Button type="button" look="quiet" size="sm" onClick={clear} className="intake-clear">
        <X className="icon" aria-hidden />
        <span className="sr-only">{`Clear activity ${place + 1}`}</span>
      </Button>
      {error ? (
        <p id={`${id}-error`} className="field-error">
          <TriangleAlert className="icon" aria-hidden />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  );
}

function clear({ currentTarget }: MouseEvent<HTMLElement>): void {
  const row = currentTarget.closest(".intake-activity");
  for (const input of row?.querySelectorAll("input") ?? []) {
    if (input.type === "radio") input.checked = false;
    else {
      input.value = "";
      input.dispatchEvent(new Event("change", { bubbles: true }));
      input.focus();
    }
  }
}
