import {
  firstRepeated,
  type IntakeAnswers,
  type IntakeCaution,
  type IntakeQuestion,
  intakeCautions,
  isLocked,
  namedActivities,
  positive,
  stillOpen,
} from "~/domain/measures/intake";
import { PSFS_ACTIVITIES } from "~/domain/measures/score";
import { signCodes } from "~/domain/measures/signs";
import { type RedFlagCode, redFlagSigns } from "~/domain/red-flags/signs";
import type { RedFlagLevel } from "~/domain/rows";
import { signNames } from "~/screens/measures/sign-words";
import { signLabel } from "~/words/red-flags";

/** What is asked beside the red flags, and what a "yes" to it means. */
export const cautionLabels: Record<IntakeCaution, string> = {
  "takes-blood-thinners": "Takes blood thinners",
  "under-16": "Under 16",
  "told-not-to-exercise": "A doctor has told them not to exercise",
};

const LOCKED = "Write what you decided; the program stays locked until then.";

/** What to do about a "yes", by the level of the red flag. */
export const flagAdvice: Record<RedFlagLevel, { ifYes: string; bold: string; text: string }> = {
  EMERGENCY: {
    ifYes: "Emergency if yes",
    bold: "Stop the assessment and get help now.",
    text: "Then write what you did; the program stays locked until then.",
  },
  TODAY: {
    ifYes: "Urgent if yes",
    bold: "Get a medical opinion first.",
    text: `One sign alone is weak evidence. ${LOCKED}`,
  },
  BACKGROUND: {
    ifYes: "Background if yes",
    bold: "Ask more about it.",
    text: `A fact of the background rests no program that runs. ${LOCKED}`,
  },
};

export const cautionAdvice: Record<IntakeCaution, { bold: string; text: string }> = {
  "takes-blood-thinners": {
    bold: "Sudden groin or thigh pain with a weak knee is an emergency.",
    text: "Say so before the first session. It locks nothing.",
  },
  "under-16": {
    bold: "Hip, groin or knee pain with a limp is an emergency at 9 to 16.",
    text: "The growth plate of the hip may have slipped. Being young locks nothing.",
  },
  "told-not-to-exercise": {
    bold: "Find out who said it, and why.",
    text: `Ask the doctor before a program begins. ${LOCKED}`,
  },
};

/** What a question is called where it is told, asked for or compared. */
export function questionLabel(question: IntakeQuestion): string {
  switch (question.kind) {
    case "flag":
      return signLabel(question.code);
    case "caution":
      return cautionLabels[question.code];
    default:
      return { signs: "Signs", goal: "Goal", minutes: "Minutes a day", activities: "Activities" }[
        question.kind
      ];
  }
}

/** One person's answer to a question in few words. */
export function answerWords(question: IntakeQuestion, answers: IntakeAnswers): string {
  const yesNo = (answer: boolean | undefined) =>
    answer === undefined ? "not asked" : answer ? "yes" : "no";
  switch (question.kind) {
    case "flag":
      return yesNo(answers.flags[question.code]);
    case "caution":
      return yesNo(answers.cautions[question.code]);
    case "signs":
      return answers.signs?.map((code) => signNames[code]).join(", ") || "none of these";
    case "goal":
      return answers.goal ?? "nothing";
    case "minutes":
      return `${answers.minutes ?? "no"} min`;
    case "activities":
      return namedActivities(answers)
        .map(({ name, score }) => `${name} ${score ?? "–"}`)
        .join(", ");
  }
}

/** The id of a question's field on the page; of the activities the first row that is named twice, or lacks something. */
export function fieldOf(question: IntakeQuestion, answers: IntakeAnswers): string {
  if (question.kind === "flag" || question.kind === "caution") {
    return `${question.kind}.${question.code}`;
  }
  if (question.kind !== "activities") return question.kind;
  const { activities } = answers;
  const repeated = firstRepeated(answers);
  if (repeated >= 0) return `activity[${repeated}].name`;
  const unscored = activities.findIndex(({ name, score }) => name !== "" && score === null);
  if (unscored >= 0) return `activity[${unscored}].score`;
  const unnamed = activities.findIndex(({ name }) => name === "");
  return `activity[${unnamed >= 0 ? unnamed : activities.length}].name`;
}

