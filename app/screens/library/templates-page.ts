import type { Exercises } from "~/content/exercises";
import { type TemplatePhase, templates } from "~/content/templates";
import { scheduledBurden } from "~/domain/program/dosage";
import { doseWords } from "~/words/dose";
import { scheduleWords } from "~/words/schedule";
import { nameIn } from "./exercises";

/** A template as its page shows it. */
export type TemplateView = {
  id: string;
  name: string;
  situation: string;
  why: string;
  phases: PhaseView[];
};

export type PhaseView = {
  name: string;
  /** "Week 1", "Weeks 3–4" */
  weeks: string;
  /** "About 5 min a day, every day" */
  facts: string;
  /** What a clinician checks before it starts. */
  startsWhen: string;
  items: { exerciseId: string; name: string; dose: string; note: string | null }[];
};

/** All templates, ready to be drawn. */
export function templatesPage({ list }: Exercises): { templates: TemplateView[] } {
  const nameOf = (exerciseId: string) => nameIn(list, exerciseId);
  return {
    templates: templates.map(({ id, name, situation, why, phases }) => ({
      ...{ id, name, situation, why },
      phases: phases.map((phase, index) => phaseView(phase, weeksBefore(phases, index), nameOf)),
    })),
  };
}

/** The weeks that the phases before one take. */
const weeksBefore = (phases: readonly TemplatePhase[], index: number): number =>
  phases.slice(0, index).reduce((sum, { weeks }) => sum + weeks, 0);

function phaseView(
  { name, weeks, schedule, items, startsWhen }: TemplatePhase,
  before: number,
  nameOf: (exerciseId: string) => string,
): PhaseView {
  const { minutesADay } = scheduledBurden({ items: [...items], schedule });
  return {
    name,
    weeks: weekWords(before + 1, before + weeks),
    facts: `About ${minutesADay} min a day, ${scheduleWords(schedule)}`,
    startsWhen,
    items: items.map((item) => ({
      exerciseId: item.exerciseId,
      name: nameOf(item.exerciseId),
      dose: doseWords(item),
      note: item.note ?? null,
    })),
  };
}

/** "Week 1", "Weeks 3–4" */
const weekWords = (first: number, last: number): string =>
  first === last ? `Week ${first}` : `Weeks ${first}–${last}`;
