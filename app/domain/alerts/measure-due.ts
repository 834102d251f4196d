import type { LocalDate, PatientLog } from "~/domain/rows";
import type { AlertOf } from "./alert";

/**
 * The date that was set for measuring again has come, and nothing has been measured since: a measurement sets the next
 * one (domain/measures/due).
 * Source: docs/clinical/alerts.md
 */
export function measureDue(
  { episode }: Pick<PatientLog, "episode">,
  today: LocalDate,
): AlertOf<"measure-due"> | null {
  const on = episode?.measureDueOn ?? null;
  if (on === null || on > today) return null;
  return {
    rule: "measure-due",
    severity: "low",
    since: on,
    key: `measure-due:${on}`,
    evidence: { on, today },
  };
}
