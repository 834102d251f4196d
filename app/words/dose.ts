import type { Dose } from "~/domain/program/dosage";
import type { Catalogue } from "./catalogue";
import { listWords } from "./numbers";
import { pageWordsIn } from "./page-words";

/** "3 × 45 s, right" (one hold a set), "2 × 10, hold 3 s" or "2 × 10". Rests are left out. */
export function doseWords(
  { sets, repetitions, holdSeconds, side }: Omit<Dose, "restSeconds">,
  words: Pick<Catalogue, "language" | "dose"> = pageWordsIn(null),
): string {
  const { holds, counted, hold, sides } = words.dose;
  const isOneHold = holdSeconds > 0 && repetitions === 1;
  const parts = [
    isOneHold ? holds(sets, holdSeconds) : counted(sets, repetitions),
    holdSeconds > 0 && !isOneHold ? hold(holdSeconds) : "",
    sides[side],
  ];
  return listWords(
    parts.filter((part) => part !== ""),
    words,
  );
}
