import type { BodySide } from "~/domain/patient/episode";
import type { Catalogue } from "./catalogue";
import { pain } from "./en/pain";

/** "Psoas tightness, right"; the condition alone while the side is not stated. */
export function conditionWords(
  condition: string,
  side: BodySide,
  words: Pick<Catalogue, "pain"> = { pain },
): string {
  return side === "NOT_STATED" ? condition : words.pain.where[side](condition);
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
