import { timesAWeek } from "./schedules";
import type { Template } from "./types";

export const gentleStart: Template = {
  id: "gentle-start",
  name: "Gentle start",
  situation: "New to exercise, sore, or coming back after a break.",
  why: "Two quiet exercises without kneeling, on days of the patient’s choice, build the habit before the load.",
  phases: [
    {
      name: "Find the habit",
      weeks: 3,
      schedule: timesAWeek(3),
      startsWhen: "No red flag is open, and getting down to the floor and up again is safe.",
      items: [
        {
          exerciseId: "butterfly",
          sets: 2,
          repetitions: 1,
          holdSeconds: 30,
          restSeconds: 20,
          side: "NONE",
          note: "Sit on a folded blanket and lean your back on a wall.",
        },
        {
          exerciseId: "bridge",
          sets: 1,
          repetitions: 8,
          holdSeconds: 2,
          restSeconds: 30,
          side: "NONE",
          note: "Half way up is high enough in the first week. Leave a day between two sessions.",
        },
      ],
    },
  ],
};
