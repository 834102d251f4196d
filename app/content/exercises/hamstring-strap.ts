import { hamstringStrap as hamstringStrapPose } from "~/content/poses/hamstring-strap";
import type { Exercise } from "./types";

export const hamstringStrap: Exercise = {
  id: "hamstring-strap",
  name: "Hamstring stretch with a strap",
  shortName: "Strap hamstring",
  purpose: "Lengthens the back of the thigh while the low back lies at rest.",
  position: "lying",
  equipment: ["mat", "strap"],
  muscles: { primary: ["hamstrings"], secondary: ["calves"] },
  goal: "lengthen",
  level: "gentle",
  sideMeans: "the raised leg",
  perSide: true,
  startPosition:
    "Lie on your back with both legs straight. Put a strap or a towel around the ball of one foot and hold both ends.",
  steps: [
    "Bend that knee to your chest first.",
    "Stretch the leg toward the ceiling, as far as the knee goes straight.",
    "Draw it closer with straight, relaxed arms.",
    "Hold where the back of the thigh pulls, with the other leg heavy on the mat.",
    "Bend the knee and lower the leg, then change sides.",
  ],
  cues: ["Other leg heavy on the mat", "Knee straight but not locked", "Shoulders stay on the mat"],
  feel: {
    what: "A clear pull in the muscle, never tingling.",
    where: "In the middle of the back of the raised thigh.",
  },
  breathing: "Breathe in and keep still. Breathe out and let the leg come a little closer.",
  breathingCue: { in: "Breathe in, keep still", out: "Breathe out, leg closer" },
  deepen: "Draw the toes gently toward your face.",
  ease: "Keep the raised knee a little bent, or put the other foot flat on the floor.",
  mistakes: [
    "The seat rolls up from the mat. Lower the leg until the low back lies again.",
    "The shoulders lift with the pull. Take a longer strap.",
    "The knee is locked hard. Bend it a little and pull again.",
  ],
  cautions: [
    {
      code: "stretches-nerve",
      leg: "worked",
      text: "If you feel tingling or a pull below the knee, bend the knee. If it stays, stop and tell us.",
    },
    {
      code: "lies-flat",
      text: "From the middle of a pregnancy on, ask us before you lie flat on your back.",
    },
    {
      code: "strains-calf",
      leg: "worked",
      text: "If that calf or its tendon is sore, put the strap around the heel.",
    },
    { code: "bends-hip-deeply", leg: "worked", text: "If you have a new hip joint, ask us first." },
  ],
  easier: [],
  harder: ["standing-hamstring"],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 15, side: "BOTH" },
  doseSource: "acsm-stretch",
  pose: hamstringStrapPose,
};
