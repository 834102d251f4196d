/**
 * The side of the body an episode of care is about. NOT_STATED stands until somebody says: a side that
 * was guessed is a wrong-side error waiting.
 */
export type BodySide = "NOT_STATED" | "LEFT" | "RIGHT" | "BOTH" | "CENTRAL";

const sideWords: Record<BodySide, string | null> = {
  NOT_STATED: null,
  LEFT: "left",
  RIGHT: "right",
  BOTH: "both sides",
  CENTRAL: "central",
};

export const bodySides = Object.keys(sideWords) as readonly BodySide[];

/** "Psoas tightness, right"; the condition alone while the side is not stated. */
export function conditionWords(condition: string, side: BodySide): string {
  const words = sideWords[side];
  return words === null ? condition : `${condition}, ${words}`;
}

/** Offered while typing; any other words may be written instead. */
export const commonConditions: readonly string[] = [
  "Psoas tightness",
  "Hip-flexor tightness",
  "Hip impingement",
  "Low-back pain",
  "Gluteal pain",
  "Hamstring strain",
  "Adductor strain",
  "Knee pain",
];
