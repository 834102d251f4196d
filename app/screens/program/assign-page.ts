import type { Exercise, Exercises } from "~/content/exercises";
import { firstPhase, laterPhases, type Template, templates } from "~/content/templates";
import type { BodySide } from "~/domain/patient/episode";
import { scheduledBurden } from "~/domain/program/dosage";
import { firstStart, openPrograms } from "~/domain/program/open-programs";
import type { LocalDate } from "~/domain/rows";
import { conditionWords } from "~/words/condition";
import { countWords } from "~/words/numbers";
import { scheduleWords } from "~/words/schedule";

/** A template as the assign page offers it. */
export type TemplateCard = Pick<Template, "id" | "name" | "situation" | "why"> & {
  /** Of its first phase, which is what is assigned. */
  weeks: number;
  /** "about 5 min a day, every day, 4 weeks" */
  facts: string[];
  exercises: { name: string; pose: Exercise["pose"] }[];
  /** "Strengthen, 2 weeks": what a clinician makes of it later. */
  next: string[];
};

type AssignPatient = {
  id: string;
  name: string;
  /** Patient-local date. */
  today: LocalDate;
  episode: { condition: string; side: BodySide; dischargedOn: LocalDate | null } | null;
  programs: {
    name: string;
    startsOn: LocalDate;
    stoppedOn: LocalDate | null;
    lastLoggedOn: LocalDate | null;
  }[];
};

/** What the assign page shows and prefills. */
export function assignPage(
  { id, name, today, episode, programs }: AssignPatient,
  exercises: Exercises,
) {
  const startsOn = firstStart(programs, today);
  return {
    patient: {
      id,
      name,
      condition: episode && conditionWords(episode.condition, episode.side),
    },
    startsOn,
    /** Today belongs to a program that was logged already. */
    loggedToday: startsOn > today,
    /** Names of the programs that a new one ends. */
    ends: openPrograms(programs, today).map((program) => program.name),
    closed: episode === null || episode.dischargedOn !== null,
    templates: templates.map((template) => templateCard(template, exercises)),
  };
}

export type AssignPage = ReturnType<typeof assignPage>;

function templateCard(template: Template, { find }: Exercises): TemplateCard {
  const { id, name, situation, why } = template;
  const { weeks, schedule, items } = firstPhase(template);
  const { minutesADay } = scheduledBurden({ items: [...items], schedule });
  return {
    id,
    name,
    situation,
    why,
    weeks,
    facts: [`About ${minutesADay} min a day`, scheduleWords(schedule), countWords(weeks, "week")],
    exercises: items.flatMap(({ exerciseId }) => {
      const exercise = find(exerciseId);
      return exercise ? [{ name: exercise.shortName, pose: exercise.pose }] : [];
    }),
    next: laterPhases(template).map((phase) => `${phase.name}, ${countWords(phase.weeks, "week")}`),
  };
}
