import { type IntakeAnswers, intakeCautions } from "~/domain/measures/intake";
import { redFlagSigns } from "~/domain/red-flags/signs";

/** An intake in which nothing is open, and nothing is a "yes". */
export const completeIntake: IntakeAnswers = {
  signs: ["low-back-pain", "knee-pain"],
  flags: Object.fromEntries(redFlagSigns.map(({ code }) => [code, false])),
  cautions: Object.fromEntries(intakeCautions.map((code) => [code, false])),
  ...{ goal: "Garden for an hour", minutes: 10 },
  activities: [
    { name: "Kneel to weed", score: 3 },
    { name: "Sit for an hour", score: 5 },
    { name: "Climb stairs", score: 1 },
  ],
};
