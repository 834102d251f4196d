import type { BodySide } from "~/domain/patient/episode";
import type { LocalDate } from "~/domain/rows";

/** What an exercise asks of the body, as codes; app/content/codes has their labels. */
export const cautionCodes = [
  "loads-kneecap",
  "loads-bent-knee",
  "twists-knee",
  "bends-knee-deeply",
  "bends-hip-deeply",
  "turns-hip-in-or-crosses",
  "turns-hip-out",
  "extends-hip",
  "bears-weight",
  "strains-groin",
  "arches-low-back",
  "rounds-low-back",
  "loads-low-back",
  "twists-low-back",
  "lies-flat",
  "lies-on-front",
  "needs-balance",
  "loads-wrists",
  "loads-shoulder",
  "strains-calf",
  "stretches-nerve",
  "stretches-front-nerve",
  "long-hold-effort",
] as const;
export type CautionCode = (typeof cautionCodes)[number];

/** What an episode of care must not do, as codes; app/content/codes has their labels. */
export const precautionCodes = [
  "hip-from-behind",
  "hip-from-front",
  "limited-weight",
  "no-back-bending",
  "thin-bones",
  "no-back-arching",
  "no-weight-on-knee",
  "no-deep-knee",
  "not-on-back",
  "not-on-front",
  "pregnancy",
  "belly-surgery",
  "blood-pressure",
  "fall-risk",
  "no-weight-on-hands",
  "nerve-behind-thigh",
  "nerve-front-thigh",
  "groin-strain",
  "calf-strain",
  "ease-off",
  "no-limits",
] as const;
export type PrecautionCode = (typeof precautionCodes)[number];

/** A precaution of an episode of care, as it is noted. */
export type PrecautionRow = {
  id: string;
  /** Null: words only, which no rule can check. */
  code: PrecautionCode | null;
  /** Which side of the body it is about; NOT_STATED and CENTRAL are read as both. */
  side: BodySide;
  /** Last local date on which it holds; null: for good. Past it a rule asks instead of blocking. */
  untilOn: LocalDate | null;
  /** Pregnancy: the week on the day it was noted; null: not said. */
  week: number | null;
  words: string | null;
  /** Patient-local date on which it was noted. */
  notedOn: LocalDate;
};
