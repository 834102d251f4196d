import type { Range } from "~/domain/calendar/range";

/** How dates are put together; the names of weekdays and months follow from the language. */
export const calendar = {
  today: "today",
  yesterday: "yesterday",
  shortDate: (day: number, month: string) => `${day} ${month}`,
  weekdayDate: (weekday: string, date: string) => `${weekday} ${date}`,
  withYear: (date: string, year: string) => `${date} ${year}`,
  /** Days of one month, and dates of two. */
  span: (from: string, to: string) => `${from} to ${to}`,
  /** What a chart's span is called on its switch. */
  ranges: {
    "2w": "2 weeks",
    "6w": "6 weeks",
    "12w": "12 weeks",
    all: "All",
  } satisfies Record<Range, string>,
};
