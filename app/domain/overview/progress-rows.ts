import type { LocalDate, PatientLog } from "~/domain/rows";

/** What a progress page is worked out from. */
export type ProgressRows = {
  patientId: string;
  log: PatientLog;
  /** Patient-local date. */
  today: LocalDate;
  goal: string | null;
  nextVisitOn: LocalDate | null;
  dischargedOn: LocalDate | null;
  /** Names of the exercises that occur in the log. */
  exerciseNames: Record<string, string>;
};
