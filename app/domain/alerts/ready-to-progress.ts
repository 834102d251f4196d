import { addDays } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import { reaches } from "~/domain/numbers";
import { hasEnded } from "~/domain/program/due-plan";
import { dueSessions } from "~/domain/program/due-sessions";
import { inForceOn } from "~/domain/program/in-force";
import { isPausedOn } from "~/domain/program/pauses";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { adherence } from "~/domain/session/adherence";
import { defaultThresholds } from "~/domain/thresholds";

/** The figures that a step up is suggested with. */
export type ReadyToProgress = {
  /** The highest single score of the window, 0–10, and how many scores there are. */
  highest: number;
  reports: number;
  /** Sessions. */
  done: number;
  due: number;
  windowDays: number;
};

/**
 * A suggestion to the clinician, never an alert and never carried out: for 7 days pain was 3 or less at all moments, or
 * within the green where that ends lower, and 80 % of what was due was done. Not known, and so not said, with fewer than
 * 3 done sessions, 3 scores after a session and 1 of a next morning. Nothing is suggested while the programs pause.
 * Source: docs/clinical/alerts.md
 */
export function readyToProgress(
  log: PatientLog,
  today: LocalDate,
  threshold = defaultThresholds.readyToProgress,
): ReadyToProgress | null {
  const inForce = inForceOn(log.programs, today);
  if (inForce === null || hasEnded(inForce, today) || isPausedOn(log.pauses, today)) return null;
  const { windowDays, ratio, score, minDone, minAfter, minMorning } = threshold;
  const from = addDays(today, 1 - windowDays);
  const {
    done,
    due,
    ratio: share,
  } = adherence(dueSessions(log, from, lastDayOf(log, today), today));
  const pain = log.pain.filter(({ localDate }) => localDate >= from);
  const given = (of: string) => pain.filter(({ moment }) => moment === of).length;
  if (done < minDone || given("AFTER") < minAfter || given("NEXT_MORNING") < minMorning)
    return null;
  const highest = Math.max(...pain.map((report) => report.score));
  if (highest > Math.min(score, log.limits.greenMax)) return null;
  if (share === null || !reaches(share, ratio)) return null;
  return { highest, reports: pain.length, done, due, windowDays };
}
