import type { CautionCode, PrecautionCode } from "~/domain/precaution-codes";

/** The clinic's vocabulary for exercises: each code once, with the word that people read. */

export const MUSCLES = {
  "hip-flexors": "Hip flexors",
  quadriceps: "Quadriceps",
  adductors: "Inner thighs",
  glutes: "Glutes",
  "deep-hip-rotators": "Deep glutes",
  "outer-hips": "Outer hips",
  hamstrings: "Hamstrings",
  calves: "Calves",
  abdominals: "Stomach muscles",
  flanks: "Sides of the waist",
  "low-back": "Low back",
  "upper-back": "Upper back",
} as const;
export type MuscleCode = keyof typeof MUSCLES;

export const POSITIONS = {
  floor: "Floor",
  kneeling: "Kneeling",
  "all-fours": "Hands and knees",
  seated: "Seated",
  lying: "Lying",
  standing: "Standing",
} as const;
export type PositionCode = keyof typeof POSITIONS;

/** What is needed; what only makes an exercise easier stands in its text. */
export const EQUIPMENT = {
  mat: "Mat",
  blanket: "Folded blanket",
  chair: "Chair",
  desk: "Desk or table",
  bed: "Bed",
  couch: "Couch",
  wall: "Wall",
  step: "Step",
  block: "Block or thick book",
  strap: "Strap or towel",
  band: "Exercise band",
} as const;
export type EquipmentCode = keyof typeof EQUIPMENT;

export const GOALS = {
  lengthen: "Lengthen",
  strengthen: "Strength",
  mobilise: "Mobility",
  habit: "Daily habit",
} as const;
export type GoalCode = keyof typeof GOALS;

export const LEVELS = {
  gentle: "Gentle",
  moderate: "Moderate",
  demanding: "Demanding",
} as const;
export type LevelCode = keyof typeof LEVELS;

/** What an exercise asks of a body part, which `conflicts` compares with a patient's precautions. */
export const CAUTIONS: Record<CautionCode, string> = {
  "loads-kneecap": "Weight on the kneecap",
  "loads-bent-knee": "Loads the bent knee",
  "twists-knee": "Twists the knee",
  "bends-knee-deeply": "Bends the knee as far as it goes",
  "bends-hip-deeply": "Bends the hip past a right angle",
  "turns-hip-in-or-crosses": "Turns the hip in or crosses the middle",
  "turns-hip-out": "Turns the hip out",
  "extends-hip": "Takes the leg behind the body",
  "bears-weight": "Weight on the leg",
  "strains-groin": "Pulls on the groin",
  "arches-low-back": "Tempts the low back to arch",
  "rounds-low-back": "Rounds the low back",
  "loads-low-back": "Loads the low back",
  "twists-low-back": "Twists the low back",
  "lies-flat": "Lying flat on the back",
  "lies-on-front": "Lying on the front",
  "needs-balance": "Needs steady balance",
  "loads-wrists": "Weight on the wrists",
  "loads-shoulder": "Weight on the shoulder",
  "strains-calf": "Pulls on the calf and the Achilles tendon",
  "stretches-nerve": "Can pull on the nerve behind the thigh",
  "stretches-front-nerve": "Can pull on the nerve in front of the thigh",
  "long-hold-effort": "A long hold with effort",
};
export type { CautionCode };

/** What a clinician chooses from when a precaution is noted. */
export const PRECAUTIONS: Record<PrecautionCode, string> = {
  "hip-from-behind":
    "Hip replacement from behind: no bending past 90°, no crossing, no inward turn",
  "hip-from-front":
    "Hip replacement from the front: no extension, no outward turn, not on the front",
  "limited-weight": "No weight or part weight on a leg",
  "no-back-bending": "Disc: no bending of the back",
  "thin-bones": "Thin bones (osteoporosis)",
  "no-back-arching": "No arching of the back (stenosis, spondylolysis)",
  "no-weight-on-knee": "No weight on the knee",
  "no-deep-knee": "No deep bend or twist of the knee (meniscus, knee replacement)",
  "not-on-back": "Not flat on the back (reflux, breathlessness)",
  "not-on-front": "Not on the front",
  pregnancy: "Pregnancy",
  "belly-surgery": "Recent belly or hernia surgery",
  "blood-pressure": "Blood pressure: no holding of breath",
  "fall-risk": "Fall risk",
  "no-weight-on-hands": "No weight on hands or shoulder",
  "nerve-behind-thigh": "Irritable nerve behind the thigh",
  "nerve-front-thigh": "Irritable nerve in front of the thigh",
  "groin-strain": "Groin strain",
  "calf-strain": "Calf or Achilles strain",
  "ease-off": "Ease off for now: long abdominal work and leg raises",
  "no-limits": "Surgeon says no limits",
};

/** Where a default dose comes from; the references stand in docs/clinical/exercises.md. */
export const DOSE_SOURCES = {
  "acsm-stretch":
    "ACSM 2011: each static stretch two to four times, about 60 seconds for each muscle",
  "acsm-strength":
    "ACSM 2011: two to four sets of eight to twelve a side for strength, with a day between",
  "who-walk": "WHO 2020: every walk counts, however short",
  "mcgill-hold":
    "McGill 2015: trunk holds of about ten seconds, repeated, rather than one long hold",
  "practice-mobility": "Common practice: slow, easy repetitions; no trial sets the number",
  "practice-habit": "Common practice: a short break, often; no trial sets the number",
} as const;
export type DoseSourceCode = keyof typeof DOSE_SOURCES;
