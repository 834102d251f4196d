import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { MarkRow } from "~/components/marks/mark-row";
import { markText, readMarks } from "~/components/marks/mark-text";
import { PainSparkline } from "~/components/marks/pain-sparkline";
import { type MarkState, markWords, SessionMark } from "~/components/marks/session-mark";
import { gapsOf, runsOf } from "~/components/marks/spark-geometry";
import { readSpark, sparkText } from "~/components/marks/spark-text";

describe("session marks", () => {
  const states = Object.keys(markWords()) as MarkState[];

  test("every state has its own shape or line; outside a program nothing is drawn", () => {
    const drawings = states.map((state) => renderToStaticMarkup(<SessionMark state={state} />));
    expect(new Set(drawings).size).toBe(states.length);
    expect(renderToStaticMarkup(<SessionMark state="outside" />)).toMatch(/><\/svg>$/);
  });
});

describe("pain sparkline", () => {
  test("joins only neighbouring logged days; 0 is logged", () => {
    expect(runsOf([null, 0, 2, null, 3, null])).toEqual([
      [
        { day: 1, score: 0 },
        { day: 2, score: 2 },
      ],
      [{ day: 4, score: 3 }],
    ]);
    expect(gapsOf([null, 0, null, null, 3, null, null, null])).toEqual([
      { from: 2, to: 3 },
      { from: 5, to: 7 },
    ]);
  });

  test("draws zero on the ground line, a lone day as a point, and a gap as a gap", () => {
    const html = renderToStaticMarkup(
      <PainSparkline days={[0, 0, null, null, 10, null]} width={60} height={44} />,
    );
    expect(html).toContain('d="M3,40l10 0M43,4h0" marker-end="url(#end-plain)"');
    // From the first of the two days without a report to the second; half a day more at each end is its stroke.
    expect(html).toContain('class="gap" d="M23 4h10v36h-10z"');
    // A lone day before the last is a ring as thick as a point.
    const lone = renderToStaticMarkup(
      <PainSparkline days={[5, null, 5, 5]} width={40} height={44} />,
    );
    expect(lone).toMatch(/d="M2\.4,22a\.6[^M]*M23,22l10 0"/);
    expect(html).toContain(
      "Daily mean pain, last 6 days: from 0.0 to 10.0 of 10, 3 days not logged",
    );
  });

  test("days before a report could be expected are not missing", () => {
    expect(gapsOf([null, null, null, 3, null, null], 3)).toEqual([{ from: 4, to: 5 }]);
    const html = renderToStaticMarkup(<PainSparkline days={[null, null, null, 3]} since={3} />);
    expect(html).not.toContain('gap"');
    expect(html).toContain("0 days not logged");
  });

  test("without a report it says so and draws no line", () => {
    const html = renderToStaticMarkup(<PainSparkline days={[null, null]} />);
    expect(html).toContain("Daily mean pain, last 2 days: not logged");
    expect(html).not.toMatch(/<path d=|marker/);
  });
});

test("a row of marks is one drawing: a path for each kind, each mark in its place", () => {
  const states = readMarks("dd-pmrnod");
  const html = renderToStaticMarkup(<MarkRow states={states} label="Last 9 days" />);
  expect(html).toMatch(/^<svg [^>]*width="115" height="11" role="img" aria-label="Last 9 days">/);
  const paths = new Map([...html.matchAll(/class="(\w+)" d="([^"]+)"/g)].map(([, a, b]) => [a, b]));
  expect([...paths.keys()]).toEqual(["done", "partly", "missed", "rest", "open"]);
  // The first two days and the ninth: 13 pixels from one to the next.
  expect(paths.get("done")).toBe("M5.5 5.5h0m13 0h0m91 0h0");
  expect(paths.get("missed")).toBe("M54.2 2.2l6.6 6.6m0-6.6l-6.6 6.6");
  // A dash after five days, then a dot: 13 pixels on, from where the dash ends.
  expect(paths.get("rest")).toBe("M68.2 5.5h4.6m10.3 0a.4.4 0 0 0 .8 0a.4.4 0 0 0-.8 0");
  expect(renderToStaticMarkup(<MarkRow states={["outside"]} label="" />)).not.toContain("<path");
});

test("pain and marks come back as they were written", () => {
  const days = [null, 0, 4.5, 10, null];
  expect(readSpark(sparkText(days, 3))).toEqual({ days, since: 3 });
  const states: MarkState[] = [
    ...(["done", "partly", "missed", "rest", "not-logged", "open", "outside"] as const),
  ];
  expect(readMarks(markText(states))).toEqual(states);
});
