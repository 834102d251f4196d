import type { SignCode } from "~/domain/measures/signs";

/**
 * The signs of an intake that a template is looked at for. House choice, read from the situation that each is written for
 * (docs/clinical/measures.md): it puts templates in an order for a clinician to judge, and decides nothing.
 */
export const templateSigns: Readonly<Record<string, readonly SignCode[]>> = {
  "hip-flexor-release": [
    ...(["lasting-hip-tightness", "upper-groin-pain", "tender-or-stiff-hip"] as const),
    "forward-tilted-pelvis",
  ],
  "desk-worker": ["hard-to-stand-straight", "lasting-hip-tightness", "forward-tilted-pelvis"],
  "gentle-start": ["weak-stomach-muscles", "low-back-pain", "hard-to-stand-straight"],
  "calm-down": ["dull-pain-growing-sharper", "tender-or-stiff-hip"],
  "low-back-tight-hips": ["low-back-pain", "lasting-hip-tightness", "weak-stomach-muscles"],
  "no-kneeling": ["knee-pain", "lasting-hip-tightness"],
};
