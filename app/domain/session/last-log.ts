import type { LocalDate, PatientLog } from "~/domain/rows";

/**
 * The newest local date with a session log (of any status) or a pain report, also one that lies ahead of the
 * patient's today (lastDayOf); null when there is none. A log sent in later counts for the day it is about.
 */
export function lastLogOn(log: PatientLog): LocalDate | null {
  const dates = [
    ...log.sessions.map((session) => session.dueOn),
    ...log.pain.map((report) => report.localDate),
  ];
  return dates.reduce<LocalDate | null>(
    (newest, date) => (newest === null || date > newest ? date : newest),
    log.earlierLogOn ?? null,
  );
}
