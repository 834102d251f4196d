import { figureFour as figureFourPose } from "~/content/poses/figure-four";
import type { Exercise } from "./types";

export const figureFour: Exercise = {
  id: "figure-four",
  name: "Figure four",
  shortName: "Figure four",
  purpose: "Loosens the deep muscles of the buttock with the back at rest.",
  position: "lying",
  equipment: ["mat"],
  muscles: { primary: ["deep-hip-rotators"], secondary: ["glutes"] },
  goal: "lengthen",
  level: "gentle",
  sideMeans: "the crossed leg",
  perSide: true,
  startPosition:
    "Lie on your back with both knees bent and your feet flat. Cross one ankle over the other thigh, just below the knee.",
  steps: [
    "Bend the foot of the crossed leg up toward its shin.",
    "Reach through and hold the other thigh from behind with both hands.",
    "Draw that thigh toward your chest, until the buttock pulls.",
    "Hold, with your head and shoulders on the mat.",
    "Put the foot down first, then uncross and change legs.",
  ],
  cues: [
    "Head and shoulders stay down",
    "Tailbone heavy on the mat",
    "Crossed foot bent toward the shin",
  ],
  feel: {
    what: "A deep pull that slowly spreads.",
    where: "In the buttock of the crossed leg, toward the outside.",
  },
  breathing: "Breathe in and let your tailbone get heavy. Breathe out and draw the thigh closer.",
  breathingCue: { in: "Breathe in, tail heavy", out: "Breathe out, thigh closer" },
  deepen: "Press the crossed knee gently away from you with your elbow.",
  ease: "Leave the foot on the floor and only press the crossed knee a little away.",
  mistakes: [
    "The shoulders lift. Use a towel around the thigh, so that your arms reach.",
    "The tailbone curls up. Let the thigh go a little further away.",
    "The ankle rolls in on the thigh. Bend the foot up and keep it there.",
  ],
  cautions: [
    {
      code: "twists-knee",
      leg: "worked",
      text: "If you feel anything inside the crossed knee, let the thigh go further away.",
    },
    {
      code: "bends-hip-deeply",
      text: "If you have a new hip joint, or feel a pinch in the groin, ask us first.",
    },
    {
      code: "lies-flat",
      text: "From the middle of a pregnancy on, ask us before you lie flat on your back.",
    },
    { code: "turns-hip-out", leg: "worked" },
    { code: "turns-hip-in-or-crosses", leg: "worked" },
  ],
  easier: [],
  harder: ["ninety-ninety", "pigeon"],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 15, side: "BOTH" },
  doseSource: "acsm-stretch",
  pose: figureFourPose,
};
