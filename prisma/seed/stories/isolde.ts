import { hipFlexorRelease } from "~/content/templates/hip-flexor-release";
import { habit } from "../habit";
import type { Story } from "../story";
import { templateProgram } from "../template-program";

// Discharged: eight good weeks, pain from 5 to nearly nothing, closed twelve days ago. The record stays.

export const isolde: Story = {
  name: "Isolde Marrow",
  pronouns: "she/her",
  age: 41,
  clinician: "leo",
  condition: "Hip-flexor strain",
  side: "LEFT",
  goal: "Back to the dance class.",
  precautions: [],
  startedAgo: 70,
  dischargedAgo: 12,
  nextReviewIn: null,
  programs: [{ ...templateProgram(hipFlexorRelease, 70), stoppedAgo: 12 }],
  times: ["19:15"],
  notes: [
    [44, "Did the warm-up of the class."],
    [14, "Danced the whole class, and the next one."],
  ],
  measures: {
    activities: ["Leap in the warm-up", "Climb stairs two at a time", "Sit on the floor"],
    visits: [
      { ago: 70, psfs: [2, 4, 5], thomas: { right: -2, left: -14 } },
      { ago: 12, psfs: [9, 9, 8], groc: 6, thomas: { right: -2, left: -4 } },
    ],
    dueIn: null,
  },
  closing: {
    time: "17:20",
    ...{ goalOutcome: "REACHED", reason: "GOAL_REACHED", keeps: ["lunge", "butterfly"] },
    words:
      "You are done here. Keep lunge and butterfly three times a week. If pain stays at 4 or more for two weeks, call us.",
    doctor: {
      ...{ name: "Dr Imogen Hask", practice: "Mill Street Surgery" },
      address: "18 Mill Street, Harbourside",
    },
  },
  day: habit({
    pain: [
      [70, 5.2],
      [30, 2],
      [12, 0.6],
    ],
    done: 0.92,
    partly: 0.04,
  }),
};
