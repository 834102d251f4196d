import { TriangleAlert } from "lucide-react";
import { useFieldId } from "~/components/ui/field";
import { errorOf, type FormResult, typedValue } from "~/components/ui/form-result";

type Props = {
  form: FormResult;
  name: string;
  legend: string;
  isLegendShown: boolean;
  choices: readonly { value: string; label: string }[];
  /** "" while nothing was chosen. */
  initial: string;
};

/** One of a few words, as chips; nothing is chosen for anybody. */
export function ChoiceChips({ form, name, legend, isLegendShown, choices, initial }: Props) {
  const id = useFieldId()(name);
  const error = errorOf(form, name);
  const chosen = typedValue(form, name, initial);
  return (
    <fieldset id={id} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={isLegendShown ? "mb-2.5 text-16 font-semibold" : "sr-only"}>
        {legend}
      </legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ value, label }) => (
          <label key={value} className="chip">
            <input
              type="radio"
              name={name}
              value={value}
              className="sr-only"
              defaultChecked={chosen === value}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} className="field-error">
          <TriangleAlert className="icon" aria-hidden />
          <span>{error}</span>
        </p>
      ) : null}
    </fieldset>
  );
}
