import { addDays, eachDay } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { shortDate } from "~/words/calendar";

const DAYS = 14;

/** Fourteen days of pain against the limits of the episode. */
export type PainDays = {
  /** The highest single report of each day, 0–10, oldest first; null on a day without one. */
  scores: (number | null)[];
  /** "5 Nov" */
  from: string;
  to: string;
  greenMax: number;
  ceiling: number;
  /** "agreed ceiling 5", "usual limit 5" */
  ceilingWords: string;
};

/** Single reports are shown as they were given: of each day the highest, never a mean. */
export function painDaysOf(
  { pain, sessions, limits, episode }: Pick<PatientLog, "pain" | "sessions" | "limits" | "episode">,
  today: LocalDate,
): PainDays {
  const to = lastDayOf({ pain, sessions }, today);
  const from = addDays(to, 1 - DAYS);
  const highest = (day: LocalDate) =>
    pain
      .filter(({ localDate }) => localDate === day)
      .reduce<number | null>((top, { score }) => Math.max(top ?? 0, score), null);
  const { greenMax, ceiling } = limits;
  return {
    scores: eachDay(from, to).map(highest),
    ...{ from: shortDate(from), to: shortDate(to), greenMax, ceiling },
    ceilingWords: `${episode?.hasAgreedLimits ? "agreed ceiling" : "usual limit"} ${ceiling}`,
  };
}
