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
