import type { AlertRule } from "~/domain/alerts/alert";
import { addDays, daysBetween, earlierOf, laterOf } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import { printedChange, reaches } from "~/domain/numbers";
import { loggedDays, painDays, painOfEpisode, trailingMean } from "~/domain/pain/pain";
import { isDischargedOn } from "~/domain/patient/episode";
import { hasEnded } from "~/domain/program/due-plan";
import { dueSessions } from "~/domain/program/due-sessions";
import { inForceOn } from "~/domain/program/in-force";
import { restOn } from "~/domain/program/pauses";
import type { LocalDate, PainMoment, PainRow, PatientLog } from "~/domain/rows";
import { adherence } from "~/domain/session/adherence";
import { lastLogOn } from "~/domain/session/last-log";
import { type Overdoing, overdoing } from "~/domain/session/overdoing";
import type { Thresholds } from "~/domain/thresholds";

/** Something that was seen, or is not known, so that nobody may say that all is well. */
export type Caveat =
  /** From this score on a report opens an alert even so. */
  | { kind: "discharged"; on: LocalDate; severeFrom: number }
  | { kind: "no-program" }
  /** The last due day has passed. */
  | { kind: "ended"; on: LocalDate }
  /** All programs rest after a warning sign; until a day, or null: until somebody decides. */
  | { kind: "paused"; since: LocalDate; untilOn: LocalDate | null }
  /** Since the program began. */
  | { kind: "nothing-logged"; since: LocalDate }
  /** The highest report of the last days above the ceiling, of equals the newest, whatever its moment. */
  | {
      kind: "above-ceiling";
      score: number;
      moment: PainMoment;
      on: LocalDate;
      ceiling: number;
      isAgreed: boolean;
    }
  | ({ kind: "overdoing" } & Overdoing)
  | { kind: "little-done"; done: number; due: number; windowDays: number }
  /** 7-day means, 0–10. */
  | { kind: "pain-up"; before: number; now: number; change: number }
  | { kind: "nothing-due"; windowDays: number }
  /** Its worst alert was answered, and its rule still holds. */
  | { kind: "answered"; rule: AlertRule }
  /** None in the last days; null: none ever. */
  | { kind: "no-score"; lastOn: LocalDate | null }
  | { kind: "few-scores"; days: number; needed: number; windowDays: number };

/**
 * All that speaks against "on track" besides an open alert, the weightiest first: what was seen, then what is not
 * known. Only without any of it, and without an alert, is there enough to say that nothing needs a look.
 * @param log the last 28 days suffice, with `earlierLogOn` and `earlierPainOn` set
 * @param dischargedOn local date of the discharge, null while the episode runs
 * @param thresholds the clinic's own
 * Source: docs/clinical/caseload.md
 */
export function caveats(
  log: PatientLog,
  today: LocalDate,
  dischargedOn: LocalDate | null,
  thresholds: Thresholds,
): Caveat[] {
  const inForce = inForceOn(log.programs, today);
  const rest = paused(log, today);
  const seen = [aboveCeiling(log, today, thresholds)];
  if (dischargedOn !== null && isDischargedOn(dischargedOn, today)) {
    const severeFrom = thresholds.painTooHigh.score;
    return only([{ kind: "discharged", on: dischargedOn, severeFrom }, rest, ...seen]);
  }
  if (inForce === null) return only([{ kind: "no-program" }, rest, ...seen]);
  const { endsOn } = inForce.revision;
  if (endsOn !== null && hasEnded(inForce, today))
    return only([{ kind: "ended", on: endsOn }, rest, ...seen]);
  return only([
    rest,
    nothingLogged(log, inForce.program.startsOn),
    ...seen,
    tooMuch(log, today, thresholds),
    ...shareDone(log, today, thresholds),
    painUp(log, today, thresholds),
    ...scores(log, today, thresholds),
  ]);
}

function only(found: (Caveat | null)[]): Caveat[] {
  return found.filter((caveat) => caveat !== null);
}

/** Whatever the figures say, programs that rest are not on track: a pause ends by a decision alone. */
function paused({ pauses }: PatientLog, today: LocalDate): Caveat | null {
  const rest = restOn(pauses, today);
  return rest && { kind: "paused", ...rest };
}

