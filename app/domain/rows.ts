import type { PrecautionCode } from "./precaution-codes";

/**
 * The rows that the domain works on: what app/data reads, freed of the database's own shapes.
 * Everything a page claims is a pure function of these rows and a date.
 */

/** "YYYY-MM-DD" in the patient's own time zone. */
export type LocalDate = string;

export type SessionStatus = "DONE" | "PARTLY" | "MISSED";
export type ExerciseResult = "DONE" | "PARTLY" | "SKIPPED";
export type Effort = "EASY" | "RIGHT" | "HARD";
export type MissReason = "PAIN" | "NO_TIME" | "FORGOT" | "UNSURE_HOW" | "FEELING_BETTER" | "OTHER";
export type LogSource = "PATIENT" | "PAPER" | "STAFF";
export type PainMoment = "BEFORE" | "DURING" | "AFTER" | "NEXT_MORNING" | "DAILY";

/** Which side of the body one program item is done on: BOTH means each side in turn, NONE means the exercise has no sides. */
export type Side = "LEFT" | "RIGHT" | "BOTH" | "NONE";

/** ISO weekday: 1 = Monday to 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When sessions are due: on fixed weekdays, so many times a day, or so many times in a week on days of the patient's choice. */
export type Schedule =
  | { kind: "weekdays"; weekdays: Weekday[]; timesPerDay: number }
  | { kind: "perWeek"; timesPerWeek: number };

export type ProgramItemRow = {
  id: string;
  /** Id of an exercise in app/content/exercises. */
  exerciseId: string;
  position: number;
  sets: number;
  repetitions: number;
  /** Seconds; 0 when the exercise is not held. */
  holdSeconds: number;
  /** Seconds between sets. */
  restSeconds: number;
  side: Side;
  note: string | null;
  /** The patient may do an easier version when it hurts. */
  allowEasier: boolean;
  /** Why it stays in spite of precautions, and their ids; null where it does not. */
  kept: KeptItem | null;
};

/** An item that a clinician keeps in spite of precautions. It covers these precautions and no later one. */
export type KeptItem = { reason: string; against: string[] };

export type RevisionRow = {
  id: string;
  number: number;
  effectiveOn: LocalDate;
  /** Last day on which a session is due; null = open end. */
  endsOn: LocalDate | null;
  /** What changed against the revision before, in facts; null in revisions from before they were kept. */
  changes: RevisionChange[] | null;
  /** The clinician's own words about it; empty where the facts say it all. */
  changeNote: string;
  schedule: Schedule;
  items: ProgramItemRow[];
};

/** What a revision changed, in facts that can be kept as JSON; exercises by their ids. app/words/program-change says them. */
export type RevisionChange =
  /** The first revision of a program that was built from nothing. */
  | { kind: "first" }
  /** The first revision of one that began as a template; its name is the one it had then. */
  | { kind: "template"; templateId: string; name: string }
  | { kind: "item"; exerciseId: string; changes: ItemChange[] }
  | { kind: "added" | "removed"; exerciseId: string }
  /** It is kept in spite of precautions, with a reason; patients are not told. */
  | { kind: "kept"; exerciseId: string }
  | { kind: "order" }
  | { kind: "schedule"; from: Schedule; to: Schedule }
  /** Null: no end. */
  | { kind: "end"; to: LocalDate | null }
  /** The day from which it holds, of a revision still to come. */
  | { kind: "start"; from: LocalDate; to: LocalDate };

export type DoseNumber = "sets" | "repetitions" | "holdSeconds" | "restSeconds";

export type ItemChange =
  | { what: DoseNumber; from: number; to: number }
  | { what: "side"; from: Side; to: Side }
  | { what: "note"; became: "added" | "removed" | "changed" }
  | { what: "easier"; became: "allowed" | "not-allowed" };

/** What people read of a revision: the clinician's own words, or else what changed. */
export type RevisionNote = Pick<RevisionRow, "changes" | "changeNote">;

/** A program item that is still being edited: its place is its place in the list. */
export type ItemDraft = Omit<ProgramItemRow, "id" | "position" | "kept" | "allowEasier"> & {
  kept?: KeptItem | null;
  /** Left out: not allowed. */
  allowEasier?: boolean;
};

/** A revision that is still being edited. A stored revision is one as well. */
export type RevisionDraft = Pick<RevisionRow, "schedule" | "endsOn"> & { items: ItemDraft[] };

export type ProgramRow = {
  id: string;
  name: string;
  startsOn: LocalDate;
  /** Last day in force when the program was replaced or stopped; null while it runs. */
  stoppedOn: LocalDate | null;
  /** Rising by number. */
  revisions: RevisionRow[];
};

export type ExerciseLogRow = {
  itemId: string;
  result: ExerciseResult;
  reason: MissReason | null;
  /** The easier exercise that was done in its place, wholly or in part; null: as prescribed. */
  easierId: string | null;
};

