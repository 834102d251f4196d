import { addDays, daysBetween, earlierOf, laterOf } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import { meanOf, printedChange, roundToTenth } from "~/domain/numbers";
import {
  isImportantChange,
  loggedDays,
  type PainDay,
  painDays,
  painOfEpisode,
} from "~/domain/pain/pain";
import { programOn } from "~/domain/program/in-force";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import { type AlertEvidence, type AlertOf, heldSince } from "./alert";

type Log = Pick<PatientLog, "programs" | "pain" | "limits" | "episode">;

type Threshold = typeof defaultThresholds.notImproving;

type Means = Pick<AlertEvidence["not-improving"], "first" | "last" | "change">;

/**
 * From day 28 of the episode's program: the mean of the last 7 days, 3 or more of them reported, is not below that of
 * the program's first 7 such days by an important change. Not while the last mean is in the green. Asked again every 4
 * weeks: the alert is never older than the day on which it was asked last.
 * @param log back to the program's first day (see notImprovingFrom)
 * Source: docs/clinical/alerts.md
 */
export function notImproving(
  log: Log,
  today: LocalDate,
  threshold = defaultThresholds.notImproving,
): AlertOf<"not-improving"> | null {
  const beganOn = notImprovingFrom(log, today, threshold);
  if (beganOn === null) return null;
  const pain = painOfEpisode(log);
  const { greenMax } = log.limits;
  const days = painDays(pain, beganOn, lastDayOf({ pain }, today));
  const means = standstill(days, greenMax, threshold);
  if (means === null) return null;
  const day = daysBetween(beganOn, today) + 1;
  const { fromDay, everyDays, windowDays } = threshold;
  const sinceAsked = (day - fromDay) % everyDays;
  const until = (past: LocalDate) => days.slice(0, daysBetween(beganOn, past) + 1);
  return {
    rule: "not-improving",
    severity: "medium",
    since: heldSince(
      (past) => standstill(until(past), greenMax, threshold) !== null,
      today,
      sinceAsked,
    ),
    key: `not-improving:${addDays(today, -sinceAsked)}`,
    evidence: { ...means, greenMax, beganOn, day, windowDays },
  };
}

/**
 * The first day of the episode's program, from which the rule needs every report; null where the last days alone say
 * that it does not open: too early, too few of them reported, or their mean in the green.
 * @param log the last 28 days suffice
 */
export function notImprovingFrom(
  log: Log,
  today: LocalDate,
  { fromDay, windowDays, minLoggedDays }: Threshold = defaultThresholds.notImproving,
): LocalDate | null {
  if (programOn(log.programs, today) === null) return null;
  const beganOn = programBegan(log, today);
  if (daysBetween(beganOn, today) + 1 < fromDay) return null;
  const pain = painOfEpisode(log);
  const last = lastDayOf({ pain }, today);
  const week = windowMean(painDays(pain, addDays(last, 1 - windowDays), last), minLoggedDays);
  return week === null || week.mean <= log.limits.greenMax ? null : beganOn;
}

/** The day on which the episode's first program began; one from before the episode counts from the episode's start. */
function programBegan({ programs, episode }: Log, today: LocalDate): LocalDate {
  const begun = episode?.startedOn ?? "";
  return programs
    .filter(({ stoppedOn }) => stoppedOn === null || stoppedOn >= begun)
    .reduce((first, { startsOn }) => earlierOf(first, laterOf(startsOn, begun)), today);
}

/** The means of the first and the last window, where the last is neither green nor better; null otherwise. */
function standstill(
  days: readonly PainDay[],
  greenMax: number,
  { windowDays, minLoggedDays }: Threshold,
): Means | null {
  const windowAt = (i: number) => windowMean(days.slice(i, i + windowDays), minLoggedDays);
  const lastAt = days.length - windowDays;
  const last = lastAt < 0 ? null : windowAt(lastAt);
  if (last === null || last.mean <= greenMax) return null;
  const firstAt = days.findIndex((day, i) => day.mean !== null && windowAt(i) !== null);
  const [first, from, to] = [windowAt(firstAt), days[firstAt]?.date, days.at(-1)?.date];
  if (first === null || from === undefined || to === undefined) return null;
  if (firstAt + windowDays > lastAt) return null;
  const change = printedChange(first.mean, last.mean);
  if (change < 0 && isImportantChange(first.mean, last.mean)) return null;
  return { first: { ...first, from }, last: { ...last, to }, change };
}

/** Mean of the daily means as it is printed, to a tenth; null with too few days reported. */
function windowMean(
  days: readonly PainDay[],
  minLoggedDays: number,
): { mean: number; loggedDays: number } | null {
  const means = days.map((day) => day.mean);
  const mean = meanOf(means);
  const logged = loggedDays(means);
  if (mean === null || logged < minLoggedDays) return null;
  return { mean: roundToTenth(mean), loggedDays: logged };
}
