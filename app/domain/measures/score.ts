import { meanOf } from "~/domain/numbers";
import type { InstrumentDefinition } from "./instrument";
import type { Answers, BuiltInMeasure } from "./rows";
import { signCodes } from "./signs";

/** Items of the LEFS, by number; the words are licensed and not ours to ship (Binkley 1999). */
export const lefsItems: readonly string[] = Array.from({ length: 20 }, (_, i) => String(i + 1));
/** Highest answer to one of them; 0 is the lowest. */
export const LEFS_MOST = 4;

/** Activities of a PSFS: at least and at most (Stratford 1995). */
export const PSFS_ACTIVITIES = { least: 3, most: 5 } as const;

/** The score of a built-in measure; null where not enough was answered, and for the signs, which have none. */
export function builtInScore(measure: BuiltInMeasure, answers: Answers): number | null {
  switch (measure) {
    case "psfs":
      return Object.keys(answers).length < PSFS_ACTIVITIES.least
        ? null
        : meanOf(Object.values(answers));
    case "lefs":
      return sumOf(answers, lefsItems);
    case "thomas":
      return answers.degrees ?? null;
    case "sit-to-stand":
      return answers.stands ?? null;
    case "groc":
      return answers.rating ?? null;
    case "signs":
      return null;
  }
}

/** The score of a clinic's instrument; null where an item is missing, and for one with parts, which has no whole. */
export function instrumentScore(
  { items, scoring }: InstrumentDefinition,
  answers: Answers,
): number | null {
  if (scoring === "subscales") return null;
  const total = sumOf(
    answers,
    items.map(({ id }) => id),
  );
  return total === null || scoring === "sum" ? total : total / items.length;
}

/** The parts of an instrument with parts, each with its score; null where one of its items is missing. */
export function partScores(
  { subscales = {} }: InstrumentDefinition,
  answers: Answers,
): { name: string; score: number | null }[] {
  return Object.entries(subscales).map(([name, ids]) => ({ name, score: sumOf(answers, ids) }));
}

/** How many of so many items are answered, where it is all or nothing. */
export function answeredOf(items: readonly string[], answers: Answers): number {
  return items.filter((id) => Object.hasOwn(answers, id)).length;
}

function sumOf(answers: Answers, items: readonly string[]): number | null {
  if (answeredOf(items, answers) < items.length) return null;
  return items.reduce((total, id) => total + (answers[id] ?? 0), 0);
}

/** Which items a built-in measure has, and between what an answer lies; whole numbers all. The PSFS has the patient's own. */
export function builtInItems(
  measure: Exclude<BuiltInMeasure, "psfs">,
): { id: string; min: number; max: number }[] {
  switch (measure) {
    case "lefs":
      return lefsItems.map((id) => ({ id, min: 0, max: LEFS_MOST }));
    case "thomas":
      return [{ id: "degrees", min: -60, max: 40 }];
    case "sit-to-stand":
      return ["stands", "practice"].map((id) => ({ id, min: 0, max: 60 }));
    case "groc":
      return [{ id: "rating", min: -7, max: 7 }];
    case "signs":
      return signCodes.map((id) => ({ id, min: 0, max: 1 }));
  }
}

/** Whether every answer is one that its item can have: whole, and within its bounds. Missing ones are no fault. */
export function areAnswers(
  items: readonly { id: string; min: number; max: number }[],
  answers: Answers,
): boolean {
  return Object.entries(answers).every(([id, answer]) => {
    const item = items.find((each) => each.id === id);
    return item && Number.isInteger(answer) && answer >= item.min && answer <= item.max;
  });
}
