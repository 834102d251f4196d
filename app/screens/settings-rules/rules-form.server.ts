import { z } from "zod";
import {
  isRecord,
  isRuleValue,
  type RuleName,
  type RuleValues,
  ruleBounds,
  ruleNames,
  ruleValuesOf,
} from "~/domain/clinic-rules";
import { readJson } from "~/lib/json.server";
import { rangeWords } from "./rule-lines";
import { readFigure } from "./rules-page";

const figure = (name: RuleName) =>
  z
    .string({ error: `Enter a figure: ${rangeWords(ruleBounds[name])}.` })
    .transform((text) => readFigure(text))
    .refine((value): value is number => isRuleValue(name, value), {
      error: `Enter a figure: ${rangeWords(ruleBounds[name])}.`,
    });

/** Every figure of the form, each within its bounds; green has to end below the ceiling. */
export const rulesSchema = z
  .object(Object.fromEntries(ruleNames.map((name) => [name, figure(name)])))
  .refine(({ greenMax = 0, ceiling = 0 }) => greenMax < ceiling, {
    path: ["greenMax"],
    error: "Green has to end below the ceiling.",
  })
  .transform((values) => values as RuleValues);

/** What the form was opened with, as it says itself; null where it does not. */
export function readOpenedRules(text: FormDataEntryValue | null): RuleValues | null {
  const read = typeof text === "string" ? readJson(text) : undefined;
  return isRecord(read) ? ruleValuesOf(read) : null;
}
