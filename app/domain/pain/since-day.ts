import { addDays, laterOf } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import type { LocalDate, PainRow, PatientLog } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import { byTime, painOfEpisode } from "./pain";
import { type Compared, compareWindows } from "./windows";

/** Pain since a day, that day included. */
export type PainSince = {
  /** The 7 days before it, and the last 7 of those since. */
  compared: Compared;
  /** The newest single report since, and the highest, of equals the newest; null without one. */
  newest: PainRow | null;
  highest: PainRow | null;
};

/** What was reported since a visit, within the running episode of care. */
export function painSince(
  log: Pick<PatientLog, "pain" | "sessions" | "episode">,
  on: LocalDate,
  today: LocalDate,
  threshold = defaultThresholds.trend,
): PainSince {
  const { windowDays } = threshold;
  const pain = painOfEpisode(log);
  const last = lastDayOf(log, today);
  const since = byTime(pain.filter(({ localDate }) => localDate >= on)).reverse();
  const top = Math.max(...since.map(({ score }) => score));
  return {
    compared: compareWindows(
      pain,
      { from: addDays(on, -windowDays), to: addDays(on, -1) },
      { from: laterOf(on, addDays(last, 1 - windowDays)), to: last },
      threshold,
    ),
    newest: since[0] ?? null,
    highest: since.find(({ score }) => score === top) ?? null,
  };
}
