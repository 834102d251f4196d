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
        text: "You have new trouble holding or passing urine or stools.",
      },
      { code: "weak-legs", text: "Both your legs feel weak." },
      {
        code: "cannot-bear-weight",
        text: "You cannot put weight on the leg after a fall or an injury.",
      },
      { code: "hot-joint-fever", text: "A joint is hot and swollen and you have a fever." },
      { code: "chest-or-breath", text: "You have chest pain or cannot get your breath." },
      { code: "calf-swelling", text: "Your calf is swollen and warm." },
    ],
  },
  callToday: {
    title: "Call us today",
    action: "Stop the exercises until you have spoken to us. If we are closed, call a doctor.",
    signs: [
      { code: "numb-or-weak-leg", text: "One leg feels numb or weak, and this is new." },
      { code: "night-pain", text: "Pain at night that does not let up." },
      { code: "weight-loss", text: "You are losing weight and do not know why." },
      { code: "cancer-history", text: "You have or had cancer, and this pain is new." },
      { code: "fever", text: "You have a fever, or feel ill, along with the pain." },
      { code: "steroids", text: "You take steroid medicine, and this pain is new." },
      { code: "hop-pain", text: "Your groin hurts when you hop." },
      { code: "running-pain", text: "Your groin hurts since you suddenly ran much more." },
    ],
  },
  notWatched: "What you log here is not watched around the clock. Do not wait here for an answer.",
};

export const principlesIn = (language: string): readonly string[] =>
  inLanguage({ en: principles }, language);

export const emergencyGuidanceIn = (language: string): EmergencyGuidance =>
  inLanguage({ en: emergencyGuidance }, language);
