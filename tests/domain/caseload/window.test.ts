import { expect, test } from "vitest";
import { logSince } from "~/domain/caseload/window";
import { log, pain, session } from "../builders";

const whole = log({
  sessions: [session("2026-11-02"), session("2026-11-09")],
  pain: [pain("2026-11-01", 4), pain("2026-11-05", 3)],
});
const cut = (from: string, part = {}) => {
  const { sessions, pain: reports, ...rest } = logSince({ ...whole, ...part }, from);
  return {
    days: [...sessions.map(({ dueOn }) => dueOn), ...reports.map(({ localDate }) => localDate)],
    earlier: [rest.earlierLogOn, rest.earlierPainOn],
  };
};

test("a day belongs to what begins with it", () => {
  expect(cut("2026-11-05")).toEqual({ days: ["2026-11-09", "2026-11-05"], earlier: [null, null] });
});

test("the newest dates before it are kept of whatever is left with none", () => {
  expect(cut("2026-11-06")).toEqual({ days: ["2026-11-09"], earlier: [null, "2026-11-05"] });
  expect(cut("2026-11-10")).toEqual({ days: [], earlier: ["2026-11-09", "2026-11-05"] });
});

test("and those that were known before, where nothing was cut", () => {
  const known = { sessions: [], pain: [], earlierLogOn: "2026-10-01", earlierPainOn: "2026-09-01" };
  expect(cut("2026-11-10", known)).toEqual({ days: [], earlier: ["2026-10-01", "2026-09-01"] });
  expect(cut("2026-11-10", { sessions: [], pain: [] }).earlier).toEqual([null, null]);
});
