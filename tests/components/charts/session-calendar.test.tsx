import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { SessionCalendar } from "~/components/charts/session-calendar";
import { addDays, eachDay, weekdayOf } from "~/domain/calendar/dates";
import type { ProgressPoint } from "~/domain/pain/progress-series";
import type { DayState } from "~/domain/session/day-views";
import { log } from "../../domain/builders";
import { seriesOf } from "./chart-drawing";

const LAST = "2026-10-25";
const [plain] = seriesOf(log(), LAST, LAST) as [ProgressPoint];

/** Neighbouring days up to the last one in these states, the others at rest. */
function daysIn(count: number, states: Record<string, DayState>): ProgressPoint[] {
  return eachDay(addDays(LAST, 1 - count), LAST).map((date) => ({
    ...plain,
    date,
    session: states[date] ?? "rest",
    sessionsDue: 0,
  }));
}

const drawn = (points: ProgressPoint[]) =>
  renderToStaticMarkup(<SessionCalendar points={points} />);

/** The drawings of the seven columns. */
const columnsOf = (markup: string) => markup.split('<svg class="calendar-column"').slice(1);

/** The weeks, from the top, in which a column has this mark. */
function weeksOf(column = "", look: string): number[] {
  const path = new RegExp(`data-mark="${look}" d="([^"]*)"`).exec(column)?.[1] ?? "";
  return [...path.matchAll(/M-?[\d.]+ ([\d.]+)/g)].map(([, y]) => Math.floor(Number(y) / 27));
}

describe("the calendar of sessions", () => {
  test("draws each day once, in its week and in the column of its weekday", () => {
    const points = daysIn(30, {
      "2026-10-24": "done",
      "2026-10-17": "done",
      "2026-10-19": "missed",
      "2026-09-28": "partly",
      "2026-10-01": "not-logged",
      "2026-10-09": "paused",
    });
    const columns = columnsOf(drawn(points));
    expect(columns).toHaveLength(7);
    const where = (look: string) =>
      columns.flatMap((column, at) => weeksOf(column, look).map((week) => [at, week]));
    // 30 days are five rows, the first with two days; the last column is that of a Sunday.
    expect(weekdayOf(LAST)).toBe(7);
    expect(where("missed")).toEqual([[0, 4]]);
    expect(where("partly")).toEqual([[0, 1]]);
    expect(where("not-logged")).toEqual([[3, 1]]);
    expect(where("done")).toEqual([
      [5, 3],
      [5, 4],
    ]);
    expect(where("paused")).toEqual([[4, 2]]);
  });

  test("says every day of a week with its date and state, and those before the range not at all", () => {
    const markup = drawn(daysIn(9, { "2026-10-24": "done", "2026-10-17": "missed" }));
    const read = [...markup.matchAll(/<span class="sr-only">([^<]*)<\/span>/g)].map(
      ([, words]) => words,
    );
    expect(read).toEqual([
      "Sat 17 Oct: missed, Sun 18 Oct: rest day",
      "Mon 19 Oct: rest day, Tue 20 Oct: rest day, Wed 21 Oct: rest day, Thu 22 Oct: rest day, Fri 23 Oct: rest day, Sat 24 Oct: done, Sun 25 Oct: rest day",
    ]);
  });

  test("leaves a day outside a program without ground and mark, and outlines one that is open", () => {
    const markup = drawn(daysIn(7, { "2026-10-20": "outside", [LAST]: "open" }));
    const columns = columnsOf(markup);
    expect(columns[1]).not.toContain("<path");
    expect(columns[6]?.split("</svg><i")[0]).not.toContain("<path");
    expect(markup).toMatch(/class="calendar-open" style="grid-column:8;margin-top:0"/);
  });

  test("does not grow by elements with its weeks, but for a week's date and words", () => {
    const elements = (count: number) => drawn(daysIn(count, {})).match(/<[a-z]/g)?.length ?? 0;
    expect(elements(364) - elements(84)).toBe(3 * (52 - 12));
  });
});
