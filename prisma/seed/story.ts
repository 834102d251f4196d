import type { ExerciseId } from "~/content/exercises";
import type { TemplateItem } from "~/content/templates";
import type { AlertRule } from "~/domain/alerts/alert";
import type { AnswerKind } from "~/domain/alerts/answers";
import type { IntakeAnswers } from "~/domain/measures/intake";
import type { SignCode } from "~/domain/measures/signs";
import type { NoteShape, NoteText } from "~/domain/notes/shapes";
import type { BodySide } from "~/domain/patient/episode";
import type { PrecautionCode } from "~/domain/precaution-codes";
import type { RedFlagCode } from "~/domain/red-flags/signs";
import type {
  BodySite,
  Effort,
  LogSource,
  MissReason,
  Schedule,
  SessionStatus,
} from "~/domain/rows";
import type { Random } from "./random";

/**
 * One demo patient. Days are counted back from the patient's today: 0 is today, 1 yesterday, −3 in
 * three days, so that a story keeps its shape whenever it is told.
 */
export type Story = {
  name: string;
  pronouns: string | null;
  age: number;
  phone?: string;
  clinician: "tamsin" | "leo";
  condition: string;
  side: BodySide;
  goal: string | null;
  precautions: readonly StoryPrecaution[];
  /** Only where it differs from the default of 5. */
  painCeiling?: number;
  /** Europe/London unless the patient lives elsewhere. */
  timeZone?: string;
  /** When the episode of care began. */
  startedAgo: number;
  dischargedAgo?: number;
  /** An episode that was closed before. Programs that start before `startedAgo` belong to it. */
  earlier?: EarlierEpisode;
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
  /** The patient's own words, each beside the first session done on that day or after it. Oldest first. */
  notes?: readonly (readonly [ago: number, text: string])[];
  /** What the clinic wrote about them, the oldest first. */
  visits?: readonly StoryNote[];
  /** Ticked in "Something is wrong". What of it lets the programs rest still does: nobody has decided yet. */
  signs?: StorySigns;
  /** What was measured at visits. */
  measures?: StoryMeasures;
  /** An intake at the first visit that nobody has finished. */
  intake?: StoryIntake;
  /** What the patient and their clinician wrote to each other, oldest first. */
  messages?: readonly StoryMessage[];
  /** Away since the day on which they said so, and for how many days more. */
  away?: { ago: number; time: string; untilIn: number };
  /** The pages that the clinician chose on one day, and which of them were read when; ids of the articles. */
  reading?: {
    ago: number;
    time: string;
    pages: readonly string[];
    read: readonly { articleId: string; ago: number; time: string }[];
  };
  /** What somebody of the clinic did about an alert. */
  answer?: StoryAnswer;
  /** What was said when the care ended, and the doctor whom a letter went to. */
  closing?: StoryClosing;
  /** What the patient logs. Nothing that lies ahead of the moment of seeding is stored. */
  day: (day: StoryDay) => DayTold;
};

/** What was answered at the first visit; every red flag but the open ones is a "no". */
export type StoryIntake = Pick<IntakeAnswers, "signs" | "goal" | "minutes" | "activities"> & {
  open: readonly RedFlagCode[];
};

/** What the episode must not do. `side` is the episode's own without a word. */
export type StoryPrecaution = {
  code: PrecautionCode | null;
  words: string;
  side?: BodySide;
  /** When it was noted; on the first day of the episode without a word. */
  notedAgo?: number;
  /** Days until its last one; for good without a word. */
  untilIn?: number;
};

/** Said on the day of the discharge, which is told by `dischargedAgo`. */
export type StoryClosing = {
  /** Wall-clock time "HH:MM". */
  time: string;
  goalOutcome: "REACHED" | "PARTLY" | "NOT_REACHED";
  reason: "GOAL_REACHED" | "AS_GOOD_AS_IT_GETS" | "PATIENT_ENDS_IT" | "PASSED_ON" | "NO_CONTACT";
  /** Of the last program. */
  keeps: readonly ExerciseId[];
  words: string;
  doctor: { name: string; practice: string; address: string };
};

export type StorySigns = {
  ago: number;
  /** Wall-clock time "HH:MM". */
  time: string;
  codes: readonly RedFlagCode[];
  note: string;
};