const COUNTS = ["None is", "One is", "Two are"];

/** What is missing, by the field that lacks it. @param open of the answers as they are stored, with what is known besides */
export function openErrors(
  open: readonly IntakeQuestion[],
  answers: IntakeAnswers,
): Record<string, string> {
  const errors = open.map((question) => [fieldOf(question, answers), missing(question, answers)]);
  return Object.fromEntries(errors);
}

function missing({ kind }: IntakeQuestion, answers: IntakeAnswers): string {
  if (kind === "signs") return "Tick what they have, or “None of these”.";
  if (kind === "goal") return "Write the goal in their words.";
  if (kind === "minutes") return "Choose the minutes a day that they have.";
  if (kind !== "activities") return "Ask it, and choose No or Yes.";
  if (firstRepeated(answers) >= 0) return "This one is named above already. Change or clear it.";
  const named = namedActivities(answers);
  if (named.some(({ score }) => score === null)) return "Choose an answer from 0 to 10.";
  return `At least three activities make a mean that can be compared later. ${COUNTS[named.length]} filled in.`;
}

export type MapLine = {
  key: "signs" | "flags" | "goal" | "activities";
  name: string;
  state: "done" | "yes" | "open";
  text: string;
  /** The id of the field that a click leads to. */
  field: string;
};

/** "1 yes, 2 open": what the red flags and the questions beside them came to. */
export function flagCount({ flags, cautions }: IntakeAnswers): string {
  const yes = positive({ flags, cautions }).length;
  const open = countOpen({ flags, cautions });
  const parts = [...(yes > 0 ? [`${yes} yes`] : []), ...(open > 0 ? [`${open} open`] : [])];
  return parts.join(", ") || "all no";
}

function countOpen({ flags, cautions }: Pick<IntakeAnswers, "flags" | "cautions">): number {
  const unasked = redFlagSigns.filter(({ code }) => flags[code as RedFlagCode] === undefined);
  return unasked.length + intakeCautions.filter((code) => cautions[code] === undefined).length;
}

/** What is still open, as the map beside the questions. */
export function intakeMap(answers: IntakeAnswers): MapLine[] {
  const open = stillOpen(answers);
  const first = (kinds: IntakeQuestion["kind"][], otherwise: string) => {
    const found = open.find(({ kind }) => kinds.includes(kind));
    return found ? fieldOf(found, answers) : otherwise;
  };
  const state = (...kinds: IntakeQuestion["kind"][]) =>
    open.some(({ kind }) => kinds.includes(kind)) ? ("open" as const) : ("done" as const);
  const { signs, goal, minutes } = answers;
  const hasYes = positive(answers).length > 0;
  const named = namedActivities(answers);
  const scored = named.filter(({ score }) => score !== null).length;
  return [
    {
      ...{ key: "signs", name: "Signs", state: state("signs"), field: "signs" },
      text: signs === null ? "not asked" : signCount(signs.length),
    },
    {
      ...{ key: "flags", name: "Red flags", text: flagCount(answers) },
      state: hasYes ? "yes" : state("flag", "caution"),
      field: first(["flag", "caution"], "flag.saddle-numbness"),
    },
    {
      ...{ key: "goal", name: "Goal and time", state: state("goal", "minutes") },
      text: goal === null ? "no goal yet" : minutes === null ? "no time yet" : `${minutes} min`,
      field: first(["goal", "minutes"], "goal"),
    },
    {
      ...{ key: "activities", name: "Activities", state: state("activities") },
      text: `${scored} of ${Math.max(PSFS_ACTIVITIES.least, named.length)}`,
      field: first(["activities"], "activity[0].name"),
    },
  ];
}

export const signCount = (ticked: number) =>
  ticked === 0 ? "none" : `${ticked} of ${signCodes.length}`;

/** What is told of an intake elsewhere. */
export type IntakeState = { answers: IntakeAnswers; doneAt: Date | null; decidedAt: Date | null };

/** "Intake: 1 yes, 1 open", and what it waits for. */
export function intakeLine({ answers, doneAt, decidedAt }: IntakeState): string {
  const count = `${doneAt === null ? "Intake not finished" : "Intake"}: ${flagCount(answers)}`;
  return isLocked(answers, decidedAt) ? `${count}, decision missing` : count;
}
