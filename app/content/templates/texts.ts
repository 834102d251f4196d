/**
 * The exercises with a note to the patient, by the template in which they stand. A note is stored with the program as it
 * was written, so that a clinician may change it; one that still is the template's is read in the patient's language.
 */
export const NOTED = {
  "hip-flexor-release": [],
  "desk-worker": ["lunge"],
  "gentle-start": ["butterfly", "bridge"],
  "calm-down": ["pelvic-tilt", "thomas"],
  "low-back-tight-hips": [],
  "deep-buttock": [],
  "no-kneeling": [],
  "over-65": ["standing-desk", "sit-to-stand", "step-up"],
  runner: ["lunge"],
  cyclist: ["standing-desk"],
  "post-lifting": ["couch"],
  "return-to-squats": ["sit-to-stand"],
  maintenance: [],
} as const;

/** A template's words in a language other than English: its name, which programs take, and its notes by exercise. */
export type TemplateTexts = {
  readonly [T in keyof typeof NOTED]: {
    name: string;
    notes: Readonly<Record<(typeof NOTED)[T][number], string>>;
  };
};
