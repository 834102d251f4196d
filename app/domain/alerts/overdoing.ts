import { addDays, daysBetween, eachDay } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import { hasEnded } from "~/domain/program/due-plan";
import { findRevision, inForceOn } from "~/domain/program/in-force";
import type { LocalDate, PatientLog, Schedule } from "~/domain/rows";
import { overdoing as farMoreThanAsked } from "~/domain/session/overdoing";
import { defaultThresholds } from "~/domain/thresholds";
import { type AlertEvidence, type AlertOf, heldSince, logUntil, RUN_DAYS, runKey } from "./alert";

type Log = Pick<PatientLog, "programs" | "sessions" | "pauses" | "pain" | "limits">;

/** Whether an exercise is there to make stronger; false of one that nobody knows any more. */
export type Strengthens = (exerciseId: string) => boolean;

type Threshold = typeof defaultThresholds.overdoing;

type Seen = Pick<AlertEvidence["overdoing"], "load" | "daysInARow">;

/**
 * More strength work than was asked, in the last 7 days: of the sessions that hold a strengthening exercise 150 % of what
 * was due and at least 3 more; or such sessions on 3 days in a row where the schedule leaves a day between. Medium when a
 * report of these days is above the green limit, else low. Sessions alone are counted, not which of their exercises were
 * done. Rests without a program in force and after its last due day.
 * @param options.runDays days that the run is counted back; the log reaches as far, the window and a Monday more
 * Source: docs/clinical/adherence.md
 */
export function overdoing(
  log: Log,
  today: LocalDate,
  strengthens: Strengthens,
  threshold = defaultThresholds.overdoing,
  { runDays = RUN_DAYS } = {},
): AlertOf<"overdoing"> | null {
  const seen = overdoneOn(log, today, strengthens, threshold);
  if (seen === null) return null;
  const since = heldSince(
    (day) => overdoneOn(logUntil(log, day), day, strengthens, threshold) !== null,
    today,
    runDays,
  );
  const { windowDays } = threshold;
  const above = highestAboveGreen(log, addDays(today, 1 - windowDays));
  return {
    rule: "overdoing",
    severity: above === null ? "low" : "medium",
    since,
    key: runKey("overdoing", since),
    evidence: { ...seen, above, greenMax: log.limits.greenMax, windowDays },
  };
}

function overdoneOn(
  log: Log,
  day: LocalDate,
  strengthens: Strengthens,
  threshold: Threshold,
): Seen | null {
  const isStrength = (revisionId: string) =>
    findRevision(log.programs, revisionId)?.revision.items.some(({ exerciseId }) =>
      strengthens(exerciseId),
    ) ?? false;
  const load = farMoreThanAsked(log, day, threshold, isStrength);
  const daysInARow = strengthInARow(log, day, isStrength, threshold);
  return load === null && daysInARow === null ? null : { load, daysInARow };
}

/**
 * The newest run of days with strength work where a day between was set, whose last day is in the window. Counted back as
 * far as runs are, so that the page never says fewer days than there were.
 */
function strengthInARow(
  log: Log,
  day: LocalDate,
  isStrength: (revisionId: string) => boolean,
  { windowDays, daysInARow }: Threshold,
): Seen["daysInARow"] {
  const inForce = inForceOn(log.programs, day);
  if (inForce === null || hasEnded(inForce, day)) return null;
  const done = new Set(
    log.sessions
      .filter(({ status, revisionId }) => status !== "MISSED" && isStrength(revisionId))
      .map(({ dueOn }) => dueOn),
  );
  const isOverdone = (date: LocalDate) => {
    const schedule = inForceOn(log.programs, date)?.revision.schedule;
    return done.has(date) && schedule !== undefined && leavesADayBetween(schedule);
  };
  const last = lastDayOf(log, day);
  const dates = eachDay(addDays(day, 1 - windowDays), last).reverse();
  for (const to of dates.filter(isOverdone)) {
    const from = heldSince(isOverdone, to, RUN_DAYS);
    const days = daysBetween(from, to) + 1;
    if (days >= daysInARow) return { from, to, days };
  }
  return null;
}

/** Fixed weekdays of which no two are neighbours, Sunday and Monday being two. So many times a week sets no day between. */
export function leavesADayBetween(schedule: Schedule): boolean {
  if (schedule.kind === "perWeek") return false;
  const days = new Set<number>(schedule.weekdays);
  return schedule.weekdays.every((weekday) => !days.has((weekday % 7) + 1));
}

function highestAboveGreen(
  { pain, limits }: Pick<Log, "pain" | "limits">,
  from: LocalDate,
): AlertEvidence["overdoing"]["above"] {
  const [worst] = pain
    .filter(({ localDate, score }) => localDate >= from && score > limits.greenMax)
    .sort((a, b) => b.score - a.score || b.at.getTime() - a.at.getTime());
  return worst ? { score: worst.score, on: worst.localDate, moment: worst.moment } : null;
}