export type StoryMeasures = {
  /** As the patient named them at the first visit, for the PSFS. */
  activities: readonly string[];
  /** Rising by day. */
  visits: readonly MeasuresTold[];
  /** Days until they are due again; null: no more. */
  dueIn: number | null;
  /** The PSFS was put on the phone so many days ago at this time, and waits there unopened. */
  asked?: { ago: number; time: string };
};

/** What was measured at one visit; what is left out was not. */
export type MeasuresTold = {
  ago: number;
  /** The patient's own clinician without a word. */
  by?: "tamsin" | "leo";
  /** By activity, 0–10. */
  psfs?: readonly number[];
  /** Sum, 0–80. */
  lefs?: number;
  /** −7 to +7. */
  groc?: number;
  /** Degrees; the pelvis was held. */
  thomas?: { right: number; left: number };
  /** The signs that were there; the others were asked, and were not. */
  signs?: readonly SignCode[];
};

/** A note, by the patient's own clinician without a word; a weekend moves its day back to the Friday. */
export type StoryNote = {
  ago: number;
  /** Wall-clock time "HH:MM" at which it was signed, or saved last. */
  time: string;
  by?: "tamsin" | "leo";
  shape: NoteShape;
  text: NoteText;
  /** The first version of it, where it was amended at five past nine of the next day, and why. */
  before?: { text: NoteText; reason: string };
  /** Nobody has signed it. */
  isDraft?: boolean;
};

export type StoryMessage = {
  ago: number;
  /** Wall-clock time "HH:MM". */
  time: string;
  by: "patient" | "clinic";
  text: string;
  /** Of the clinic: when the patient read it, on its day; else when they answered, or at once. */
  readTime?: string;
  /** It was written from the session of that day. */
  afterSessionAgo?: number;
};

/** By the patient's own clinician, on the last working day before today, while the rule holds. */
export type StoryAnswer = {
  rule: AlertRule;
  kind: AnswerKind;
  /** Wall-clock time "HH:MM". */
  time: string;
  reason: string;
  /** SNOOZED: days until it comes back; a weekend moves it to the Monday. */
  untilIn?: number;
};

export type EarlierEpisode = Pick<Story, "condition" | "side" | "goal"> & {
  startedAgo: number;
  dischargedAgo: number;
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

/**
 * An item of a program; `kept` is the reason why it stays in spite of every precaution of the story, and where
 * `allowEasier` is true its easier version may be done when it hurts.
 */
export type StoryItem = TemplateItem & { kept?: string; allowEasier?: boolean };

export type StoryRevision = {
  effectiveAgo: number;
  schedule: StorySchedule;
  items: readonly StoryItem[];
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

/** What was logged on one day. What is left out was not answered. */
export type DayTold = {
  /** By slot; null where nothing was logged. More than were due are extra sessions. */
  sessions: (SessionTold | null)[];
  /** The morning after yesterday's first session; dropped when that was not done. */
  morning?: PainTold;
  /** Apart from any session. */
  daily?: PainTold;
  /** Who brought it into the app, and when; the patient, at once, without a word. */
  entered?: { source: LogSource; ago: number };
};

export type PainTold = {
  /** Whole numbers 0–10. */
  score: number;
  note?: string;
  /** Where it hurts. */
  bodySite?: BodySite;
  /** Wall-clock time "HH:MM" at the earliest; the usual hour without a word. */
  time?: string;
};

export type SessionTold = {
  status: SessionStatus;
  /** Whole numbers 0–10. */
  before?: number;
  after?: number;
  effort?: Effort;
  reason?: MissReason;
  note?: string;
  /** The exercise that hurt too much and was stopped, how much it hurt, and where. */
  stopped?: { exerciseId: ExerciseId; score: number; bodySite?: BodySite };
  /** What a session that was cut short lost for another reason; its last exercise without a word. */
  leftOut?: ExerciseId;
};

/** A day without a word. */
export const nothing: DayTold = { sessions: [] };

/** Days back to the first visit of all. */
export function firstVisitAgo({ earlier, startedAgo }: Story): number {
  return earlier?.startedAgo ?? startedAgo;
}
