import type { CoverScope } from "~/domain/patient/cover";

/** Why there are no buttons, for whoever covers where patients are kept to their clinicians; null where nothing is left out. */
export const reachWords: Record<CoverScope, string | null> = {
  LOOK: "You cover for a colleague, and may only look at this record.",
  ACT: "You cover for a colleague: you may answer alerts, and change neither the record nor its programs.",
  CHANGE: null,
};
