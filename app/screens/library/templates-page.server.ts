import { exercises } from "~/content/exercises";
import { type Template, type TemplatePhase, templates } from "~/content/templates";
import { scheduledBurden } from "~/domain/program/dosage";
import { doseWords } from "~/words/dose";
import { scheduleWords } from "~/words/schedule";
import { nameIn } from "./library";
import type { PhaseView, TemplateView } from "./template-view";

/** All templates, ready to be drawn. */
export const templatesPage = () => templates.map(templateView);

function templateView({ id, name, situation, why, phases }: Template): TemplateView {
  return { id, name, situation, why, phases: phases.map(phaseView) };
}

function phaseView(
  phase: TemplatePhase,
  index: number,
  phases: readonly TemplatePhase[],
): PhaseView {
  const { name, weeks, schedule, items, startsWhen } = phase;
  const before = phases.slice(0, index).reduce((sum, each) => sum + each.weeks, 0);
  const { minutesADay } = scheduledBurden({ items: [...items], schedule });
  return {
    name,
    weeks: weekWords(before + 1, before + weeks),
    facts: `About ${minutesADay} min a day, ${scheduleWords(schedule)}`,
    startsWhen,
    items: items.map((item) => ({
      exerciseId: item.exerciseId,
      name: nameIn(exercises, item.exerciseId),
      dose: doseWords(item),
      note: item.note ?? null,
    })),
  };
}

/** "Week 1", "Weeks 3–4" */
const weekWords = (first: number, last: number): string =>
  first === last ? `Week ${first}` : `Weeks ${first}–${last}`;
