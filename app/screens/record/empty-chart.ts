import type { LocalDate, PatientLog } from "~/domain/rows";
import { dayState } from "~/domain/session/day-views";
import { lastLogOn } from "~/domain/session/last-log";
import { type Catalogue, wordsIn } from "~/words/catalogue";

/** What a chart without a single log says; null once there is one. */
export function emptyChartWords(
  log: PatientLog,
  today: LocalDate,
  { progress }: Catalogue = wordsIn(null),
): string | null {
  if (lastLogOn(log, today) !== null) return null;
  const isDueToday = dayState(log, today, today) === "open";
  return isDueToday ? progress.emptyBeforeToday : progress.emptyBeforeFirst;
}
