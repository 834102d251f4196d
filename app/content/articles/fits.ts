import type { GoalCode, MuscleCode } from "~/content/codes";
import type { SignCode } from "~/domain/measures/signs";

/** What an article is about, for the rule that suggests it (domain/patient). Source: docs/clinical/articles.md */
type ArticleFits = {
  id: string;
  goals: readonly GoalCode[];
  muscles: readonly MuscleCode[];
  signs: readonly SignCode[];
};

/** In the order in which the articles are read. */
export const articleFits: readonly ArticleFits[] = [
  {
    ...{ id: "hip-flexors", goals: [], muscles: ["hip-flexors"] },
    signs: ["lasting-hip-tightness", "tender-or-stiff-hip"],
  },
  { id: "why-they-matter", goals: [], muscles: [], signs: ["low-back-pain", "knee-pain"] },
  {
    ...{ id: "causes", goals: [], muscles: [] },
    signs: ["forward-tilted-pelvis", "hard-to-stand-straight"],
  },
  // To tick for oneself: whoever ticked them at intake needs it less than anybody.
  { id: "signs", goals: [], muscles: [], signs: [] },
  { id: "stretching", goals: ["lengthen"], muscles: [], signs: [] },
  { id: "habits", goals: ["habit"], muscles: [], signs: [] },
  { id: "ease-off", goals: [], muscles: [], signs: ["weak-stomach-muscles"] },
  {
    ...{ id: "see-a-doctor", goals: [], muscles: [] },
    signs: ["dull-pain-growing-sharper", "upper-groin-pain"],
  },
];
