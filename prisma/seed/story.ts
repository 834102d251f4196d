import type { ExerciseId } from "~/content/exercises";
import type { TemplateItem } from "~/content/templates";
import type { BodySide } from "~/domain/condition";
import type { Effort, MissReason, SessionStatus } from "~/domain/rows";
import type { Schedule } from "~/domain/schedule-types";
import type { Random } from "./random";

/**
 * One demo patient. Days are counted back from the patient's today: 0 is today, 1 yesterday, −3 in
 * three days, so that a story keeps its shape whenever it is told.
 */
export type Story = {
  name: string;
  pronouns: string | null;
  age: number;
  clinician: "tamsin" | "leo";
  condition: string;
  side: BodySide;
  goal: string | null;
  precautions: string | null;
  /** Only where it differs from the default of 5. */
  painCeiling?: number;
  /** Europe/London unless the patient lives elsewhere. */
  timeZone?: string;
  /** When the episode of care began. */
  startedAgo: number;
  dischargedAgo?: number;
  /** Days until the next visit; a weekend moves it to the Monday. */
  nextReviewIn: number | null;
  /**
   * "open": the invitation waits; "ended": it waited too long; "new": the account is there, the
   * stretching principles are not read yet. Without a word: the account is in use.
   */
  account?: "open" | "ended" | "new";
  /** Rising by start. */
  programs: StoryProgram[];
  /** Wall-clock time "HH:MM" of the first, second … session of a day; half past six without a word. */
  times?: string[];
  /** What the patient logs. Nothing that lies ahead of the moment of seeding is stored. */
  day: (day: StoryDay) => DayTold;
};

export type StoryProgram = {
  name: string;
  templateId: string | null;
  startsAgo: number;
  /** Its last day in force. */
  stoppedAgo?: number;
  /** The first starts with the program. */
  revisions: StoryRevision[];
};

export type StoryRevision = {
  effectiveAgo: number;
  schedule: StorySchedule;
  items: readonly TemplateItem[];
  /** Days until the last due session; open end without a word. */
  endsIn?: number;
};

/** "restAgo": every day of the week but those on which so many days ago fell. */
export type StorySchedule =
  | Schedule
  | { kind: "restAgo"; restAgo: readonly number[]; timesPerDay: number };

export type StoryDay = {
  ago: number;
  /** Sessions due on this day; 0 on a rest day and outside every program. */
  due: number;
  /** The same numbers for the same day of the same story. */
  random: Random;
};

/** What was logged on one day. Scores are whole numbers 0–10; what is left out was not answered. */
export type DayTold = {
  /** By slot; null where nothing was logged. More than were due are extra sessions. */
  sessions: (SessionTold | null)[];
  /** The morning after yesterday's first session; dropped when that was not done. */
  morning?: number;
  /** Apart from any session. */
  daily?: number;
};

export type SessionTold = {
  status: SessionStatus;
  before?: number;
  after?: number;
  effort?: Effort;
  reason?: MissReason;
  note?: string;
  /** The exercise that hurt too much and was stopped, and how much it hurt. */
  stopped?: { exerciseId: ExerciseId; score: number };
};

/** A day without a word. */
export const nothing: DayTold = { sessions: [] };
