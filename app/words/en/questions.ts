import type { IntakeCaution } from "~/domain/measures/intake";
import type { SignCode } from "~/domain/measures/signs";
import { countWords } from "~/words/numbers";

/** In the patient's own voice, as the warning signs are. */
const signs: Record<SignCode, string> = {
  "low-back-pain": "My lower back hurts",
  "hard-to-stand-straight": "I have trouble standing up straight",
  "tender-or-stiff-hip": "My hip is tender or stiff",
  "upper-groin-pain": "It hurts high up in my groin",
  "dull-pain-growing-sharper": "I have a dull pain that grows sharper",
  "lasting-hip-tightness": "My hip feels tight all the time",
  "weak-stomach-muscles": "My stomach muscles feel weak",
  "forward-tilted-pelvis": "My pelvis tilts forward when I stand",
  "knee-pain": "My knee hurts",
};

const questions = (count: number) => countWords(count, "question");

/** Questions of the clinic that somebody answers on their phone; said on the server, in finished sentences. */
export const questionWords = {
  title: "Questions",
  row: (count: number) => `${countWords(count, "question waits", "questions wait")}`,
  minutes: (minutes: number) => `About ${countWords(minutes, "minute")}`,
  waiting: (count: number, clinician: string) => `${questions(count)} from ${clinician}`,
  lead: (minutes: number) =>
    `They take about ${countWords(minutes, "minute")}. You can skip any of them.`,
  kept: { title: "Kept as you go.", text: "You can close this and go on later." },
  start: "Start",
  goOn: "Go on",
  look: "Look at your answers",
  of: (number: number, count: number) => `${number} of ${count}`,
  next: "Next",
  save: "Save",
  skip: "Skip this question",
  choose: "Choose an answer, or skip the question.",
  range: (least: number, most: number) => `A whole number from ${least} to ${most}`,
  psfs: {
    name: "What you can do",
    question: (activity: string) => `How well can you manage “${activity}” today?`,
    chosen: (day: string) => `Named on ${day}.`,
    ends: ["cannot do it", "as well as before"],
  },
  groc: {
    name: "How it changed",
    question: "Compared with the start of your treatment, how are you now?",
    hint: "0 is about the same.",
    ends: ["a very great deal worse", "a very great deal better"],
  },
  lefs: {
    hint: "How hard is this for you today?",
    ends: ["extremely hard, or I cannot", "not hard at all"],
  },
  signs: { name: "Nine signs", texts: signs, hint: "Does this fit you now?" },
  yes: "Yes",
  no: "No",
  intake: {
    name: "About you, before you begin",
    ticks: "Which of these fit you now?",
    none: "None of these",
    tick: "Tick what fits, or “None of these”.",
    flagHint: "Does this fit you?",
    yesStays:
      "Your “Yes” stays. Your physiotherapist will talk with you about it. Skip the question to go on.",
    cautions: {
      "takes-blood-thinners": "Do you take blood thinners?",
      "under-16": "Are you under 16?",
      "told-not-to-exercise": "Has a doctor told you not to exercise?",
    } satisfies Record<IntakeCaution, string>,
    goal: "What would you like to be able to do again?",
    goalHint: "In your own words.",
    goalMissing: "Write what you would like to do, or skip the question.",
    minutes: "How many minutes a day do you have for your exercises?",
    activity: (place: number) =>
      place === 1 ? "What is hard for you now?" : `What else is hard for you now? (${place} of 5)`,
    activityHint: "One thing, for example climbing stairs or sitting through a film.",
    activityName: "What it is",
    activityScore: "How well can you manage it today?",
    activityMissing: "Write what it is, or skip the question.",
    named: "This is named already. Name something else, or skip the question.",
    full: "Not kept: five things are named already, and no more are asked. Skip the question to go on.",
    activityAnswer: (name: string, score: number) => `${name}: ${score}`,
    goOn: "Go on with the questions",
    stop: "Stop for now",
  },
  last: (answer: string, day: string) => `Last time it was ${answer}, on ${day}.`,
  before: (answer: string) => `Before that ${answer}.`,
  review: {
    title: "Look it over, then send it",
    skipped: "Not answered",
    change: "Change",
    send: (clinician: string) => `Send to ${clinician}`,
    nothing: "Answer at least one question before you send it.",
    more: "More was asked meanwhile. Load the page again, and look at the new questions first.",
  },
  sent: {
    title: "Sent. Thank you",
    text: (clinician: string) => `${clinician} sees your answers before your next visit.`,
  },
  sentBefore:
    "Nothing of this waits any more: it was sent before, perhaps on another phone, or the clinic has finished it with you. It stands as it was.",
  none: {
    title: "No questions wait",
    text: (clinician: string) => `When ${clinician} asks something, it stands on Today.`,
  },
  gone: {
    title: "These questions were taken back",
    text: (clinician: string) => `${clinician} needs no answers to them. Nothing was sent.`,
    said: "What you had answered",
    notKept:
      "The clinic took this back meanwhile, or has the answer already. What you chose here is not kept.",
  },
  today: "Back to Today",
};
