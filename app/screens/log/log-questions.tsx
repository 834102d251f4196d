import type { FormResult } from "~/components/ui/form-result";
import { ChoiceGroup } from "./choice-group";

const efforts = [
  ["EASY", "Easy"],
  ["RIGHT", "Right"],
  ["HARD", "Hard"],
] as const;

const reasons = [
  ["PAIN", "Too painful"],
  ["NO_TIME", "No time"],
  ["UNSURE_HOW", "Unsure how"],
  ["FORGOT", "Forgot"],
  ["FEELING_BETTER", "Feeling better"],
  ["OTHER", "Other"],
] as const;

type Props = { form: FormResult; initial: string | null | undefined };

export function EffortQuestion({ form, initial }: Props) {
  return (
    <ChoiceGroup
      name="effort"
      legend="How hard was it?"
      choices={efforts}
      form={form}
      initial={initial}
    />
  );
}

/** Why something was left out. Nobody has to say. */
export function ReasonQuestion({ question, form, initial }: Props & { question: string }) {
  return (
    <section className="card px-3.5 pt-3 pb-3.5">
      <ChoiceGroup
        name="missReason"
        legend={question}
        choices={reasons}
        columns={2}
        form={form}
        initial={initial}
      />
    </section>
  );
}
