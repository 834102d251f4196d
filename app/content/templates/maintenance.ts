import { bridge } from "~/content/exercises/bridge";
import { lunge } from "~/content/exercises/lunge";
import { timesAWeek } from "./schedules";
import type { Template } from "./types";

export const maintenance: Template = {
  id: "maintenance",
  name: "Maintenance",
  situation: "Feels well again and wants to stay so after discharge.",
  why: "Two exercises on two days a week are the least that keeps range and strength, and little enough to go on with.",
  phases: [
    {
      name: "Keep it up",
      weeks: 8,
      schedule: timesAWeek(2),
      startsWhen:
        "Pain stayed at 3 or below for 4 weeks, and the goals of the episode are reached.",
      items: [
        { exerciseId: "lunge", ...lunge.dose },
        { exerciseId: "bridge", ...bridge.dose },
      ],
    },
  ],
};
