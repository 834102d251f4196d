import type { Schedule } from "~/domain/rows";

/** How often templates ask for a session. Source: docs/clinical/templates.md. */
export const daily: Schedule = {
  kind: "weekdays",
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  timesPerDay: 1,
};

/** A day of rest between two days of strength work. */
export const everyOtherDay: Schedule = { kind: "weekdays", weekdays: [1, 3, 5], timesPerDay: 1 };

/** On days of the patient's choice, such as those with a run or a ride. */
export const timesAWeek = (timesPerWeek: number): Schedule => ({ kind: "perWeek", timesPerWeek });
