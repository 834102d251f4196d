import type { Range } from "~/domain/calendar/range";

/** How dates are put together; the names of weekdays and months follow from the language. */
export const calendar = {
  today: "اليوم",
  yesterday: "أمس",
  shortDate: (day: number, month: string) => `${day} ${month}`,
  weekdayDate: (weekday: string, date: string) => `${weekday} ${date}`,
  withYear: (date: string, year: string) => `${date} ${year}`,
  /** Days of one month, and dates of two. */
  span: (from: string, to: string) => `${from} إلى ${to}`,
  /** What a chart's span is called on its switch. */
  ranges: {
    "2w": "أسبوعان",
    "6w": "6 أسابيع",
    "12w": "12 أسبوعًا",
    all: "الكل",
  } satisfies Record<Range, string>,
};
