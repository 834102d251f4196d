import { adductorRockBack } from "~/content/exercises/adductor-rock-back";
import { couch } from "~/content/exercises/couch";
import { hamstringStrap } from "~/content/exercises/hamstring-strap";
import { timesAWeek } from "./schedules";
import type { Template } from "./types";

export const postLifting: Template = {
  id: "post-lifting",
  name: "Post-lifting",
  situation: "Lifts weights two to four times a week and feels stiff in the hips afterwards.",
  why: "Front of the thigh, inner thigh and back of the thigh get a minute each after squats and pulls, when the muscles are warm and the heavy work is done.",
  phases: [
    {
      name: "After each session",
      weeks: 6,
      schedule: timesAWeek(3),
      startsWhen: "The knee bends fully without pain, and lifting itself brings no pain above 3.",
      items: [
        { exerciseId: "couch", ...couch.dose, note: "After lifting, never before heavy sets." },
        { exerciseId: "adductor-rock-back", ...adductorRockBack.dose },
        { exerciseId: "hamstring-strap", ...hamstringStrap.dose },
      ],
    },
  ],
};
