import type { Dose } from "~/domain/program/dosage";
import type { Side } from "~/domain/rows";

/** "left", "right", "both sides"; empty for an exercise without sides. */
export const doseSideWords: Record<Side, string> = {
  LEFT: "left",
  RIGHT: "right",
  BOTH: "both sides",
  NONE: "",
};

/** "3 × 45 s, right" (one hold a set), "2 × 10, hold 3 s" or "2 × 10". Rests are left out. */
export function doseWords({
  sets,
  repetitions,
  holdSeconds,
  side,
}: Omit<Dose, "restSeconds">): string {
  const dose =
    holdSeconds > 0 && repetitions === 1
      ? `${sets} × ${holdSeconds} s`
      : `${sets} × ${repetitions}`;
  const hold = holdSeconds > 0 && repetitions > 1 ? `hold ${holdSeconds} s` : "";
  return [dose, hold, doseSideWords[side]].filter((part) => part !== "").join(", ");
}