function nothingLogged(log: PatientLog, since: LocalDate): Caveat | null {
  const last = lastLogOn(log);
  return last === null || last < since ? { kind: "nothing-logged", since } : null;
}

function aboveCeiling(log: PatientLog, today: LocalDate, { allClear }: Thresholds): Caveat | null {
  const { ceiling } = log.limits;
  const from = addDays(today, 1 - allClear.scoreDays);
  const worst = log.pain
    .filter(({ localDate, score }) => localDate >= from && score > ceiling)
    .reduce<PainRow | null>((most, each) => (most && isWorse(most, each) ? most : each), null);
  if (worst === null) return null;
  const { score, moment, localDate: on } = worst;
  const isAgreed = log.episode?.hasAgreedLimits ?? false;
  return { kind: "above-ceiling", score, moment, on, ceiling, isAgreed };
}

function isWorse(a: PainRow, b: PainRow): boolean {
  if (a.score !== b.score) return a.score > b.score;
  return a.localDate === b.localDate ? a.at > b.at : a.localDate > b.localDate;
}

function tooMuch(log: PatientLog, today: LocalDate, thresholds: Thresholds): Caveat | null {
  const found = overdoing(log, today, thresholds.overdoing);
  return found && { kind: "overdoing", ...found };
}

function shareDone(
  log: PatientLog,
  today: LocalDate,
  { lowAdherence, watch }: Thresholds,
): Caveat[] {
  const { windowDays } = lowAdherence;
  const from = addDays(today, 1 - windowDays);
  const { done, due, ratio } = adherence(dueSessions(log, from, lastDayOf(log, today), today));
  if (ratio === null) return [{ kind: "nothing-due", windowDays }];
  return reaches(ratio, watch.ratio) ? [] : [{ kind: "little-done", done, due, windowDays }];
}

function painUp(
  log: PatientLog,
  today: LocalDate,
  { trailingMean, watch }: Thresholds,
): Caveat | null {
  const { now, before } = painWeeks(log, today, trailingMean);
  if (now === null || before === null || !reaches(now - before, watch.points)) return null;
  return { kind: "pain-up", before, now, change: printedChange(before, now) };
}

/**
 * The 7-day mean of today and the one of 7 days ago, 0–10; each null with fewer than 4 of its days logged.
 */
export function painWeeks(
  log: Pick<PatientLog, "pain" | "sessions" | "episode">,
  today: LocalDate,
  means: Thresholds["trailingMean"],
): { now: number | null; before: number | null } {
  const last = lastDayOf(log, today);
  // Two windows: the second mean looks back over the days before the first.
  const days = painDays(painOfEpisode(log), addDays(last, 1 - 2 * means.windowDays), last);
  const end = days.length - 1;
  const meanUntil = (day: number) => trailingMean(days, day, means);
  return { now: meanUntil(end), before: meanUntil(end - means.windowDays) };
}

/**
 * Whether there are scores enough, and of late, to say anything of pain. Those from before the episode of care tell
 * of another complaint: where there are any, its own days alone are counted.
 */
function scores(log: PatientLog, today: LocalDate, { allClear }: Thresholds): Caveat[] {
  const { scoreDays, windowDays, minLoggedDays: needed } = allClear;
  const dates = log.pain.map(({ localDate }) => localDate);
  const lastOn = [...dates].sort().at(-1) ?? log.earlierPainOn ?? null;
  if (lastOn === null || lastOn <= addDays(today, -scoreDays))
    return [{ kind: "no-score", lastOn }];
  const all = addDays(today, 1 - windowDays);
  const own = earlierOf(laterOf(all, log.episode?.startedOn ?? all), today);
  const from = dates.some((date) => date >= all && date < own) ? own : all;
  const days = loggedDays(painDays(log.pain, from, lastDayOf(log, today)).map(({ mean }) => mean));
  if (days >= needed) return [];
  return [{ kind: "few-scores", days, needed, windowDays: daysBetween(from, today) + 1 }];
}
