import { addDays, laterOf } from "~/domain/calendar/dates";
import { hasEnded } from "~/domain/program/due-plan";
import { inForceOn } from "~/domain/program/in-force";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import type { AlertOf } from "./alert";

/** Whether a visit counts as due: from so many days before its date, and until it is moved. */
export function isReviewDue(
  nextVisitOn: LocalDate | null,
  today: LocalDate,
  days = defaultThresholds.reviewDueDays,
): boolean {
  return nextVisitOn !== null && nextVisitOn <= addDays(today, days);
}

/**
 * The next visit is within 3 days, or its date has passed and no other was set.
 * Source: docs/clinical/alerts.md
 */
export function reviewDue(
  { episode }: Pick<PatientLog, "episode">,
  today: LocalDate,
  days = defaultThresholds.reviewDueDays,
): AlertOf<"review-due"> | null {
  const on = episode?.nextVisitOn ?? null;
  if (on === null || !isReviewDue(on, today, days)) return null;
  return {
    rule: "review-due",
    severity: "low",
    since: addDays(on, -days),
    key: `review-due:${on}`,
    evidence: { on, today },
  };
}

/**
 * The last due day of the program in force is within 3 days, and nothing goes on after it: neither a later version nor
 * another program. Once it has passed the patient's status says so instead.
 * Source: docs/clinical/alerts.md
 */
export function programEnding(
  { programs }: Pick<PatientLog, "programs">,
  today: LocalDate,
  days = defaultThresholds.programEndingDays,
): AlertOf<"program-ending"> | null {
  const inForce = inForceOn(programs, today);
  if (inForce === null || hasEnded(inForce, today)) return null;
  const { program, revision } = inForce;
  const { endsOn } = revision;
  if (endsOn === null || endsOn > addDays(today, days)) return null;
  const after = inForceOn(programs, addDays(endsOn, 1));
  if (after !== null && !hasEnded(after, addDays(endsOn, 1))) return null;
  const { id: programId, name } = program;
  return {
    rule: "program-ending",
    severity: "low",
    since: laterOf(addDays(endsOn, -days), laterOf(revision.effectiveOn, program.startsOn)),
    key: `program-ending:${programId}:${endsOn}`,
    evidence: { programId, name, endsOn, today },
  };
}
