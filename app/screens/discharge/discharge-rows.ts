import type { Alert } from "~/domain/alerts/alert";
import type { AnswerRow } from "~/domain/alerts/answers";
import type { KeptExercise } from "~/domain/discharge/keeps";
import type { InstrumentDefinition } from "~/domain/measures/instrument";
import type { MeasurementRow } from "~/domain/measures/rows";
import type { BodySide } from "~/domain/patient/episode";
import type { LocalDate, PatientLog } from "~/domain/rows";
import type { Thresholds } from "~/domain/thresholds";
import type { Doctor } from "~/screens/letter/letter-rows";

/** What the page of a discharge is made from. */
export type DischargeRows = {
  id: string;
  name: string;
  today: LocalDate;
  timeZone: string;
  clinicTimeZone: string;
  canChange: boolean;
  /** The intake has a "yes" that nobody decided about. */
  isLocked: boolean;
  log: PatientLog;
  thresholds: Thresholds;
  /** Answered or not. */
  alerts: readonly Alert[];
  answers: readonly AnswerRow[];
  episode: {
    id: string;
    condition: string;
    side: BodySide;
    goal: string | null;
    nextVisitOn: LocalDate | null;
    startedOn: LocalDate;
    measurements: readonly MeasurementRow[];
  };
  instruments: readonly {
    code: string;
    version: number;
    name: string;
    definition: InstrumentDefinition;
  }[];
  draft: {
    goalOutcome: string | null;
    reason: string | null;
    keeps: KeptExercise[];
    words: string | null;
    savedAt: Date;
  } | null;
  noteDrafts: readonly { id: string; visitOn: LocalDate }[];
  messageSince: Date | null;
  referrer: Doctor | null;
  /** Of the letter: who it is about, who writes it, where, and when. */
  birthYear: number | null;
  writer: string;
  now: Date;
  clinic: { name: string; address: string | null; phone: string | null };
};
