import type { Exercise, Exercises } from "~/content/exercises";
import { cautionsOfIn } from "~/content/exercises/cautions";
import { firstPhase, laterPhases, type Template, templates } from "~/content/templates";
import type { BodySide } from "~/domain/patient/episode";
import { scheduledBurden } from "~/domain/program/dosage";
import { easierFor } from "~/domain/program/easier";
import { isOpen, itemConflicts } from "~/domain/program/item-conflicts";
import { firstStart, openPrograms } from "~/domain/program/open-programs";
import type { LocalDate, PrecautionRow } from "~/domain/rows";
import { conditionWords } from "~/words/condition";
import { countWords } from "~/words/numbers";
import { conflictWords, type PrecautionView, precautionView } from "~/words/precaution";
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
  /** Its exercises that meet precautions on the first possible day. */
  met: MetItem[];
  /** Its exercises that have an easier version, which may be allowed. */
  easier: EasierItem[];
};

/** One exercise of a template, and what the patient would do instead when it hurts. */
export type EasierItem = {
  /** Place in the template. */
  index: number;
  name: string;
  instead: string;
};

/** One exercise of a template that precautions say something of. */
export type MetItem = {
  /** Place in the template. */
  index: number;
  name: string;
  /** It may be assigned with a reason only; what merely asks does not stand in the way. */
  isBlocked: boolean;
  /** Ids of the precautions that a reason covers. */
  against: string[];
  lines: { id: string; title: string; entry: string }[];
};

type AssignPatient = {
  id: string;
  name: string;
  /** Patient-local date. */
  today: LocalDate;
  /** A warning sign lets all programs rest, and nobody has decided about it. */
  isResting: boolean;
  episode: {
    condition: string;
    side: BodySide;
    dischargedOn: LocalDate | null;
    precautions: PrecautionRow[];
    /** The intake has a "yes" that nobody decided about. */
    isLocked: boolean;
  } | null;
  programs: {
    name: string;
    startsOn: LocalDate;
    stoppedOn: LocalDate | null;
    lastLoggedOn: LocalDate | null;
  }[];
};

/** What the assign page shows and prefills. */
export function assignPage(
  { id, name, today, isResting, episode, programs }: AssignPatient,
  exercises: Exercises,
) {
  const startsOn = firstStart(programs, today);
  const precautions = episode?.precautions ?? [];
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
    isLocked: episode?.isLocked ?? false,
    isResting,
    precautions: precautions.map((each): PrecautionView => precautionView(each, today)),
    templates: templates.map((template) => ({
      ...templateCard(template, exercises),
      met: metItems(template, precautions, exercises, startsOn),
      easier: easierItems(template, precautions, exercises, startsOn),
    })),
  };
}

export type AssignPage = ReturnType<typeof assignPage>;

function metItems(
  template: Template,
  precautions: readonly PrecautionRow[],
  exercises: Exercises,
  day: LocalDate,
): MetItem[] {
  const items = firstPhase(template).items.map(({ note = null, ...item }) => ({ ...item, note }));
  const found = itemConflicts(items, precautions, cautionsOfIn(exercises), day);
  return items.flatMap(({ exerciseId }, index): MetItem[] => {
    const met = found.filter((each) => each.index === index);
    if (met.length === 0) return [];
    const against = met.filter(isOpen).map(({ precaution }) => precaution.id);
    const lines = met.map((each) => ({ id: each.precaution.id, ...conflictWords(each, day) }));
    const name = exercises.find(exerciseId)?.name ?? exerciseId;
    return [{ index, name, isBlocked: against.length > 0, against, lines }];
  });
}

function easierItems(
  template: Template,
  precautions: readonly PrecautionRow[],
  { find }: Exercises,
  day: LocalDate,
): EasierItem[] {
  return firstPhase(template).items.flatMap((item, index) => {
    const version = easierFor({ ...item, allowEasier: true }, find, precautions, day);
    const [exercise, instead] = [find(item.exerciseId), version && find(version.exerciseId)];
    return exercise && instead ? [{ index, name: exercise.name, instead: instead.name }] : [];
  });
}

function templateCard(
  template: Template,
  { find }: Exercises,
): Omit<TemplateCard, "met" | "easier"> {
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

/** The name of the field for the reason to keep one exercise of a template. */
export const reasonField = (templateId: string, place: number) => `reason[${place}].${templateId}`;

/** Said where a reason is needed and none was written. */
export const REASON_MISSING = "Write a reason, or adjust the program in the builder.";
