import { catCamel } from "~/content/exercises/cat-camel";
import type { Template } from "./types";

export const deskWorker: Template = {
  id: "desk-worker",
  name: "Desk worker",
  situation: "Sits for most of the working day and feels stiff on standing up.",
  why: "Two short rounds break up the sitting, and one set each time still adds up to a minute for each muscle over the day.",
  phases: [
    {
      name: "Two rounds a day",
      weeks: 6,
      schedule: { kind: "weekdays", weekdays: [1, 2, 3, 4, 5], timesPerDay: 2 },
      startsWhen: "The stiffness eases within minutes of moving, and the patient can kneel.",
      items: [
        {
          exerciseId: "lunge",
          sets: 1,
          repetitions: 1,
          holdSeconds: 30,
          restSeconds: 15,
          side: "BOTH",
          note: "Once around midday, once after work.",
        },
        { exerciseId: "cat-camel", ...catCamel.dose, sets: 1 },
      ],
    },
  ],
};
