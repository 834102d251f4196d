import { Check } from "lucide-react";
import { errorOf, type FormResult, typedValue } from "~/components/ui/form-result";

type Props = {
  name: string;
  legend: string;
  /** Value and word, in order. */
  choices: readonly (readonly [value: string, word: string])[];
  columns?: 2 | 3;
  form?: FormResult;
  initial?: string | null;
};

/** A few words of which one can be picked; none is preset. Plain radios that look like buttons. */
export function ChoiceGroup({ name, legend, choices, columns = 3, form, initial }: Props) {
  const error = errorOf(form, name);
  const typed = typedValue(form, name, initial ?? "");
  return (
    <fieldset className="choice-group" data-columns={columns}>
      <legend>{legend}</legend>
      {choices.map(([value, word]) => (
        <label key={value} className="choice">
          <input type="radio" name={name} value={value} defaultChecked={typed === value} />
          <Check className="icon" aria-hidden />
          {word}
        </label>
      ))}
      {error ? <p className="field-error">{error}</p> : null}
    </fieldset>
  );
}
