import { activityIn } from "~/domain/measures/asked-intake";
import type { Catalogue } from "~/words/catalogue";
import type { QuestionView } from "./question-field";

/** An answer as it is read again: the words of its button, what was ticked, or what was typed. */
export function answerWords(
  answer: number | string,
  { field }: QuestionView,
  { questions: { intake } }: Catalogue,
): string {
  const said = String(answer);
  if (field.kind === "scale") return labelOf(field.options, said);
  if (field.kind === "ticks") {
    if (said === "none") return field.none;
    return said
      .split(" ")
      .map((code) => labelOf(field.options, code))
      .join(", ");
  }
  const activity = field.kind === "activity" ? activityIn(said) : null;
  return activity?.score == null ? said : intake.activityAnswer(activity.name, activity.score);
}

function labelOf(options: readonly { value: string; label: string }[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
