import { earlierOf } from "~/domain/calendar/dates";
import type { LocalDate, PatientLog, RedFlagLevel } from "~/domain/rows";
import type { AlertOf, Severity } from "./alert";

const SEVERITY_OF: Record<RedFlagLevel, Severity> = {
  EMERGENCY: "critical",
  TODAY: "critical",
  BACKGROUND: "high",
};

/**
 * One alert for each sign that was ticked, whatever else is known and however long ago: it has no run and does not
 * lapse, so that only an answer takes it off the list.
 * Source: docs/clinical/alerts.md
 */
export function redFlags(
  log: Pick<PatientLog, "redFlags">,
  today: LocalDate,
): AlertOf<"red-flag">[] {
  return log.redFlags.map(({ id, reportId, code, level, on, at, note }) => ({
    rule: "red-flag",
    severity: SEVERITY_OF[level],
    since: earlierOf(on, today),
    key: id,
    evidence: { code, level, reportId, on, at: at.toISOString(), note: note || null },
  }));
}
