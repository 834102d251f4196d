import type { CheckedItem } from "~/domain/program/conflicts";
import type { CautionsOf } from "~/domain/program/item-conflicts";
import type { ProgramItemRow } from "~/domain/rows";
import type { Exercise, Exercises } from "./types";

/** A program item the way `conflicts` looks at it: its own side and hold, and what its exercise asks of the body. */
export function checkedItem(
  { cautions }: Pick<Exercise, "cautions">,
  { side, holdSeconds }: Pick<ProgramItemRow, "side" | "holdSeconds">,
): CheckedItem {
  return { side, holdSeconds, cautions: cautions.map(({ code, leg }) => ({ code, leg })) };
}

/** What an exercise's cautions say to the patient; those that are for the rule alone say nothing. */
export function cautionTexts({ cautions }: Pick<Exercise, "cautions">): string[] {
  return cautions.flatMap(({ text }) => text ?? []);
}

/** Whether an exercise is there to make stronger, by id; false for one that is not among them. */
export const strengthensIn =
  ({ find }: Pick<Exercises, "find">) =>
  (exerciseId: string): boolean =>
    find(exerciseId)?.goal === "strengthen";

/** What exercises ask of the body, by id; null for one that is not among them. */
export const cautionsOfIn =
  ({ find }: Pick<Exercises, "find">): CautionsOf =>
  (exerciseId) =>
    find(exerciseId)?.cautions.map(({ code, leg }) => ({ code, leg })) ?? null;
