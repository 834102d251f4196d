import type { BodySide } from "~/domain/patient/episode";

const sideWords: Record<BodySide, string | null> = {
  NOT_STATED: null,
  LEFT: "left",
  RIGHT: "right",
  BOTH: "both sides",
  CENTRAL: "central",
};

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
