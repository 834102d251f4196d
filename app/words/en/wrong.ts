import type { RedFlagCode } from "~/domain/red-flags/signs";
import { shell } from "./shell";

/** A sign in the patient's own voice, as it is ticked; and as a part of what they say on the phone ("I have …"). */
type SignWords = { text: string; say: string };

const signs: Record<RedFlagCode, SignWords> = {
  "saddle-numbness": {
    text: "I feel numb around my genitals or back passage",
    say: "numbness around my genitals or back passage",
  },
  "bladder-or-bowel": {
    text: "I have new trouble starting, holding or passing urine or stools",
    say: "new trouble with my bladder or bowels",
  },
  "sexual-function": {
    text: "Sex feels or works differently, and this is new",
    say: "a new change in how sex feels or works",
  },
  "both-legs": {
    text: "Both my legs hurt or are weak, and this is new",
    say: "new pain or weakness in both legs",
  },
  "weak-leg": {
    text: "A leg or a foot is getting weak, or my foot drops",
    say: "a leg or a foot that is getting weak",
  },
  "cannot-bear-weight": {
    text: "I fell or hurt myself, and cannot stand on the leg",
    say: "a leg that I cannot stand on since a fall or an injury",
  },
  "hot-joint-fever": {
    text: "A joint is hot and swollen, and I have a fever or shiver",
    say: "a hot and swollen joint with a fever or shivering",
  },
  "pain-and-fever": {
    text: "My back or groin hurts, and I have a fever or shiver",
    say: "pain in my back or groin with a fever or shivering",
  },
  "chest-or-breath": {
    text: "My chest hurts, or I cannot get my breath",
    say: "chest pain or trouble getting my breath",
  },
  "blood-thinners": {
    text: "I take blood thinners, and my groin or thigh suddenly hurts and is weak",
    say: "sudden pain and weakness in my groin or thigh, and I take blood thinners",
  },
  "young-limp": {
    text: "I am 9 to 16 years old, I limp, and my hip, groin or knee hurts",
    say: "pain in my hip, groin or knee with a limp, at 9 to 16 years of age",
  },
  "numb-leg": {
    text: "One leg feels numb but is not weak, and this is new",
    say: "one leg that is newly numb but not weak",
  },
  "calf-swelling": {
    text: "One calf is swollen, warm or sore",
    say: "one calf that is swollen, warm or sore",
  },
  "groin-weight": {
    text: "My groin hurts when I put weight on the leg",
    say: "groin pain when I put weight on the leg",
  },
  "running-pain": {
    text: "My groin hurts since I ran much more than before",
    say: "groin pain since I ran much more than before",
  },
  "night-pain": {
    text: "It hurts at night and does not ease, however I lie",
    say: "pain at night that does not ease, however I lie",
  },
  fever: {
    text: "I have a fever, or I feel ill",
    say: "a fever, or I feel ill",
  },
  "lower-belly": {
    text: "My lower belly hurts as well as my hip",
    say: "pain in my lower belly as well as in my hip",
  },
  "cancer-history": {
    text: "I have cancer, or had it once",
    say: "cancer now or in the past",
  },
  "weight-loss": {
    text: "I am losing weight and do not know why",
    say: "lost weight and do not know why",
  },
  steroids: {
    text: "I take steroid medicine, and this pain is new",
    say: "new pain, and I take steroid medicine",
  },
};

/** "Something is wrong": the signs, what to do, and the report of them. */
export const wrong = {
  title: "Something is wrong",
  close: "Back to Today",
  /** Before any form: whoever needs no question. */
  urgent: (number: string | null) =>
    number === null ? shell.inDanger.title : `In danger now? Call ${number} first.`,
  question: "Does any of this fit you?",
  lead: "Tick each line that fits. You see at once what to do.",
  groups: {
    EMERGENCY: "Signs of an emergency",
    TODAY: "Signs to call about today",
    BACKGROUND: "Things we should know",
  },
  signs,
  words: "In your own words",
  optional: "optional",
  wordsHint: "What you notice, and since when",
  show: "Show what to do",
  none: "None of these, it just hurts",
  fields: {
    id: "This form is out of date. Open the page again.",
    signs:
      "Tick at least one line. If none fits and you are worried, call us. If it just hurts, use the button at the end.",
    sign: "This line is not one of ours. Open the page again.",
  },
  answers: {
    EMERGENCY: {
      title: "Get emergency help now",
      text: "What you ticked can be an emergency. Do not wait for the clinic.",
    },
    TODAY: {
      title: "Call today",
      text: "Somebody should look at this before you stretch again.",
    },
    BACKGROUND: {
      title: "Thank you, we read this",
      text: (clinician: string) =>
        `This alone is no reason to stop your stretches. ${clinician} should know it. Tell us at your next visit as well, and call us if you feel worse.`,
    },
  },
  call: (number: string) => `Call ${number}`,
  callClinic: (clinic: string, number: string) => `${clinic}, ${number}`,
  callEmergency: "Call your emergency number.",
  orGo: "Or go to an emergency department. Do not drive yourself.",
  isClosed: (clinic: string) => `${clinic} is closed now.`,
  callDuty: "Call a doctor on duty.",
  phoneOf: (clinic: string) => `Use the phone number that ${clinic} gave you.`,
  say: { title: "Say this", before: "“I have ", between: "; I also have ", after: ".”" },
  until: {
    EMERGENCY: {
      title: "Until help is there",
      lines: ["Stop all your exercises.", "Rest, and do not be alone if you can."],
    },
    TODAY: {
      title: "Get emergency help if",
      lines: [
        "your chest hurts, or you cannot get your breath",
        "you get numb around your genitals or back passage",
        "your bladder or bowels change",
        "a leg gets weak, or both legs hurt",
        "you shiver with a fever while your back or groin hurts",
      ],
    },
  },
  stayOff: "Stay off that leg. Do not hop to try it.",
  stop: "Stop your exercises until you have spoken to us.",
  paused: (clinic: string) => `Your stretches are paused until ${clinic} has spoken to you.`,
  notWatched: "Nobody watches this around the clock. Do not wait here for an answer.",
  told: {
    sending: "Telling the clinic…",
    /** @param day "today", "Wed 4 Mar" */
    sent: (clinic: string, day: string, time: string) =>
      `${clinic} has this since ${day} at ${time}.`,
    reads: (clinician: string) => `${clinician} finds it when they look at their list.`,
    readsDischarged: (clinician: string) =>
      `Your treatment has ended, and still ${clinician} finds it when they look at their list.`,
    isOpen: "The clinic is open now.",
    opens: (day: string, time: string) => `The clinic opens again on ${day} at ${time}.`,
    notSent: "The clinic has not been told yet.",
    refused: "It could not be taken as it is. What is missing stands below.",
    /** Words that were longer than is kept. */
    cut: "Your words were too long, and their end was left out. Tell us the rest on the phone.",
    holds: "What to do stands above. It holds all the same.",
    tryAgain: "Try again",
  },
  toToday: "Back to Today",
  more: "Something else is wrong",
  change: "Change what I ticked",
  leave: {
    title: "Leave before the clinic knows?",
    text: "What you ticked has not reached the clinic yet. If you leave now, it is dropped.",
    stay: "Stay here",
    leave: "Leave",
  },
};
