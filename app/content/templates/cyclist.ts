import { openBook } from "~/content/exercises/open-book";
import { standingDesk } from "~/content/exercises/standing-desk";
import { standingQuad } from "~/content/exercises/standing-quad";
import { timesAWeek } from "./schedules";
import type { Template } from "./types";

export const cyclist: Template = {
  id: "cyclist",
  name: "Cyclist",
  situation: "Rides for hours with bent hips and a rounded back.",
  why: "It opens what the saddle keeps closed: the front of the hip, the thigh and the upper back, two of them standing beside the bike.",
  phases: [
    {
      name: "After each ride",
      weeks: 4,
      schedule: timesAWeek(4),
      startsWhen: "Saddle and bars fit, and the leg does not go numb during or after a ride.",
      items: [
        {
          exerciseId: "standing-desk",
          ...standingDesk.dose,
          note: "A table, a rail or a wall will do as well as a desk.",
        },
        { exerciseId: "standing-quad", ...standingQuad.dose },
        { exerciseId: "open-book", ...openBook.dose, sets: 1 },
      ],
    },
  ],
};
