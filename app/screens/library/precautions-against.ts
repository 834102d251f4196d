import { PRECAUTIONS } from "~/content/codes";
import type { Exercise } from "~/content/exercises";
import { checkedItem } from "~/content/exercises/cautions";
import { type PrecautionCode, precautionCodes } from "~/domain/precaution-codes";
import { type Conflict, conflicts, LONG_HOLD_SECONDS } from "~/domain/program/conflicts";

/** A precaution that an exercise does not keep; `when` says under which condition, null: always. */
export type PrecautionAgainst = { precaution: string; when: string | null };

/** Which precautions the program builder stops at for this exercise, done on both sides in its usual dose. */
export function precautionsAgainst(exercise: Exercise): PrecautionAgainst[] {
  return precautionCodes.flatMap((code) => {
    const usual = answerTo(exercise, code, exercise.dose.holdSeconds);
    const long = answerTo(exercise, code, LONG_HOLD_SECONDS + 1);
    if (usual === null && long === null) return [];
    return { precaution: PRECAUTIONS[code], when: whenWords(usual) };
  });
}

function whenWords(usual: Conflict["answer"] | null): string | null {
  if (usual === null) return `when held for more than ${LONG_HOLD_SECONDS} s`;
  return usual === "ask" ? "asks, does not stop" : null;
}

function answerTo({ cautions, perSide }: Exercise, code: PrecautionCode, holdSeconds: number) {
  const item = checkedItem({ cautions }, { side: perSide ? "BOTH" : "NONE", holdSeconds });
  const noted = { id: code, code, side: "BOTH" as const, untilOn: null, week: null, words: null };
  // Without a last day and a week no date counts.
  const [today, notedOn] = ["2000-01-01", "2000-01-01"];
  return conflicts([item], [{ ...noted, notedOn }], today)[0]?.answer ?? null;
}
