import { firstPhase, type Template, type TemplatePhase } from "~/content/templates";
import type { StoryItem, StoryProgram, StoryRevision, StorySchedule } from "./story";

type Changes = {
  schedule?: StorySchedule;
  /** Days until the last due session. */
  endsIn?: number;
  /** The revisions after the first. */
  later?: StoryRevision[];
};

/** A program as the template's first phase has it, but for the changes. */
export function templateProgram(
  template: Template,
  startsAgo: number,
  { schedule, endsIn, later = [] }: Changes = {},
): StoryProgram {
  const { id, name } = template;
  const { schedule: asPlanned, items } = firstPhase(template);
  const first = { effectiveAgo: startsAgo, schedule: schedule ?? asPlanned, items, endsIn };
  return { name, templateId: id, startsAgo, revisions: [first, ...later] };
}

/** A later phase of a template as the revision that a clinician made of it. */
export function phaseRevision(
  { schedule, items }: TemplatePhase,
  effectiveAgo: number,
): StoryRevision {
  return { effectiveAgo, schedule, items };
}

/** The same items with longer holds for one of them. */
export function withHold(
  items: readonly StoryItem[],
  exerciseId: StoryItem["exerciseId"],
  holdSeconds: number,
): StoryItem[] {
  return items.map((item) => (item.exerciseId === exerciseId ? { ...item, holdSeconds } : item));
}
