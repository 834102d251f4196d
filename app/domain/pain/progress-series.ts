import { addDays } from "~/domain/calendar/dates";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { type DayState, type DayView, dayViews } from "~/domain/session/day-views";
import { defaultThresholds } from "~/domain/thresholds";
import { byMoment, painDays, trailingMean } from "./pain";

/** One calendar day of the progress chart. Pain is 0–10. */
export type ProgressPoint = {
  date: LocalDate;
  /** The single scores of each moment as they were given, in their order; empty without a report. */
  before: number[];
  during: number[];
  after: number[];
  nextMorning: number[];
  daily: number[];
  /** Mean of all reports of the day; null without one. */
  painOfDay: number | null;
  /** 7-day trailing mean; null with fewer than 4 logged days, and on missing days. */
  mean7: number | null;
  /** Pain reports of the day. */
  reports: number;
  session: DayState;
  sessionsDone: number;
  sessionsDue: number;
  /** Sessions logged without being due. */
  sessionsExtra: number;
  /** A day that asked for a log and got none at all. */
  missing: boolean;
};

/** A run of missing days, both ends included. */
export type Gap = { from: LocalDate; to: LocalDate; days: number };

/**
 * One point for every day from `from` to `to`, but not after `today` or the newest day that was logged.
 * @param log pain from 6 days before `from`, sessions from the Monday of `from`
 */
export function progressSeries(
  log: PatientLog,
  from: LocalDate,
  to: LocalDate,
  today: LocalDate,
): ProgressPoint[] {
  const views = dayViews(log, from, to, today);
  const last = views.at(-1)?.date;
  if (last === undefined) return [];
  // The first day's mean looks back over the days before the range.
  const lead = defaultThresholds.trailingMean.windowDays - 1;
  const pain = painDays(log.pain, addDays(from, -lead), last);
  return views.flatMap((view, i) => {
    const day = pain[i + lead];
    if (day === undefined) return [];
    const moments = byMoment(day);
    const missing = isMissing(view, day.reports.length);
    return {
      date: view.date,
      before: moments.BEFORE,
      during: moments.DURING,
      after: moments.AFTER,
      nextMorning: moments.NEXT_MORNING,
      daily: moments.DAILY,
      painOfDay: day.mean,
      mean7: missing ? null : trailingMean(pain, i + lead),
      reports: day.reports.length,
      session: view.state,
      sessionsDone: view.due.filter((each) => each.state === "done").length,
      sessionsDue: view.due.length,
      // A miss that was logged before a pause began is kept, and was no session.
      sessionsExtra: view.extra.filter(({ status }) => status !== "MISSED").length,
      missing,
    };
  });
}

/** The runs of missing days of a series, oldest first. */
export function gaps(points: readonly Pick<ProgressPoint, "date" | "missing">[]): Gap[] {
  const found: Gap[] = [];
  for (const { date } of points.filter((point) => point.missing)) {
    const open = found.at(-1);
    if (open && addDays(open.to, 1) === date) {
      open.to = date;
      open.days += 1;
    } else {
      found.push({ from: date, to: date, days: 1 });
    }
  }
  return found;
}

/** Missing: something was due, the day is over, and neither pain nor any session was logged. */
function isMissing({ state, extra }: DayView, reports: number): boolean {
  return state === "not-logged" && reports === 0 && extra.length === 0;
}
