import type { Exercise, Exercises } from "~/content/exercises";
import { firstPhase, templates } from "~/content/templates";
import { templateSigns } from "~/content/templates/fits";
import type { IntakeAnswers } from "~/domain/measures/intake";
import { scheduledBurden } from "~/domain/program/dosage";
import { countWords } from "~/words/numbers";

export type FittingTemplate = {
  id: string;
  name: string;
  /** "3 exercises, 8 min" */
  facts: string;
  pose: Exercise["pose"] | null;
};

const SHOWN = 2;

/**
 * The templates with the most of the signs among those that take no longer than the minutes; of as many signs the shorter
 * first. None without signs.
 */
export function fittingTemplates(
  { signs, minutes }: Pick<IntakeAnswers, "signs" | "minutes">,
  { find }: Exercises,
): FittingTemplate[] {
  if (signs === null || signs.length === 0) return [];
  return templates
    .map((template) => {
      const { schedule, items } = firstPhase(template);
      const { minutesADay } = scheduledBurden({ items: [...items], schedule });
      const fits = signs.filter((sign) => templateSigns[template.id]?.includes(sign)).length;
      return { template, items, minutesADay, fits };
    })
    .filter(({ fits, minutesADay }) => fits > 0 && (minutes === null || minutesADay <= minutes))
    .sort((a, b) => b.fits - a.fits || a.minutesADay - b.minutesADay)
    .slice(0, SHOWN)
    .map(({ template: { id, name }, items, minutesADay }) => ({
      ...{ id, name },
      facts: `${countWords(items.length, "exercise")}, ${minutesADay} min`,
      pose: (items[0] && find(items[0].exerciseId)?.pose) ?? null,
    }));
}
