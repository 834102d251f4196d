import type { Range } from "~/domain/calendar/range";

/** The names of months that are short: "18 nov", but "18 de noviembre". */
const SHORT = /^(.{1,3}|sept)$/;

/** How dates are put together; the names of weekdays and months follow from the language. */
export const calendar = {
  today: "hoy",
  yesterday: "ayer",
  shortDate: (day: number, month: string) => `${day} ${SHORT.test(month) ? "" : "de "}${month}`,
  weekdayDate: (weekday: string, date: string) => `${weekday} ${date}`,
  withYear: (date: string, year: string) => `${date} ${date.includes(" de ") ? "de " : ""}${year}`,
  /** Days of one month, and dates of two. */
  span: (from: string, to: string) => `${from} al ${to}`,
  /** What a chart's span is called on its switch. */
  ranges: {
    "2w": "2 semanas",
    "6w": "6 semanas",
    "12w": "12 semanas",
    all: "Todo",
  } satisfies Record<Range, string>,
};
