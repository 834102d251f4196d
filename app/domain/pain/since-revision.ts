import { addDays, earlierOf, laterOf } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import { dueSessions } from "~/domain/program/due-sessions";
import { type InForce, takingEffectOn } from "~/domain/program/in-force";
import { isAnnounced, isKeptOnly } from "~/domain/program/kept";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { type Adherence, adherence } from "~/domain/session/adherence";
import { defaultThresholds } from "~/domain/thresholds";
import { painOfEpisode } from "./pain";
import { type Compared, compareWindows, type Days } from "./windows";

/** The newest change of what a patient does, and the days on both sides of it. */
export type SinceRevision = InForce & {
  /** The day on which it took effect. */
  on: LocalDate;
  pain: Compared;
  sessions: { before: Adherence; after: Adherence };
};

/**
 * The 7 days before the newest change of program took effect against the first 7 from it on, both within the running
 * episode of care. A date between two spans of days, not the cause of a difference.
 * @returns null where nothing changed after the episode's first day
 * Source: docs/clinical/pain.md
 */
export function sinceRevision(
  log: PatientLog,
  today: LocalDate,
  threshold = defaultThresholds.trend,
): SinceRevision | null {
  const begun = log.episode?.startedOn ?? "";
  const found = newestChange(log, today, begun);
  if (found === null) return null;
  const { on } = found;
  const { windowDays } = threshold;
  const before = { from: laterOf(begun, addDays(on, -windowDays)), to: addDays(on, -1) };
  const last = lastDayOf(log, today);
  const after = { from: on, to: earlierOf(last, addDays(on, windowDays - 1)) };
  const kept = ({ from, to }: Days) => adherence(dueSessions(log, from, to, today));
  return {
    ...found,
    pain: compareWindows(painOfEpisode(log), before, after, threshold),
    sessions: { before: kept(before), after: kept(after) },
  };
}

/** The newest day after the episode's first on which something else was asked than the day before. */
function newestChange(
  { programs }: Pick<PatientLog, "programs">,
  today: LocalDate,
  begun: LocalDate,
): (InForce & { on: LocalDate }) | null {
  const days = programs.flatMap(({ startsOn, revisions }) => [
    startsOn,
    ...revisions.map(({ effectiveOn }) => laterOf(startsOn, effectiveOn)),
  ]);
  const past = [...new Set(days)].filter((day) => begun < day && day <= today).sort();
  for (const on of past.reverse()) {
    const start = takingEffectOn(programs, on);
    if (start && isAnnounced(start.revision) && !isKeptOnly(start.revision)) {
      return { ...start, on };
    }
  }
  return null;
}
