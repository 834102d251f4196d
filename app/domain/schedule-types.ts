/** ISO weekday: 1 = Monday to 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When sessions are due: on fixed weekdays, so many times a day, or so many times in a week on days of the patient's choice. */
export type Schedule =
  | { kind: "weekdays"; weekdays: Weekday[]; timesPerDay: number }
  | { kind: "perWeek"; timesPerWeek: number };
