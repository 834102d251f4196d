import { Check } from "lucide-react";
import { PainPicker } from "~/components/pain/pain-picker";
import { errorOf, type FormResult, typedValue } from "~/components/ui/form-result";
import type { LogPage } from "./log-page";

/** Value and word, in order. */
type Choices = readonly (readonly [value: string, word: string])[];

const efforts: Choices = [
  ["EASY", "Easy"],
  ["RIGHT", "Right"],
  ["HARD", "Hard"],
];

const reasons: Choices = [
  ["PAIN", "Too painful"],
  ["NO_TIME", "No time"],
  ["UNSURE_HOW", "Unsure how"],
  ["FORGOT", "Forgot"],
  ["FEELING_BETTER", "Feeling better"],
  ["OTHER", "Other"],
];

type Props = { form: FormResult; initial: string | null | undefined };

export function EffortQuestion(props: Props) {
  return (
    <ChoiceGroup name="effort" legend="How hard was it?" choices={efforts} columns={3} {...props} />
  );
}

/** Why something was left out. Nobody has to say. */
export function ReasonQuestion({ question, ...props }: Props & { question: string }) {
  return (
    <section className="card px-3.5 pt-3 pb-3.5">
      <ChoiceGroup name="missReason" legend={question} choices={reasons} columns={2} {...props} />
    </section>
  );
}

/** The number before the session, for whoever remembers it: folded away, because it is rarely known. */
export function PainBefore({ page, form }: { page: LogPage; form: FormResult }) {
  const known = page.logged?.painBefore ?? null;
  return (
    <details open={known !== null || errorOf(form, "painBefore") !== null}>
      <summary>Add the number from before you started</summary>
      <PainPicker
        name="painBefore"
        legend={<h2>How much did it hurt before you started?</h2>}
        limits={page.pain.limits}
        form={form}
        initial={known}
      />
    </details>
  );
}

type GroupProps = Props & { name: string; legend: string; choices: Choices; columns: 2 | 3 };

/** A few words of which one can be picked; none is preset. Plain radios that look like buttons. */
function ChoiceGroup({ name, legend, choices, columns, form, initial }: GroupProps) {
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
