import type { OpenSpan, WeekHours } from "~/domain/calendar/opening-hours";
import type { WeekStart } from "~/domain/calendar/week-order";
import type { LocalDate, Weekday } from "~/domain/rows";

/** What the form of the clinic holds when it is opened: the texts of its fields, by their names. */
export type ClinicFields = {
  name: string;
  address: string;
  phone: string;
  country: string;
  emergencyNumber: string;
  outOfHoursNumber: string;
  timeZone: string;
  /** "1", "6" or "7". */
  weekStart: string;
  isRestricted: boolean;
  days: DayFields[];
  closed: string[];
};

/** Two spans of a day at most; empty where there is none. */
export type DayFields = { from: string; until: string; from2: string; until2: string };

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Empty rows for further closed days. */
const SPARE_ROWS = 3;

type Values = {
  name: string;
  address: string | null;
  phone: string | null;
  country: string | null;
  emergencyNumber: string | null;
  outOfHoursNumber: string | null;
  timeZone: string;
  weekStart: WeekStart;
  isRestricted: boolean;
  week: WeekHours | null;
  closedDays: LocalDate[];
};

export function clinicFields(values: Values): ClinicFields {
  const { week, closedDays, name, timeZone, isRestricted } = values;
  return {
    ...{ name, timeZone, isRestricted, weekStart: String(values.weekStart) },
    address: values.address ?? "",
    phone: values.phone ?? "",
    country: values.country ?? "",
    emergencyNumber: values.emergencyNumber ?? "",
    outOfHoursNumber: values.outOfHoursNumber ?? "",
    days: weekdays.map((weekday) => {
      const [first, second] = week?.[weekday] ?? [];
      const [from = "", until = ""] = first ?? [];
      const [from2 = "", until2 = ""] = second ?? [];
      return { from, until, from2, until2 };
    }),
    closed: [...closedDays, ...Array.from({ length: SPARE_ROWS }, () => "")],
  };
}

/** The week that the days of a form say; null when none says anything. */
export function weekOf(days: readonly Partial<DayFields>[]): WeekHours | null {
  const week: WeekHours = {};
  days.forEach(({ from, until, from2, until2 }, i) => {
    const weekday = weekdays[i];
    const spans: OpenSpan[] = [];
    if (from && until) spans.push([from, until]);
    if (from2 && until2) spans.push([from2, until2]);
    if (weekday && spans.length > 0) week[weekday] = spans;
  });
  return Object.keys(week).length > 0 ? week : null;
}
