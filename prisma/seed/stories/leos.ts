import { deskWorker } from "~/content/templates/desk-worker";
import { gentleStart } from "~/content/templates/gentle-start";
import { hipFlexorRelease } from "~/content/templates/hip-flexor-release";
import type { Story } from "../story";
import { line, variation } from "./variation";

/** Leo's patients: nothing to look at, each a little different. */
export const leos: Story[] = [
  variation({
    ...{ name: "Fennimore Ash", pronouns: "he/him", age: 34, clinician: "leo" },
    ...{ condition: "Hamstring strain", side: "LEFT", startedAgo: 66, nextReviewIn: 13 },
    goal: "Run the harbour loop.",
    template: hipFlexorRelease,
    habit: { pain: line(66, 3.8, 2.7), done: 0.78, partly: 0.08, missed: 0.06 },
  }),
  variation({
    ...{ name: "Thaddeus Wren", pronouns: "he/him", age: 47, clinician: "leo" },
    ...{ condition: "Low-back pain", side: "LEFT", startedAgo: 55, nextReviewIn: 6 },
    template: deskWorker,
    times: ["11:50", "16:50"],
    habit: { pain: line(55, 4.8, 3.4), done: 0.74, missed: 0.12, reasons: ["NO_TIME", "FORGOT"] },
  }),
  variation({
    ...{ name: "Philippa Tansy", pronouns: "she/her", age: 50, clinician: "leo" },
    ...{ condition: "Piriformis pain", side: "LEFT", startedAgo: 28, nextReviewIn: 9 },
    template: hipFlexorRelease,
    times: ["06:50"],
    habit: { pain: line(28, 4.6, 3), done: 0.88, partly: 0.06, mornings: 0.4 },
  }),
  variation({
    ...{ name: "Quentin Larch", pronouns: "he/him", age: 76, clinician: "leo" },
    ...{ condition: "Hip osteoarthritis", side: "RIGHT", startedAgo: 83, nextReviewIn: 18 },
    precautions: "Unsure on the floor: exercise next to the bed",
    template: gentleStart,
    times: ["10:30"],
    habit: { pain: line(83, 4.4, 3.6), done: 0.93, restDays: 0.6 },
  }),
  variation({
    ...{ name: "Zofia Linden", pronouns: "she/her", age: 28, clinician: "leo" },
    ...{ condition: "Hip-flexor tightness", side: "RIGHT", startedAgo: 44, nextReviewIn: 20 },
    goal: "Dance the whole evening.",
    // Works abroad: her days begin an hour before the clinic's.
    timeZone: "Europe/Warsaw",
    template: hipFlexorRelease,
    habit: { pain: line(44, 3.9, 1.4), done: 0.86, partly: 0.06, mornings: 0.7 },
  }),
  variation({
    ...{ name: "Barnaby Sedge", pronouns: "he/him", age: 42, clinician: "leo" },
    ...{ condition: "Low-back pain", side: "CENTRAL", startedAgo: 24, nextReviewIn: null },
    account: "ended",
  }),
];
