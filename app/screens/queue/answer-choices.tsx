import type { ReactNode } from "react";
import { TextField, useFieldId } from "~/components/ui/field";
import { errorOf, type FormResult, typedValue } from "~/components/ui/form-result";
import { takeFocus, takeFocusInPlace } from "~/components/ui/take-focus";
import { SETTLED } from "./answer-words";
import type { AnswerFormPage } from "./panel-page";

/** A question with a few answers; its error stands below. */
function Choices({
  name,
  legend,
  form,
  children,
}: {
  name: string;
  legend: string;
  form: FormResult;
  children: ReactNode;
}) {
  const id = useFieldId()(name);
  const error = errorOf(form, name);
  return (
    <fieldset
      id={id}
      className="alert-choices"
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="field-label">{legend}</legend>
      {children}
      {error ? (
        <p id={`${id}-error`} className="field-error" role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

const focusOn = (error: string | null, takesFocus: boolean) =>
  error === null ? (takesFocus ? takeFocusInPlace : undefined) : takeFocus;

type ChoiceProps = { page: AnswerFormPage; form: FormResult; takesFocus: boolean };

/** When a snoozed alert comes back. */
export function Until({ page, form, takesFocus }: ChoiceProps) {
  const { options, earliest, latest } = page.snooze;
  const chosen = typedValue(form, "until");
  const focus = focusOn(errorOf(form, "until") ?? errorOf(form, "untilOn"), takesFocus);
  return (
    <Choices name="until" legend="Comes back" form={form}>
      {options.map(({ value, label, day }, i) => (
        <label key={value} className="alert-choice">
          <input
            type="radio"
            name="until"
            value={value}
            defaultChecked={value === chosen}
            ref={i === 0 ? focus : undefined}
          />
          <span>
            <span>{label}</span>
            <small>{day}</small>
          </span>
        </label>
      ))}
      <label className="alert-choice">
        <input type="radio" name="until" value="other" defaultChecked={chosen === "other"} />
        <span>Another day</span>
      </label>
      <TextField
        form={form}
        name="untilOn"
        label="Another day"
        type="date"
        min={earliest}
        max={latest}
        className="alert-date"
      />
    </Choices>
  );
}

/** Why an alert is closed. */
export function Settle({ form, takesFocus }: Omit<ChoiceProps, "page">) {
  const chosen = typedValue(form, "settled");
  const focus = focusOn(errorOf(form, "settled"), takesFocus);
  return (
    <Choices name="settled" legend="Why it is closed" form={form}>
      {Object.entries(SETTLED).map(([code, words], i) => (
        <label key={code} className="alert-choice">
          <input
            type="radio"
            name="settled"
            value={code}
            defaultChecked={code === chosen}
            ref={i === 0 ? focus : undefined}
          />
          <span>{words}</span>
        </label>
      ))}
    </Choices>
  );
}
