import { daily } from "~/content/templates/schedules";
import { habit } from "../habit";
import { nothing, type Story } from "../story";
import { newHip } from "./new-hip";

// Silent: eight steady weeks after a hip replacement, then not a word for nine days.

const usual = habit({
  pain: [
    [66, 4.4],
    [9, 2.8],
  ],
  waver: 0.5,
  done: 0.9,
  partly: 0.05,
  mornings: 0.3,
});

export const corwin: Story = {
  name: "Corwin Batch",
  pronouns: "he/him",
  age: 71,
  phone: "0100 555 0171, in the mornings",
  clinician: "tamsin",
  condition: "Post hip replacement",
  side: "LEFT",
  goal: "Walk to the allotment and back.",
  precautions: [{ code: "hip-from-behind", words: "No bending of the hip past a right angle" }],
  startedAgo: 66,
  nextReviewIn: 3,
  visits: [
    {
      ...{ ago: 10, time: "09:30", shape: "SOAP" },
      text: {
        S: "Walks to the shop and back without the stick.",
        O: "Gait even. Wound closed.",
        P: "Stairs next week. Writes every day what he did.",
      },
    },
  ],
  programs: [
    {
      name: "New hip",
      templateId: null,
      startsAgo: 66,
      revisions: [{ effectiveAgo: 66, schedule: daily, items: newHip }],
    },
  ],
  times: ["10:00"],
  notes: [
    [20, "To the gate of the allotment."],
    [10, "Bad night, my wife is in hospital. Did it anyway."],
  ],
  day: (today) => (today.ago < 9 ? nothing : usual(today)),
};
