import { inLanguage } from "./in-language";

/** Read once before the first session. Source: docs/clinical/exercises.md. */
export const principles: readonly string[] = [
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

export type WarningSign = { code: string; text: string };

type Guidance = { title: string; action: string; signs: readonly WarningSign[] };

export type EmergencyGuidance = {
  title: string;
  emergencyNow: Guidance;
  callToday: Guidance;
  notWatched: string;
};

/**
 * When to stop and get help. It advises and does not diagnose: single signs prove little, so the wording asks people to
 * be seen. The caller adds the clinic's phone number beside `callToday`.
 * Source: docs/clinical/exercises.md (red flags).
 */
export const emergencyGuidance: EmergencyGuidance = {
  title: "When to stop and get help",
  emergencyNow: {
    title: "Get emergency help now",
    action:
      "Call your local emergency number, such as 112, 999 or 911, or go to an emergency department.",
    signs: [
      {
        code: "saddle-numbness",
        text: "You feel numb around your genitals or back passage.",
      },
      {
        code: "bladder-or-bowel",
        text: "You have new trouble starting, holding or passing urine or stools.",
      },
      { code: "sexual-function", text: "You have a new change in how sex feels or works." },
      { code: "both-legs", text: "You have new pain or weakness in both legs." },
      { code: "weak-leg", text: "A leg or a foot is getting weak, or the foot drops." },
      {
        code: "cannot-bear-weight",
        text: "You cannot put weight on the leg after a fall or an injury.",
      },
      { code: "hot-joint-fever", text: "A joint is hot and swollen and you have a fever." },
      { code: "pain-and-fever", text: "Your back or groin hurts and you have a fever or shiver." },
      { code: "chest-or-breath", text: "You have chest pain or cannot get your breath." },
      {
        code: "blood-thinners",
        text: "You take blood thinners, and your groin or thigh suddenly hurts and is weak.",
      },
      {
        code: "young-limp",
        text: "You are 9 to 16 years old, your hip, groin or knee hurts, and you limp.",
      },
    ],
  },
  callToday: {
    title: "Call us today",
    action: "Stop the exercises until you have spoken to us. If we are closed, call a doctor.",
    signs: [
      { code: "numb-leg", text: "One leg feels numb but is not weak, and this is new." },
      {
        code: "calf-swelling",
        text: "One calf is swollen, warm or sore. If your chest hurts or you are short of breath too, get emergency help.",
      },
      {
        code: "groin-weight",
        text: "Your groin hurts when you put weight on the leg. Stay off it, and do not hop to try it.",
      },
      {
        code: "running-pain",
        text: "Your groin hurts since you ran much more. Stay off the leg, and do not hop to try it.",
      },
      { code: "night-pain", text: "Pain at night that does not ease, however you lie." },
      { code: "fever", text: "You have a fever, or feel ill." },
      { code: "lower-belly", text: "Your lower belly hurts as well as your hip." },
      { code: "weight-loss", text: "You are losing weight and do not know why." },
      { code: "cancer-history", text: "You have or had cancer, and this pain is new." },
      { code: "steroids", text: "You take steroid medicine, and this pain is new." },
    ],
  },
  notWatched: "What you log here is not watched around the clock. Do not wait here for an answer.",
};

export const principlesIn = (language: string): readonly string[] =>
  inLanguage({ en: principles }, language);

export const emergencyGuidanceIn = (language: string): EmergencyGuidance =>
  inLanguage({ en: emergencyGuidance }, language);
