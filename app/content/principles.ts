import { arPrinciples } from "./ar/principles";
import { dePrinciples } from "./de/principles";
import { esPrinciples } from "./es/principles";
import { inLanguage } from "./in-language";

/** The nine, in their order; `<language>/principles.ts` has them in each other language. */
export type Principles = readonly [
  warm: string,
  surface: string,
  slowly: string,
  breathing: string,
  control: string,
  pain: string,
  sides: string,
  when: string,
  ask: string,
];

/** Read once before the first session. Source: docs/clinical/exercises.md. */
export const principles: Principles = [
  "Warm up first: walk for five minutes, or take a warm shower.",
  "Use a soft surface such as a mat. Put a folded blanket under a sore knee.",
  "Ease in slowly. Hold for as long as your plan says, mostly 30 seconds or more.",
  "Keep breathing evenly.",
  "Stay in control. Do not bounce, and do not snap out of a stretch.",
  "Tightness is fine, pain is not. If it hurts, ease off or stop.",
  "Do both sides, unless your plan names one.",
  "Stretch after training, or as a session of its own.",
  "Ask your physiotherapist or doctor before you start something new.",
];

export const principlesIn = (language: string): readonly string[] =>
  inLanguage({ en: principles, ar: arPrinciples, de: dePrinciples, es: esPrinciples }, language);
