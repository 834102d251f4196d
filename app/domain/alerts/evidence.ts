import type { CautionCode } from "~/domain/precaution-codes";
import type {
  LocalDate,
  MissReason,
  PainMoment,
  PrecautionRow,
  RedFlagLevel,
  RevisionRow,
} from "~/domain/rows";
import type { Overdoing } from "~/domain/session/overdoing";

/**
 * What each rule has seen: every figure, date and code, and the patient's own words, that somebody needs
 * to say it. Plain data, so that it can be kept as JSON.
 */
export type AlertEvidence = {
  "red-flag": {
    /** As the report names it (domain/red-flags). */
    code: string;
    level: RedFlagLevel;
    reportId: string;
    on: LocalDate;
    /** The instant of the report, ISO 8601 in UTC. */
    at: string;
    /** What the patient wrote beside the report; null where nothing. */
    note: string | null;
  };
  "pain-too-high": {
    /** The highest report, of equals the newest; 0–10. */
    score: number;
    on: LocalDate;
    moment: PainMoment;
    /**
     * What the patient wrote beside it, or beside the next highest such report that has words, with that one's
     * score and day; null where none has.
     */
    remarks: { text: string; score: number; on: LocalDate } | null;
    /** The episode's ceiling. */
    ceiling: number;
    /** Whether a clinician set the ceiling; else it is the usual limit. */
    isAgreed: boolean;
    /** What is usual for this patient, 0–10, with the clinician's reason: it closes nothing. Null where nobody said. */
    usual: { score: number; reason: string } | null;
    /** From this score on a report counts whatever its moment. */
    limit: number;
    /** Reports this high in the window. */
    reports: number;
    /** Day of the earliest of them. */
    firstOn: LocalDate;
    windowDays: number;
  };
  "program-conflict": {
    /** Whose conflict has stood longest. */
    programId: string;
    /** Each exercise with each precaution that forbids it, the longest standing first. */
    conflicts: {
      exerciseId: string;
      /** What it asks that the precaution forbids. */
      cautions: CautionCode[];
      precaution: Omit<PrecautionRow, "week">;
    }[];
  };
  "pain-rising": {
    /** Means of the two windows, 0–10. */
    before: number;
    now: number;
    /** In points, as whoever subtracts the printed means gets it. */
    change: number;
    loggedBefore: number;
    loggedNow: number;
    windowDays: number;
    /** The revision that took effect within the last window: a date beside the rise, not its cause. */
    revision: Pick<RevisionRow, "number" | "effectiveOn" | "changes" | "changeNote"> | null;
  };
  "not-settling": {
    /** The last sessions that have both scores, oldest first. */
    sessions: {
      /** Day of the session. */
      on: LocalDate;
      /** 0–10. */
      before: number;
      morning: number;
      isUnsettled: boolean;
    }[];
    /** How many of them did not settle. */
    unsettled: number;
    /** The episode's green limit. */
    greenMax: number;
    /** Whether a clinician set it; else it is the usual limit. */
    isAgreed: boolean;
    /** From this rise on a morning counts whatever the light. */
    points: number;
    windowDays: number;
  };
  "not-improving": {
    /** Means of the two windows as they are printed, 0–10. */
    first: { mean: number; from: LocalDate; loggedDays: number };
    last: { mean: number; to: LocalDate; loggedDays: number };
    /** last − first of the printed means, in points; negative when pain fell. */
    change: number;
    greenMax: number;
    /** First day of the episode's first program, and the patient's day of it: 28 is the last of four weeks. */
    beganOn: LocalDate;
    day: number;
    windowDays: number;
  };
  silent: {
    /** Days since the last log, or since the program began; those of a pause left out. */
    days: number;
    /** Due sessions since then without a log; null where they cannot be known. */
    unlogged: number | null;
    lastLogOn: LocalDate | null;
    /** The single reports of that day as they were given, 0–10; empty without one. */
    lastPain: { score: number; moment: PainMoment }[];
    /** Start of the program when nothing was logged in it, else null. */
    programBeganOn: LocalDate | null;
    /** The patient's day on which the rule looked. */
    today: LocalDate;
  };
  "low-adherence": {
    done: number;
    partly: number;
    missed: number;
    notLogged: number;
    due: number;
    windowDays: number;
    /** Reasons given for missed sessions, the most frequent first. */
    reasons: { reason: MissReason; count: number }[];
  };
  "review-due": {
    /** Date of the next visit. */
    on: LocalDate;
    /** The patient's day on which the rule looked. */
    today: LocalDate;
  };
  "measure-due": {
    /** Date that was set for measuring again. */
    on: LocalDate;
    /** The patient's day on which the rule looked. */
    today: LocalDate;
  };
  "program-ending": {
    programId: string;
    name: string;
    /** Last day on which a session is due. */
    endsOn: LocalDate;
    today: LocalDate;
  };
  overdoing: {
    /** Sessions with a strengthening exercise, against those asked; null where that is not too much. */
    load: Overdoing | null;
    /** The newest days in a row with such sessions where the schedule leaves a day between; null without them. */
    daysInARow: { from: LocalDate; to: LocalDate; days: number } | null;
    /** The highest report of the window above the green limit, of equals the newest; null without one. */
    above: { score: number; on: LocalDate; moment: PainMoment } | null;
    greenMax: number;
    windowDays: number;
  };
};
