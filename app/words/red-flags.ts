import { isRedFlagCode } from "~/domain/red-flags/signs";
import type { RedFlagLevel } from "~/domain/rows";
import { signs } from "./en/signs";

/** Warning signs and pauses in the clinic's words. */

/** A sign in few words; one that this release does not know by its code. */
export function signLabel(code: string): string {
  return isRedFlagCode(code) ? signs[code] : code;
}

/** How soon a sign needs help. */
export const levelWords: Record<RedFlagLevel, string> = {
  EMERGENCY: "Emergency",
  TODAY: "Call today",
  BACKGROUND: "Background",
};
