/** The side of the body an episode of care is about. */
export type BodySide = "LEFT" | "RIGHT" | "BOTH" | "CENTRAL";

export const bodySides: readonly BodySide[] = ["LEFT", "RIGHT", "BOTH", "CENTRAL"];

const sideWords: Record<BodySide, string> = {
  LEFT: "left",
  RIGHT: "right",
  BOTH: "both sides",
  CENTRAL: "central",
};

/** "Psoas tightness, right" */
export function conditionWords(condition: string, side: BodySide): string {
  return `${condition}, ${sideWords[side]}`;
}

export function bodySideWord(side: BodySide): string {
  return sideWords[side];
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
