import type { LocalDate, PatientLog } from "~/domain/rows";

/** What the today page is made from. */
export type TodayRows = {
  log: PatientLog;
  episode: { dischargedOn: LocalDate | null } | null;
  clinicianName: string;
};
