import type { Range } from "~/domain/calendar/range";

/** How dates are put together; the names of weekdays and months follow from the language. */
export const calendar = {
  today: "heute",
  yesterday: "gestern",
  shortDate: (day: number, month: string) => `${day}. ${month}`,
  weekdayDate: (weekday: string, date: string) => `${weekday}, ${date}`,
  withYear: (date: string, year: string) => `${date} ${year}`,
  /** Days of one month, where the first comes as a bare number, and dates of two. */
  span: (from: string, to: string) => `${from.replace(/^\d+$/, "$&.")} bis ${to}`,
  /** What a chart's span is called on its switch. */
  ranges: {
    "2w": "2 Wochen",
    "6w": "6 Wochen",
    "12w": "12 Wochen",
    all: "Alles",
  } satisfies Record<Range, string>,
};
