import { addDays, daysBetween, eachDay } from "~/domain/calendar/dates";
import { byTime } from "~/domain/pain/pain";
import { hasEnded } from "~/domain/program/due-plan";
import { dueSessions } from "~/domain/program/due-sessions";
import { inForceOn } from "~/domain/program/in-force";
import { pauseOn } from "~/domain/program/pauses";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { lastLogOn } from "~/domain/session/last-log";
import { defaultThresholds } from "~/domain/thresholds";
import { type AlertOf, heldSince } from "./alert";

/**
 * Nothing logged for 3 due sessions or 7 days, whichever is later: both must have gone by since the
 * last log of any kind, or since the program in force began when nothing was logged in it.
 * A logged miss is a log. Today's open session has not gone by. The days of a pause do not count, nor those on which
 * somebody said that they are away, and while one runs nobody is silent. Not raised once the program's last due day has passed.
 * Source: docs/clinical/alerts.md
 */
export function silent(
  log: PatientLog,
  today: LocalDate,
  threshold = defaultThresholds.silent,
): AlertOf<"silent"> | null {
  const inForce = inForceOn(log.programs, today);
  if (inForce === null || !isAskedOn(log, today)) return null;
  const { startsOn } = inForce.program;
  const last = lastLogOn(log);
  const inProgram = last !== null && last >= startsOn;
  const begin = inProgram ? addDays(last, 1) : startsOn;
  const resting = eachDay(begin, today).filter((day) => isRestOn(log, day)).length;
  const days = daysBetween(inProgram ? last : startsOn, today) - resting;
  const unlogged = dueSessions(log, begin, today, today).filter(
    ({ state, dueOn }) => state === "not-logged" && !isRestOn(log, dueOn),
  ).length;
  if (days < threshold.days || unlogged < threshold.dueSessions) return null;
  // A pause, an absence, or a program that had ended and was given more days, ends a run: the days before it are another one.
  const since = heldSince((day) => isAskedOn(log, day), today, daysBetween(begin, today));
  return {
    rule: "silent",
    severity: "medium",
    since,
    key: `silent:${since}`,
    evidence: {
      days,
      // Of the week of a log from before the rows the other sessions are unknown, so no count is given.
      unlogged: inProgram && isBeforeRows(log) ? null : unlogged,
      lastLogOn: last,
      lastPain: byTime(log.pain.filter((report) => report.localDate === last)).map(
        ({ score, moment }) => ({ score, moment }),
      ),
      programBeganOn: inProgram ? null : startsOn,
      today,
    },
  };
}

/** Whether sessions are asked for around a day: a program is in force that has not ended, and nothing rests it. */
function isAskedOn(log: Rests & Pick<PatientLog, "programs">, day: LocalDate): boolean {
  const inForce = inForceOn(log.programs, day);
  return inForce !== null && !hasEnded(inForce, day) && !isRestOn(log, day);
}

type Rests = Pick<PatientLog, "pauses" | "absences">;

/** Whether nobody waits for a word on a day: a pause holds, or they said that they are away. */
function isRestOn({ pauses, absences }: Rests, day: LocalDate): boolean {
  return pauseOn(pauses, day) !== null || pauseOn(absences, day) !== null;
}

/** Whether the newest log is known by its date alone, because the rows were cut to the days after it. */
export function isBeforeRows(log: PatientLog): boolean {
  const { earlierLogOn = null, sessions, pain } = log;
  return (
    earlierLogOn !== null &&
    lastLogOn(log) === earlierLogOn &&
    !sessions.some(({ dueOn }) => dueOn === earlierLogOn) &&
    !pain.some(({ localDate }) => localDate === earlierLogOn)
  );
}