export type SessionRow = {
  id: string;
  programId: string;
  revisionId: string;
  dueOn: LocalDate;
  /** 1 to times a day; beyond that an extra session. */
  slot: number;
  status: SessionStatus;
  completedAt: Date | null;
  effort: Effort | null;
  missReason: MissReason | null;
  note: string | null;
  source: LogSource;
  /** When it was received. */
  createdAt: Date;
  /** When it was changed last; null when never. */
  editedAt: Date | null;
  exercises: ExerciseLogRow[];
};

/** Where it hurts, as a code. */
export type BodySite =
  | "front-of-hip"
  | "groin"
  | "side-of-hip"
  | "buttock"
  | "low-back"
  | "thigh"
  | "knee"
  | "elsewhere";

export type PainRow = {
  id: string;
  localDate: LocalDate;
  at: Date;
  moment: PainMoment;
  /** NPRS 0–10, whole numbers. */
  score: number;
  sessionLogId: string | null;
  exerciseId: string | null;
  bodySite: BodySite | null;
  /** Where it hurts in the person's own words, where no code says it. */
  bodySiteWords: string | null;
  note: string | null;
  source: LogSource;
  /** When it was received. */
  createdAt: Date;
  /** When it was changed last; null when never. */
  editedAt: Date | null;
};

/** The pain limits of an episode, both 0–10: green up to `greenMax`, amber up to `ceiling`, red above. */
export type PainLimits = { greenMax: number; ceiling: number };

/** How soon a warning sign needs help. */
export type RedFlagLevel = "EMERGENCY" | "TODAY" | "BACKGROUND";

/** One warning sign that a patient ticked. */
export type RedFlagRow = {
  id: string;
  /** The sending it came with: all signs of one sending share it. */
  reportId: string;
  code: string;
  /** As it was on the day of the report. */
  level: RedFlagLevel;
  /** Patient-local date of the report. */
  on: LocalDate;
  at: Date;
  /** What the patient wrote beside the report. */
  note: string | null;
};

/** Days on which all programs of a patient rest. */
export type PauseRow = {
  id: string;
  fromOn: LocalDate;
  /** Last day it holds on; null while it runs. */
  untilOn: LocalDate | null;
  level: RedFlagLevel;
};

/** The patient's messages that nobody has answered, as far as a rule asks. */
export type WaitingRow = {
  /** When the first of them came, and its patient-local date. */
  since: Date;
  on: LocalDate;
  /** When the newest came. */
  newestAt: Date;
  /** By when the clinic answers the first, and that patient-local date. */
  dueAt: Date;
  dueOn: LocalDate;
};
/** Days on which a patient said that they are away, both included: what is due stays due, and nobody is silent. */
export type AbsenceRow = { fromOn: LocalDate; untilOn: LocalDate };

/** All that is known about one patient in a span of time. */
export type PatientLog = {
  programs: ProgramRow[];
  sessions: SessionRow[];
  pain: PainRow[];
  /** Every one that was ever ticked, whatever the span: they do not lapse. */
  redFlags: RedFlagRow[];
  /** Every one, whatever the span. */
  pauses: PauseRow[];
  /** Null while no message waits. */
  waiting: WaitingRow | null;
  /** Every one, whatever the span. */
  absences: AbsenceRow[];
  limits: PainLimits;
  /** The newest episode of care; null without one. */
  episode: EpisodeRow | null;
  /**
   * Local date of the newest log or report before the span, where the rows were cut to one; null
   * when there is none before it. Left out when the rows hold everything.
   */
  earlierLogOn?: LocalDate | null;
  /** The same of pain reports alone. */
  earlierPainOn?: LocalDate | null;
};

/** What rules need of an episode of care. */
export type EpisodeRow = {
  startedOn: LocalDate;
  dischargedOn: LocalDate | null;
  /** Whether a clinician set the limits; else they are the usual ones, which nobody agreed. */
  hasAgreedLimits: boolean;
  /** The pain that is usual for this patient, 0–10, and the clinician's reason; null where nobody said. */
  usualPain: { score: number; reason: string } | null;
  /** The date of the next visit, which is the review too. */
  nextVisitOn: LocalDate | null;
  /** The date on which measures are taken again; null: none is set. */
  measureDueOn: LocalDate | null;
  /** Those that stand, by the date they were noted. */
  precautions: PrecautionRow[];
};

/** A precaution of an episode of care, as it is noted. */
export type PrecautionRow = {
  id: string;
  /** Null: words only, which no rule can check. */
  code: PrecautionCode | null;
  /** Which side of the body it is about; one that is not stated is read as both. */
  side: "LEFT" | "RIGHT" | "BOTH";
  /** Last local date on which it holds; null: for good. Past it a rule asks instead of blocking. */
  untilOn: LocalDate | null;
  /** Pregnancy: the week on the day it was noted; null: not said. */
  week: number | null;
  words: string | null;
  /** Patient-local date on which it was noted. */
  notedOn: LocalDate;
};

/** What a progress page is worked out from. */
export type ProgressRows = {
  patientId: string;
  log: PatientLog;
  /** Patient-local date. */
  today: LocalDate;
  goal: string | null;
  nextVisitOn: LocalDate | null;
  dischargedOn: LocalDate | null;
};
