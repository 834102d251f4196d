import type { SignCode } from "~/domain/measures/signs";
import { countWords } from "~/words/numbers";

const signs: Record<SignCode, string> = {
  "low-back-pain": "Does your lower back hurt?",
  "hard-to-stand-straight": "Do you have trouble standing up straight?",
  "tender-or-stiff-hip": "Is your hip tender or stiff?",
  "upper-groin-pain": "Does it hurt high up in your groin?",
  "dull-pain-growing-sharper": "Do you have a dull pain that grows sharper?",
  "lasting-hip-tightness": "Does your hip feel tight all the time?",
  "weak-stomach-muscles": "Do your stomach muscles feel weak?",
  "forward-tilted-pelvis": "Does your pelvis tilt forward when you stand?",
  "knee-pain": "Does your knee hurt?",
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
  signs: { name: "Nine signs", questions: signs, yes: "Yes", no: "No" },
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
    "These answers were sent before, perhaps on another phone. They stand as they were sent.",
  none: {
    title: "No questions wait",
    text: (clinician: string) => `When ${clinician} asks something, it stands on Today.`,
  },
  gone: {
    title: "These questions were taken back",
    text: (clinician: string) => `${clinician} needs no answers to them. Nothing was sent.`,
    said: "What you had answered",
    notKept:
      "The clinic took these questions back meanwhile. What you chose here is not kept, and nothing is sent.",
  },
  today: "Back to Today",
};
