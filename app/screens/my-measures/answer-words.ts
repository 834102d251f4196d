import { activityIn } from "~/domain/measures/asked-intake";
import type { Catalogue } from "~/words/catalogue";
import { listWords } from "~/words/numbers";
import type { QuestionView } from "./question-field";

/** An answer as it is read again: the words of its button, what was ticked, or what was typed. */
export function answerWords(
  answer: number | string,
  { field }: QuestionView,
  words: Catalogue,
): string {
  const { intake } = words.questions;
  const said = String(answer);
  if (field.kind === "scale") return labelOf(field.options, said);
  if (field.kind === "ticks") {
    if (said === "none") return field.none;
    const ticked = said.split(" ").map((code) => labelOf(field.options, code));
    return listWords(ticked, words);
  }
  const activity = field.kind === "activity" ? activityIn(said) : null;
  return activity?.score == null ? said : intake.activityAnswer(activity.name, activity.score);
}

function labelOf(options: readonly { value: string; label: string }[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
