import { expect, test } from "vitest";
import { dateProblem } from "~/words/date-problem";

const TODAY = "2026-03-04";
const past = { earliest: "1996-03-04", latest: TODAY };
const ahead = { earliest: TODAY, latest: "2029-03-04" };

test.each([
  ["2026-03-04", past, null],
  ["1996-03-04", past, null],
  ["2026-03-05", past, "5 March 2026 is in the future."],
  ["2999-01-01", past, "2999 is in the future."],
  ["12026-01-01", past, "12026 is in the future."],
  ["1900-01-01", past, "1900 is long ago. Check the year."],
  ["1996-03-03", past, "3 March 1996 is long ago. Check the year."],
  ["0026-03-04", past, "26 is long ago. Check the year."],
  ["2026-02-30", past, "2026-02-30 is not in the calendar."],
  ["tomorrow", past, "Enter a date like 2026-03-31."],
  ["", past, "Enter a date like 2026-03-31."],
  ["2026-03-04", ahead, null],
  ["2026-03-03", ahead, "3 March 2026 is over. Choose 4 March 2026 or a later day."],
  ["1900-01-01", ahead, "1900 is over. Choose 4 March 2026 or a later day."],
  ["2999-01-01", ahead, "2999 is far ahead. Choose 4 March 2029 or an earlier day."],
  ["2029-03-05", ahead, "5 March 2029 is far ahead. Choose 4 March 2029 or an earlier day."],
])("%s: %j", (typed, span, words) => {
  expect(dateProblem(typed, span, TODAY)).toBe(words);
});
