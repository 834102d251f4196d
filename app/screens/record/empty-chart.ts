import type { LocalDate, PatientLog } from "~/domain/rows";
import { dayState } from "~/domain/session/day-views";
import { lastLogOn } from "~/domain/session/last-log";

/** What a chart without a single log says; null once there is one. */
export function emptyChartWords(log: PatientLog, today: LocalDate): string | null {
  if (lastLogOn(log, today) !== null) return null;
  const next = dayState(log, today, today) === "open" ? "today’s session" : "the first session";
  return `No pain logs yet. The first one appears here after ${next}.`;
}
