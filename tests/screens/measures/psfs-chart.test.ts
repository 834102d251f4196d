import { expect, test } from "vitest";
import type { Answers, MeasurementRow } from "~/domain/measures/rows";
import { builtInScore } from "~/domain/measures/score";
import { defaultThresholds } from "~/domain/thresholds";
import { psfsChart } from "~/screens/measures/psfs-chart";

const psfs = (takenOn: string, answers: Answers): MeasurementRow => ({
  ...{ id: takenOn, measure: "psfs", version: 1, takenOn, side: "NOT_STATED", pelvisHeld: null },
  ...{ answers, score: builtInScore("psfs", answers), source: "STAFF" },
  ...{ createdAt: new Date(0), correctsId: null, reason: null },
});
const options = { dueOn: null, figures: defaultThresholds.measures };
const chartOf = (...rows: MeasurementRow[]) => psfsChart(rows, (id) => id, options);
const start = { film: 3, run: 2, socks: 5 };

test.each<[string, Answers, string]>([
  ["one that fell got worse", { film: 9, run: 5, socks: 0 }, "“socks” got worse, 5 to 0."],
  ["of several the largest fall", { film: 2, run: 8, socks: 1 }, "“socks” got worse, 5 to 1."],
  ["all fell alike", { film: 1, run: 0, socks: 3 }, "“film” got worse, 3 to 1."],
  ["none fell", { film: 7, run: 4, socks: 9 }, "“run” moved least, 2 to 4."],
  ["one stayed", { film: 7, run: 2, socks: 9 }, "“run” moved least, 2 to 2."],
  [
    "what was not answered did not fall",
    { film: 7, run: 4, walk: 9 },
    "“run” moved least, 2 to 4.",
  ],
])("%s", (_, now, said) => {
  const chart = chartOf(psfs("2026-01-05", start), psfs("2026-03-02", now));
  expect(chart?.sentence).toContain(said);
});

test("a last one without a score is in the chart, with its answers and without a mean", () => {
  const chart = chartOf(psfs("2026-01-05", start), psfs("2026-03-02", { film: 7, socks: 5 }));
  expect(chart?.sentence).toMatch(
    /^Mean of the same 2 activities rose from 4\.0 to 6\.0, not judged\./,
  );
  expect(chart?.table.rows[0]?.cells).toEqual(["2 Mar", "no score", "7", "–", "5"]);
  expect(chart?.model.lines.map(({ key, points }) => [key, points.length])).toEqual([
    ["film", 2],
    ["run", 1],
    ["socks", 2],
    ["mean", 1],
  ]);
});

test("a name is written by the room that there is, and a date close to the first gives way", () => {
  const answers = { "Sit through a film": 7, "Run 5 km": 4, Socks: 8 };
  const dates = ["2026-10-17", "2026-11-06", "2026-11-27"];
  const rows = dates.map((on) => psfs(on, answers));
  const { model } = psfsChart(rows, (id) => id, { ...options, dueOn: "2026-12-25" }) ?? {};
  expect(model?.lines[0]?.name).toEqual({
    wide: "Sit through a film 7",
    usual: "Sit through… 7",
    narrow: "Sit th… 7",
  });
  expect(model?.dates.map(({ words, isTight }) => [words, isTight ?? false])).toEqual([
    ["17 Oct", false],
    ["6 Nov", true],
    ["27 Nov", false],
    ["25 Dec", false],
  ]);
});
