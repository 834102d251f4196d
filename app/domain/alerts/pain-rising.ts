import { addDays } from "~/domain/calendar/dates";
import { meanOf, printedChange, reaches } from "~/domain/numbers";
import { loggedDays, painDays } from "~/domain/pain/pain";
import { inForceOn } from "~/domain/program/in-force";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import { weekdayDate } from "~/words/calendar";
import { meanWords } from "~/words/numbers";
import { type Alert, heldSince } from "./alert";

type Rise = { before: number; now: number; loggedBefore: number; loggedNow: number };

/**
 * The mean pain of the last 7 days (today included) is up by 2 points or more on the 7 days before,
 * with at least 3 days logged in each. Names a change of program in the last 7 days beside it, as a
 * date, not as a cause.
 * Source: docs/clinical/alerts.md
 */
export function painRising(
  log: Pick<PatientLog, "pain" | "programs">,
  today: LocalDate,
  threshold = defaultThresholds.painRising,
): Alert | null {
  const { windowDays } = threshold;
  const rise = riseOn(log, today, threshold);
  if (rise === null) return null;
  const { before, now, loggedBefore, loggedNow } = rise;
  const change = printedChange(before, now);
  return {
    rule: "pain-rising",
    severity: "high",
    title: `Pain up ${change.toFixed(1)} points`,
    detail: `${meanWords(before)} → ${meanWords(now)}, ${windowDays}-day means. ${loggedNow} of ${windowDays} days logged.${changeWords(log, today, windowDays)}`,
    since: heldSince((day) => riseOn(log, day, threshold) !== null, today, windowDays),
    evidence: { before, now, change, loggedBefore, loggedNow },
  };
}

function riseOn(
  log: Pick<PatientLog, "pain">,
  day: LocalDate,
  { points, windowDays, minLoggedDays } = defaultThresholds.painRising,
): Rise | null {
  const means = painDays(log.pain, addDays(day, 1 - 2 * windowDays), day).map((each) => each.mean);
  const [earlier, recent] = [means.slice(0, windowDays), means.slice(windowDays)];
  const [before, now] = [meanOf(earlier), meanOf(recent)];
  const [loggedBefore, loggedNow] = [loggedDays(earlier), loggedDays(recent)];
  if (before === null || now === null) return null;
  if (Math.min(loggedBefore, loggedNow) < minLoggedDays || !reaches(now - before, points)) {
    return null;
  }
  return { before, now, loggedBefore, loggedNow };
}

function changeWords(
  log: Pick<PatientLog, "programs">,
  today: LocalDate,
  windowDays: number,
): string {
  const revision = inForceOn(log.programs, today)?.revision;
  if (!revision || revision.effectiveOn <= addDays(today, -windowDays)) return "";
  const date = weekdayDate(revision.effectiveOn);
  return revision.number === 1
    ? ` Program began on ${date}.`
    : ` Program changed on ${date}: ${revision.changeNote}`;
}
