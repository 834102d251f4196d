import { deskWorker } from "~/content/templates/desk-worker";
import { gentleStart } from "~/content/templates/gentle-start";
import { hipFlexorRelease } from "~/content/templates/hip-flexor-release";
import type { Story, StorySchedule } from "../story";
import { line, variation } from "./variation";

const everyOtherDay: StorySchedule = {
  kind: "weekdays",
  weekdays: [1, 3, 5, 7],
  timesPerDay: 1,
};

/** Tamsin's other patients: nothing to look at, each a little different. */
export const tamsins: Story[] = [
  variation({
    ...{ name: "Cosmo Penhallow", pronouns: "he/him", age: 39, clinician: "tamsin" },
    ...{ condition: "Low-back pain", side: "CENTRAL", startedAgo: 72, nextReviewIn: 7 },
    goal: "Carry the cello up the stairs.",
    template: hipFlexorRelease,
    times: ["07:05"],
    habit: { pain: line(72, 4.2, 3.3), done: 0.8, partly: 0.08, missed: 0.05, mornings: 0.5 },
  }),
  variation({
    ...{ name: "Delphine Mews", pronouns: "she/her", age: 44, clinician: "tamsin" },
    ...{ condition: "Piriformis pain", side: "RIGHT", startedAgo: 48, nextReviewIn: 8 },
    template: hipFlexorRelease,
    habit: { pain: line(48, 3.8, 4), waver: 0.5, done: 0.68, partly: 0.12, missed: 0.1 },
  }),
  variation({
    ...{ name: "Hesper Lovage", pronouns: "she/her", age: 29, clinician: "tamsin" },
    ...{ condition: "Hip-flexor tightness", side: "LEFT", startedAgo: 35, nextReviewIn: 11 },
    goal: "Cycle to work again.",
    template: deskWorker,
    times: ["12:40", "18:10"],
    habit: { pain: line(35, 4.5, 2.2), done: 0.84, missed: 0.08, reasons: ["NO_TIME", "FORGOT"] },
  }),
  variation({
    ...{ name: "Orlando Pettifer", pronouns: "he/him", age: 63, clinician: "tamsin" },
    ...{ condition: "Low-back pain", side: "RIGHT", startedAgo: 80, nextReviewIn: 13 },
    precautions: "High blood pressure: no breath holding",
    template: gentleStart,
    times: ["09:30"],
    habit: { pain: line(80, 5, 3.1), done: 0.9, partly: 0.05, restDays: 0.5 },
  }),
  variation({
    ...{ name: "Clementine Rook", pronouns: "she/her", age: 24, clinician: "tamsin" },
    ...{ condition: "Groin strain", side: "LEFT", startedAgo: 21, nextReviewIn: 2 },
    goal: "Back on the pitch for the spring season.",
    template: hipFlexorRelease,
    times: ["20:00"],
    habit: { pain: line(21, 4.4, 2.6), done: 0.9, partly: 0.05, mornings: 0.8 },
  }),
  variation({
    ...{ name: "Ignatius Brook", pronouns: "he/him", age: 55, clinician: "tamsin" },
    ...{ condition: "Hip-flexor tightness", side: "BOTH", startedAgo: 62, nextReviewIn: 16 },
    template: deskWorker,
    times: ["13:05", "17:45"],
    habit: { pain: line(62, 3.4, 1.6), done: 0.76, partly: 0.1, missed: 0.08 },
  }),
  variation({
    ...{ name: "Rosalind Thorn", pronouns: "she/her", age: 68, clinician: "tamsin" },
    ...{ condition: "Post hip replacement", side: "RIGHT", startedAgo: 40, nextReviewIn: 5 },
    precautions: "No bending of the hip past a right angle",
    template: gentleStart,
    schedule: everyOtherDay,
    times: ["08:30"],
    habit: { pain: line(40, 4, 2), done: 0.95, mornings: 0.7, restDays: 0.3 },
  }),
  variation({
    ...{ name: "Ottoline Fern", pronouns: "they/them", age: 31, clinician: "tamsin" },
    ...{ condition: "Hip impingement", side: "LEFT", startedAgo: 14, nextReviewIn: 10 },
    template: hipFlexorRelease,
    habit: { pain: line(14, 3.6, 3.2), waver: 0.4, done: 0.85, partly: 0.08 },
  }),
  variation({
    ...{ name: "Lysander Pike", pronouns: "he/him", age: 37, clinician: "tamsin" },
    ...{ condition: "Hamstring strain", side: "RIGHT", startedAgo: 2, nextReviewIn: 12 },
    account: "open",
  }),
  variation({
    ...{ name: "Perpetua Gale", pronouns: "she/her", age: 59, clinician: "tamsin" },
    ...{ condition: "Psoas tightness", side: "RIGHT", startedAgo: 1, nextReviewIn: 15 },
    goal: "Climb the church tower.",
    account: "new",
    template: gentleStart,
    programAgo: -2,
  }),
];
