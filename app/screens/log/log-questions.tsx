import { Check } from "lucide-react";
import { PainPicker } from "~/components/pain/pain-picker";
import { errorOf, type FormResult, typedValue } from "~/components/ui/form-result";
import { useWords } from "~/components/ui/words";
import type { LogPage } from "./log-page";

const efforts = ["EASY", "RIGHT", "HARD"] as const;
const reasons = ["PAIN", "NO_TIME", "UNSURE_HOW", "FORGOT", "FEELING_BETTER", "OTHER"] as const;

type Props = { form: FormResult; initial: string | null | undefined };

export function EffortQuestion(props: Props) {
  const words = useWords().log;
  return (
    <ChoiceGroup
      name="effort"
      legend={words.howHard}
      values={efforts}
      words={words.efforts}
      columns={3}
      {...props}
    />
  );
}

/** Why something was left out. Nobody has to say. */
export function ReasonQuestion({ question, ...props }: Props & { question: string }) {
  return (
    <section className="card px-3.5 pt-3 pb-3.5">
      <ChoiceGroup
        name="missReason"
        legend={question}
        values={reasons}
        words={useWords().log.reasons}
        columns={2}
        {...props}
      />
    </section>
  );
}

/** The number before the session, for whoever remembers it: folded away, because it is rarely known. */
export function PainBefore({ page, form }: { page: LogPage; form: FormResult }) {
  const words = useWords().pain;
  const known = page.logged?.painBefore ?? null;
  return (
    <details open={known !== null || errorOf(form, "painBefore") !== null}>
      <summary>{words.addBefore}</summary>
      <PainPicker
        name="painBefore"
        legend={<h2>{words.howMuch.before}</h2>}
        limits={page.pain.limits}
        form={form}
        initial={known}
      />
    </details>
  );
}

type GroupProps<Value extends string> = Props & {
  name: string;
  legend: string;
  values: readonly Value[];
  words: Record<Value, string>;
  columns: 2 | 3;
};

/** A few words of which one can be picked; none is preset. Plain radios that look like buttons. */
function ChoiceGroup<Value extends string>(props: GroupProps<Value>) {
  const { name, legend, values, words, columns, form, initial } = props;
  const error = errorOf(form, name);
  const typed = typedValue(form, name, initial ?? "");
  return (
    <fieldset className="choice-group" data-columns={columns}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} className="choice">
          <input type="radio" name={name} value={value} defaultChecked={typed === value} />
          <Check className="icon" aria-hidden />
          {words[value]}
        </label>
      ))}
      {error ? <p className="field-error">{error}</p> : null}
    </fieldset>
  );
}
