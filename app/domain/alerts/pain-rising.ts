import { addDays, eachDay } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import { meanOf, printedChange, reaches } from "~/domain/numbers";
import { loggedDays, painDays, painOfEpisode } from "~/domain/pain/pain";
import { inForceOn } from "~/domain/program/in-force";
import { isKeptOnly } from "~/domain/program/kept";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import { type AlertEvidence, type AlertOf, heldSince, RUN_DAYS, runKey } from "./alert";

/** Reports, and the episode of care that they are judged within where one is known. */
type Logged = Pick<PatientLog, "pain"> & Partial<Pick<PatientLog, "episode">>;

type Rise = { before: number; now: number; loggedBefore: number; loggedNow: number };

/**
 * The mean pain of the last 7 days (today included, and a day ahead of it that was logged) is up by 2 points or more on the 7 days before,
 * both within the running episode of care, with at least 3 days logged in each. Names a change of program in the last 7 days beside it, as a
 * date, not as a cause.
 * @param options.runDays days that the run is counted back; the log reaches as far and two windows more
 * Source: docs/clinical/alerts.md
 */
export function painRising(
  log: Logged & Pick<PatientLog, "programs">,
  today: LocalDate,
  threshold = defaultThresholds.painRising,
  { runDays = RUN_DAYS } = {},
): AlertOf<"pain-rising"> | null {
  const { windowDays } = threshold;
  const rise = riseOn(log, lastDayOf({ pain: log.pain }, today), threshold);
  if (rise === null) return null;
  const since = heldSince((day) => riseOn(log, day, threshold) !== null, today, runDays);
  const change = printedChange(rise.before, rise.now);
  const revision = newRevision(log, today, windowDays);
  return {
    rule: "pain-rising",
    severity: "high",
    since,
    key: runKey("pain-rising", since),
    evidence: { ...rise, change, windowDays, revision },
  };
}

/**
 * The highest mean of the last 7 days, 0–10, among those of the days from `from` to today on which it had risen, and of
 * days ahead that were logged; null where it had on none.
 * @param log back to two windows before `from`
 */
export function highestRise(
  log: Logged,
  from: LocalDate,
  today: LocalDate,
  threshold = defaultThresholds.painRising,
): number | null {
  const means = eachDay(from, lastDayOf({ pain: log.pain }, today)).flatMap(
    (day) => riseOn(log, day, threshold)?.now ?? [],
  );
  return means.length === 0 ? null : Math.max(...means);
}

function riseOn(
  log: Logged,
  day: LocalDate,
  { points, windowDays, minLoggedDays } = defaultThresholds.painRising,
): Rise | null {
  const means = painDays(painOfEpisode(log), addDays(day, 1 - 2 * windowDays), day).map(
    (each) => each.mean,
  );
  const [earlier, recent] = [means.slice(0, windowDays), means.slice(windowDays)];
  const [before, now] = [meanOf(earlier), meanOf(recent)];
  const [loggedBefore, loggedNow] = [loggedDays(earlier), loggedDays(recent)];
  if (before === null || now === null) return null;
  if (Math.min(loggedBefore, loggedNow) < minLoggedDays || !reaches(now - before, points)) {
    return null;
  }
  return { before, now, loggedBefore, loggedNow };
}

function newRevision(
  log: Pick<PatientLog, "programs">,
  today: LocalDate,
  windowDays: number,
): AlertEvidence["pain-rising"]["revision"] {
  const inForce = inForceOn(log.programs, today);
  const revision = inForce?.program.revisions.findLast(
    (each) => each.number <= inForce.revision.number && !isKeptOnly(each),
  );
  if (!revision || revision.effectiveOn <= addDays(today, -windowDays)) return null;
  const { number, effectiveOn, changes, changeNote } = revision;
  return { number, effectiveOn, changes, changeNote };
}
