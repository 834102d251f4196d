import type { FormResult } from "~/components/ui/form-result";
import { type RuleConflict, type RuleValues, ruleNames } from "~/domain/clinic-rules";
import { conflictLines, inputsFrom, type RulesAnswer, type RulesPage } from "./rules-page";

/** The page again with everything that was typed, beside what is wrong with it, if anything. */
export function typedAnswer(
  page: RulesPage,
  typed: FormData,
  opened: RuleValues,
  { error = null, shownAgain }: Pick<NonNullable<FormResult>, "error" | "shownAgain"> = {},
): RulesAnswer {
  return {
    id: crypto.randomUUID(),
    // It stays the form that was opened, or what others saved meanwhile would count as typed here.
    page: { ...page, opened },
    form: { initialValue: inputsOf(page, typed), error, shownAgain },
    conflicts: null,
  };
}

/** What the person changed, on top of what somebody else saved meanwhile; saved again, it counts. */
export function meanwhileAnswer(
  page: RulesPage,
  typed: FormData,
  opened: RuleValues,
  conflicts: readonly RuleConflict[],
): RulesAnswer {
  const before = inputsFrom(opened);
  const inputs = inputsOf(page, typed);
  for (const name of ruleNames) {
    if (inputs[name] === before[name]) inputs[name] = page.inputs[name];
  }
  return {
    ...{ id: crypto.randomUUID(), page, conflicts: conflictLines(conflicts) },
    form: { initialValue: inputs, error: null },
  };
}

/** Of the figures that two people changed the stored ones; of the others what was typed. */
export function theirsAnswer(page: RulesPage, typed: FormData): RulesAnswer {
  const contested = String(typed.get("contested") ?? "").split(",");
  const inputs = inputsOf(page, typed);
  for (const name of ruleNames) {
    if (contested.includes(name)) inputs[name] = page.inputs[name];
  }
  return {
    ...{ id: crypto.randomUUID(), page, conflicts: null },
    form: { initialValue: inputs, error: null },
  };
}

function inputsOf(page: RulesPage, typed: FormData): Record<string, string> {
  const inputs: Record<string, string> = { ...page.inputs };
  for (const name of ruleNames) {
    const text = typed.get(name);
    if (typeof text === "string") inputs[name] = text;
  }
  return inputs;
}
