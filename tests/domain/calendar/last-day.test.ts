import { describe, expect, test } from "vitest";
import { lastDayOf } from "~/domain/calendar/last-day";
import { exportDates } from "~/domain/export/export-dates";
import { logRows } from "~/domain/export/log-rows";
import { dueSessions } from "~/domain/program/due-sessions";
import { dayViews } from "~/domain/session/day-views";
import { lastLogOn } from "~/domain/session/last-log";
import { currentWeek, weeks } from "~/domain/session/weeks";
import { remarks } from "~/screens/record/remarks";
import { log, pain, session } from "../builders";

// A Thursday; the log was written where it was Friday already.
const TODAY = "2026-10-15";
const TOMORROW = "2026-10-16";
const none = log();
const ahead = log({
  sessions: [session("2026-10-14"), session(TOMORROW, { note: "On the plane." })],
  pain: [pain(TOMORROW, 9)],
});

test.each([
  ["nothing logged", none, TODAY],
  ["logged before", log({ pain: [pain("2026-10-01", 3)] }), TODAY],
  ["a session ahead", { sessions: ahead.sessions }, TOMORROW],
  ["a report ahead", { pain: ahead.pain }, TOMORROW],
])("the last day, %s: %s", (_what, any, day) => {
  expect(lastDayOf(any, TODAY)).toBe(day);
});

describe("a session and a report under tomorrow's date", () => {
  test("count as due and done, while today stays open", () => {
    const due = dueSessions(ahead, "2026-10-14", TOMORROW, TODAY);
    expect(due.map(({ state }) => state)).toEqual(["done", "open", "done"]);
    expect(lastLogOn(ahead)).toBe(TOMORROW);
    expect(weeks(ahead, TODAY, TODAY, TODAY)).toMatchObject([{ done: 2, due: 7 }]);
    expect(currentWeek(ahead, TODAY).marks.map(({ state }) => state)).toEqual([
      ...["not-logged", "not-logged", "done", "open", "done", "ahead", "ahead"],
    ]);
  });

  test("end the days of a chart and of the export, and no later day does", () => {
    const last = (any: typeof ahead) => dayViews(any, TODAY, "2026-12-31", TODAY).at(-1)?.date;
    expect([last(none), last(ahead)]).toEqual([TODAY, TOMORROW]);
    expect(exportDates(new URLSearchParams(), ahead, TODAY)).toMatchObject({ to: TOMORROW });
    const rows = logRows(ahead, TODAY, TOMORROW, TODAY);
    expect(rows).toContainEqual(expect.objectContaining({ localDate: TOMORROW, score: 9 }));
  });

  test("a report alone leaves tomorrow's session open, not missed", () => {
    const [, tomorrow] = dayViews(log({ pain: ahead.pain }), TODAY, TOMORROW, TODAY);
    expect(tomorrow).toMatchObject({ date: TOMORROW, state: "open" });
  });

  test("show the words at once", () => {
    expect(remarks(ahead, TODAY, 4)).toMatchObject([{ on: "Fri 16 Oct", text: "On the plane." }]);
  });
});
