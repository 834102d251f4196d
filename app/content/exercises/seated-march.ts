import { seatedMarch as seatedMarchPose } from "~/content/poses/seated-march";
import type { Exercise } from "./types";

export const seatedMarch: Exercise = {
  id: "seated-march",
  name: "Seated march with band",
  shortName: "Seated march",
  purpose: "Makes the muscles that lift your knee stronger, for stairs and longer steps.",
  position: "seated",
  equipment: ["chair", "band"],
  muscles: { primary: ["hip-flexors"], secondary: ["abdominals", "quadriceps"] },
  goal: "strengthen",
  level: "moderate",
  sideMeans: "the leg that lifts",
  perSide: true,
  startPosition:
    "Sit near the front of a firm chair, back tall, feet flat. Loop a band around the middle of both feet. Hold the sides of the seat.",
  steps: [
    "Press one foot into the floor, so that it holds the band down.",
    "Lift the other knee straight up until the band is tight.",
    "Stay for a moment and keep your back tall.",
    "Lower the foot slowly and set it down without a sound.",
    "Do all lifts on this side, then change legs.",
  ],
  cues: [
    "Sit tall, do not lean back",
    "The knee goes up, the band gets tight",
    "Take twice as long on the way down",
  ],
  feel: {
    what: "Clear work that gets warm toward the last lifts.",
    where: "Deep at the front of the hip and the top of the thigh of the leg that lifts.",
  },
  breathing: "Breathe out as the knee comes up. Breathe in as it goes down.",
  breathingCue: { in: "Breathe in, lower slowly", out: "Breathe out, lift the knee" },
  deepen: "Use a stronger band, or let go of the seat and cross your arms.",
  ease: "Leave the band off, or lift the foot only a hand's width.",
  mistakes: [
    "The body leans back to help. Sit tall and lift less high.",
    "The knee falls out or in. Keep it in line with the hip.",
    "The foot drops back. Lower it against the pull of the band.",
  ],
  cautions: [
    {
      code: "strains-groin",
      leg: "worked",
      text: "If the front of the hip pinches, snaps with pain or pulls sharply, stop and tell us.",
    },
    {
      code: "arches-low-back",
      text: "If your low back works harder than your hip, lift less high or leave the band off.",
    },
    { code: "bends-hip-deeply", leg: "worked", text: "If you have a new hip joint, ask us first." },
  ],
  easier: [],
  harder: [],
  dose: { sets: 2, repetitions: 10, holdSeconds: 2, restSeconds: 45, side: "BOTH" },
  doseSource: "acsm-strength",
  pose: seatedMarchPose,
};
