import { addDays, daysBetween, eachDay } from "~/domain/calendar/dates";
import { byTime } from "~/domain/pain/pain";
import { hasEnded } from "~/domain/program/due-plan";
import { dueSessions } from "~/domain/program/due-sessions";
import { inForceOn } from "~/domain/program/in-force";
import { isPausedOn } from "~/domain/program/pauses";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { lastLogOn } from "~/domain/session/last-log";
import { defaultThresholds } from "~/domain/thresholds";
import type { AlertOf } from "./alert";

/**
 * Nothing logged for 3 due sessions or 7 days, whichever is later: both must have gone by since the
 * last log of any kind, or since the program in force began when nothing was logged in it.
 * A logged miss is a log. Today's open session has not gone by. The days of a pause do not count, and while one runs
 * nobody is silent. Not raised once the program's last due day has passed.
 * Source: docs/clinical/alerts.md
 */
export function silent(
  log: PatientLog,
  today: LocalDate,
  threshold = defaultThresholds.silent,
): AlertOf<"silent"> | null {
  const inForce = inForceOn(log.programs, today);
  if (inForce === null || hasEnded(inForce, today) || isPausedOn(log.pauses, today)) return null;
  const { startsOn } = inForce.program;
  const last = lastLogOn(log);
  const inProgram = last !== null && last >= startsOn;
  const begin = inProgram ? addDays(last, 1) : startsOn;
  const paused = eachDay(begin, today).filter((day) => isPausedOn(log.pauses, day)).length;
  const days = daysBetween(inProgram ? last : startsOn, today) - paused;
  const unlogged = dueSessions(log, begin, today, today).filter(
    (each) => each.state === "not-logged",
  ).length;
  if (days < threshold.days || unlogged < threshold.dueSessions) return null;
  return {
    rule: "silent",
    severity: "medium",
    since: begin,
    key: `silent:${begin}`,
    evidence: {
      days,
      // Of the week of a log from before the rows the other sessions are unknown, so no count is given.
      unlogged: inProgram && last === log.earlierLogOn ? null : unlogged,
      lastLogOn: last,
      lastPain: byTime(log.pain.filter((report) => report.localDate === last)).map(
        ({ score, moment }) => ({ score, moment }),
      ),
      programBeganOn: inProgram ? null : startsOn,
      today,
    },
  };
}
