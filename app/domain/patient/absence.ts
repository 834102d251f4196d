import { addDays } from "~/domain/calendar/dates";
import type { AbsenceRow, LocalDate } from "~/domain/rows";

/** House figure: whoever is away for longer is asked again. */
export const LONGEST_DAYS = 90;

/** The days that an absence may end on, as told today. */
export function awaySpan(today: LocalDate): { earliest: LocalDate; latest: LocalDate } {
  return { earliest: today, latest: addDays(today, LONGEST_DAYS) };
}

/** Until when somebody is away; null where they are not. */
export function awayUntil(absences: readonly AbsenceRow[], today: LocalDate): LocalDate | null {
  const running = absences.filter(({ fromOn, untilOn }) => fromOn <= today && today <= untilOn);
  return running.reduce<LocalDate | null>(
    (latest, { untilOn }) => (latest === null || untilOn > latest ? untilOn : latest),
    null,
  );
}
