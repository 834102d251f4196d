import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { clinicFrame, dayShare, scoreY } from "~/components/charts/frame";
import { MANY_DAYS } from "~/components/charts/marks";
import { PlainChart } from "~/components/charts/plain-chart";
import { addDays, eachDay } from "~/domain/calendar/dates";
import type { PatientLog, Schedule } from "~/domain/rows";
import { log, logOn, pain, program, revision, session } from "../../domain/builders";
import { modelOf, TODAY } from "./chart-drawing";

const dayAt = (day: number, days: number) => addDays(TODAY, day + 1 - days);

function markupOf(of: PatientLog, days = 84): string {
  const words = { ceilingWords: "agreed ceiling 5", label: "The sum" };
  const model = modelOf(of, dayAt(0, days));
  return renderToStaticMarkup(<PlainChart model={model} frame={clinicFrame} {...words} />);
}

/** Where the pieces of a path begin, as [x in hundredths of the plot, y in pixels]. */
function startsOf(markup: string, name: string): number[][] {
  const path = new RegExp(`${name}" d="([^"]*)"`).exec(markup)?.[1] ?? "";
  return [...path.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe("a chart of many days", () => {
  const y = (score: number) => scoreY(clinicFrame, score);
  const x = (day: number) => dayShare(day, 84);

  test("has a dot for every score of a day, once, in its place, zero on the axis", () => {
    const scored = log({
      pain: [
        pain(dayAt(3, 84), 0),
        pain(dayAt(3, 84), 6),
        pain(dayAt(3, 84), 6),
        pain(dayAt(4, 84), 2, { moment: "BEFORE" }),
        pain(dayAt(80, 84), 9, { moment: "DAILY" }),
      ],
    });
    const markup = markupOf(scored);
    const places = {
      after: [
        [x(3), y(0)],
        [x(3), y(6)],
      ],
      before: [[x(4), y(2)]],
      daily: [[x(80), y(9)]],
    };
    for (const [moment, expected] of Object.entries(places)) {
      expect(startsOf(markup, `data-moment="${moment}`).sort()).toEqual(expected.sort());
      expect(startsOf(markup, `data-edge="${moment}`).sort()).toEqual(expected.sort());
    }
    expect(y(0)).toBe(clinicFrame.zero);
  });

  test("keeps a diamond and a triangle for the moments that have one", () => {
    const markup = markupOf(
      log({
        pain: [
          pain(dayAt(9, 84), 4, { moment: "NEXT_MORNING" }),
          pain(dayAt(9, 84), 5, { moment: "DURING" }),
        ],
      }),
    );
    expect(markup).toContain(`<use href="#chart-nextMorning" x="${x(9)}%" y="${y(4)}"`);
    expect(markup).toContain(`<use href="#chart-during" x="${x(9)}%" y="${y(5)}"`);
    expect(markup).not.toContain("data-edge");
  });

  test("has one mark for each day's sessions, those that most days have as strokes", () => {
    const weekdays: Schedule = { kind: "weekdays", weekdays: [1, 2, 3, 4, 5], timesPerDay: 1 };
    // The 23rd is a Friday, the 24th and 25th are a weekend.
    const markup = markupOf(
      logOn(weekdays, {
        sessions: [
          session("2026-10-21"),
          session("2026-10-22", { status: "PARTLY" }),
          session("2026-10-23", { status: "MISSED" }),
          session("2026-10-24"),
        ],
      }),
    );
    const { barTop, barBase } = clinicFrame;
    const from = (look: string) => startsOf(markup, `data-sessions="${look}`);
    expect(from("done").map(([at]) => at)).toEqual([x(79)]);
    expect(from("done-ends")).toEqual([[x(79), barTop]]);
    expect(from("rest").map(([at]) => at)).toEqual(expect.arrayContaining([x(82), x(83)]));
    expect(from("not-logged")).toContainEqual([x(78), barBase]);
    const uses = [...markup.matchAll(/<use href="#chart-([^"]*)" x="([^"]*)%"/g)];
    expect(uses.map(([, mark, at]) => [mark, Number(at)])).toEqual([
      ["partly", x(80)],
      ["missed", x(81)],
      ["extra", x(82)],
    ]);
  });

  test("grows by no element with its days", () => {
    const effectiveOn = dayAt(0, 364);
    const begun = program({ startsOn: effectiveOn, revisions: [revision({ effectiveOn })] });
    const every = (days: number) =>
      log({
        programs: [begun],
        pain: eachDay(dayAt(0, days), TODAY).map((date) => pain(date, 3)),
        sessions: eachDay(dayAt(0, days), TODAY).map((date) => session(date)),
      });
    const marks = (days: number) => markupOf(every(days), days).match(/<(use|path)/g)?.length ?? 0;
    expect(marks(364)).toBe(marks(MANY_DAYS));
    expect(marks(MANY_DAYS)).toBeLessThan(marks(MANY_DAYS - 1));
  });
});
