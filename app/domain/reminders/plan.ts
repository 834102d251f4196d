import type { Weekday } from "~/domain/rows";

/** What a reminder can be tied to: something that somebody does anyway. "own": in their own words. */
export const cues = ["teeth", "coffee", "lunch", "work", "shower", "screen", "bed", "own"] as const;

export type Cue = (typeof cues)[number];

/** What can be turned on besides the reminder of the session. */
export const extraKinds = ["morning", "message", "measure", "desk", "week"] as const;

export type ExtraKind = (typeof extraKinds)[number];

/** "second": the one that follows that of the session when nothing was logged. */
export type ReminderKind = "session" | "second" | ExtraKind;

/** Two wall-clock times "HH:MM"; where the second is the earlier one the span ends on the next day. */
export type WallSpan = { from: string; until: string };

/** How one person wants to be reminded about one record; times are wall-clock times "HH:MM" of the patient's zone. */
export type ReminderPlan = {
  /** Days on which a session is asked for, where it is due; empty: every day on which it is. */
  weekdays: readonly Weekday[];
  /** Null: no reminder of the session. */
  at: string | null;
  secondAt: string | null;
  kinds: readonly ExtraKind[];
  /** Nothing is sent in it; two equal times are no span. */
  quiet: WallSpan;
  /** Breaks at a desk, from Monday to Friday, and minutes between two of them. */
  desk: (WallSpan & { minutes: number }) | null;
};

/** House figures: when somebody has got up, when they are at it, and when a week is over. */
export const MORNING_AT = "08:00";
export const MEASURE_AT = "10:00";
export const WEEK_AT = "17:00";

/** House figure: days after questions came on which they are asked for again, while they wait. */
export const MEASURE_DAYS: readonly number[] = [1, 4];

/** House figures: minutes between two breaks at a desk. */
export const DESK_MINUTES = { min: 30, max: 180, usual: 60 } as const;

/** House figure: a reminder that comes later than this is none. */
export const LATEST_MINUTES = 60;

/** What a person has who turned nothing on yet. */
export const emptyPlan: ReminderPlan = {
  ...{ weekdays: [], at: null, secondAt: null, kinds: [], desk: null },
  quiet: { from: "21:00", until: "07:00" },
};
