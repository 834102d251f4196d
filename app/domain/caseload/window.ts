import type { LocalDate, PatientLog } from "~/domain/rows";

/**
 * A log without what lies before a day, of which the newest dates are kept. Many patients' logs are read at once, as far
 * back as any of them needs and by the date of the clinic; what one of them is judged by may depend on their own log and
 * their own date alone.
 * @param log with `earlierLogOn` and `earlierPainOn` set, where it is not the whole
 */
export function logSince(log: PatientLog, from: LocalDate): PatientLog {
  const sessions = log.sessions.filter(({ dueOn }) => dueOn >= from);
  const pain = log.pain.filter(({ localDate }) => localDate >= from);
  const painOn = log.pain.map(({ localDate }) => localDate);
  const logOn = [...painOn, ...log.sessions.map(({ dueOn }) => dueOn)];
  const isQuiet = sessions.length === 0 && pain.length === 0;
  return {
    ...{ ...log, sessions, pain },
    earlierPainOn: pain.length > 0 ? null : newest(painOn, log.earlierPainOn),
    earlierLogOn: isQuiet ? newest(logOn, log.earlierLogOn) : null,
  };
}

function newest(dates: LocalDate[], known: LocalDate | null = null): LocalDate | null {
  return dates.sort().at(-1) ?? known;
}
