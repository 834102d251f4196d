/** The clinic's vocabulary for exercises: each code once, with the word that people read. */

export const MUSCLES = {
  "hip-flexors": "Hip flexors",
  quadriceps: "Quadriceps",
  adductors: "Inner thighs",
  glutes: "Glutes",
  "deep-hip-rotators": "Deep glutes",
  hamstrings: "Hamstrings",
  "low-back": "Low back",
} as const;
export type MuscleCode = keyof typeof MUSCLES;

export const POSITIONS = {
  floor: "Floor",
  kneeling: "Kneeling",
  seated: "Seated",
  lying: "Lying",
} as const;
export type PositionCode = keyof typeof POSITIONS;

/** What is needed; what only makes an exercise easier stands in its text. */
export const EQUIPMENT = {
  mat: "Mat",
  blanket: "Folded blanket",
} as const;
export type EquipmentCode = keyof typeof EQUIPMENT;

export const GOALS = {
  lengthen: "Lengthen",
  strengthen: "Strength",
} as const;
export type GoalCode = keyof typeof GOALS;

export const LEVELS = {
  gentle: "Gentle",
  moderate: "Moderate",
  demanding: "Demanding",
} as const;
export type LevelCode = keyof typeof LEVELS;

/** What an exercise asks of a body part, for a clinician to compare with a patient's precautions. */
export const CAUTIONS = {
  "loads-kneecap": "Weight on the kneecap",
  "twists-knee": "Twists the knee",
  "bends-knee-deeply": "Bends the knee as far as it goes",
  "bends-hip-deeply": "Bends or turns the hip as far as it goes",
  "strains-groin": "Pulls on the groin",
  "arches-low-back": "Tempts the low back to arch",
  "rounds-low-back": "Rounds the low back",
  "lies-flat": "Lying flat on the back",
} as const;
export type CautionCode = keyof typeof CAUTIONS;

/** Where a default dose comes from; the references stand in docs/clinical/exercises.md. */
export const DOSE_SOURCES = {
  "acsm-stretch":
    "ACSM 2011: each static stretch two to four times, about 60 seconds for each muscle",
  "acsm-strength": "ACSM 2011: two to four sets of eight to twelve for strength",
} as const;
export type DoseSourceCode = keyof typeof DOSE_SOURCES;
