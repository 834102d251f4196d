import { addDays, daysBetween } from "~/domain/calendar/dates";
import { painOfDay } from "~/domain/pain/pain";
import { hasEnded } from "~/domain/program/due-plan";
import { dueSessions } from "~/domain/program/due-sessions";
import { inForceOn } from "~/domain/program/in-force";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { lastLogOn } from "~/domain/session/last-log";
import { defaultThresholds } from "~/domain/thresholds";
import { relativeDate, weekdayDate } from "~/words/calendar";
import { countWords, scoreWords } from "~/words/numbers";
import type { Alert } from "./alert";

/**
 * Nothing logged for 3 due sessions or 7 days, whichever is later: both must have gone by since the
 * last log of any kind, or since the program in force began when nothing was logged in it.
 * A logged miss is a log. Today's open session has not gone by. Not raised once the program's last
 * due day has passed.
 * Source: docs/clinical/alerts.md
 */
export function silent(
  log: PatientLog,
  today: LocalDate,
  threshold = defaultThresholds.silent,
): Alert | null {
  const inForce = inForceOn(log.programs, today);
  if (inForce === null || hasEnded(inForce, today)) return null;
  const { startsOn } = inForce.program;
  const last = lastLogOn(log, today);
  const inProgram = last !== null && last >= startsOn;
  const begin = inProgram ? addDays(last, 1) : startsOn;
  const days = daysBetween(inProgram ? last : startsOn, today);
  const unlogged = dueSessions(log, begin, today, today).filter(
    (each) => each.state === "not-logged",
  ).length;
  if (days < threshold.days || unlogged < threshold.dueSessions) return null;
  const start = inProgram ? "" : ` Program began on ${weekdayDate(startsOn)}.`;
  // Of the week of a log from before the rows the other sessions are unknown, so no count is given.
  const since =
    inProgram && last === log.earlierLogOn
      ? ""
      : ` ${countWords(unlogged, "due session")} since then not logged.`;
  return {
    rule: "silent",
    severity: "medium",
    title: `No logs for ${countWords(days, "day")}`,
    detail: `${lastLogWords(log, last, today)}.${start}${since}`,
    since: begin,
    evidence: { days, unlogged },
  };
}

function lastLogWords(log: PatientLog, last: LocalDate | null, today: LocalDate): string {
  if (last === null) return "No log yet";
  const pain = painOfDay(log.pain.filter((report) => report.localDate === last));
  const painWords = pain === null ? "" : `, pain ${scoreWords(pain)}`;
  return `Last log ${relativeDate(last, today)}${painWords}`;
}
