import { expect, test } from "vitest";
import { drawsNoFigure } from "~/screens/caseload/caseload";
import { readQueueQuery } from "~/screens/queue/queue-query";

const page = (known: number, open: number, search = "") => {
  const query = readQueueQuery(new URLSearchParams(search));
  return { known, queue: { query, counts: { open, snoozed: 0, done: 0 } } };
};

test("the caseload holds a figure where nobody needs attention, and where there is nobody at all", () => {
  expect(drawsNoFigure(page(5, 2))).toBe(true);
  expect(drawsNoFigure(page(5, 0))).toBe(false);
  expect(drawsNoFigure(page(5, 0, "alerts=snoozed"))).toBe(true);
  expect(drawsNoFigure(page(0, 0, "alerts=snoozed"))).toBe(false);
});

test("a page whose loader failed may hold one", () => {
  expect([drawsNoFigure(undefined), drawsNoFigure(null)]).toEqual([false, false]);
});
