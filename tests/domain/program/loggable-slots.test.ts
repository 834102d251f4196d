import { describe, expect, it } from "vitest";
import { extraSlot, loggableSlots } from "~/domain/program/loggable-slots";
import { everyDay, perWeek, program, revision, session } from "../builders";

// 5 October 2026 is a Monday.
const DAY = "2026-10-06";

function slots(schedule: Parameters<typeof perWeek> | "twice" | "monday", logged: number[] = []) {
  const kinds = {
    twice: { ...everyDay, timesPerDay: 2 },
    monday: { ...everyDay, weekdays: [1 as const] },
  };
  const wanted = typeof schedule === "string" ? kinds[schedule] : perWeek(...schedule);
  const programs = [program({ revisions: [revision({ schedule: wanted })] })];
  return loggableSlots(
    { programs, sessions: logged.map((slot) => session(DAY, { slot })), pauses: [] },
    DAY,
  );
}

describe("loggableSlots", () => {
  it.each([
    ["both slots of the day and one extra", slots("twice"), [1, 2, 3]],
    ["the same when one of them is logged", slots("twice", [2]), [1, 2, 3]],
    ["another extra above one that is logged", slots("twice", [1, 2, 3]), [1, 2, 3, 4]],
    ["one extra on a rest day", slots("monday"), [1]],
    ["the first of a week's free choice", slots([3]), [1]],
    ["an extra beside the week's session that is logged", slots([3], [1]), [1, 2]],
  ])("%s", (_what, found, wanted) => {
    expect(found).toEqual(wanted);
  });

  it("is empty without a program", () => {
    expect(
      loggableSlots(
        { programs: [program({ startsOn: "2026-10-07" })], sessions: [], pauses: [] },
        DAY,
      ),
    ).toEqual([]);
  });

  it("starts extra sessions at 1", () => {
    expect(extraSlot([])).toBe(1);
  });
});
