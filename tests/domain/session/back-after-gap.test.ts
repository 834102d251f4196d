import { expect, test } from "vitest";
import { isBackAfterGap } from "~/domain/session/back-after-gap";
import { log, logOn, pain, perWeek, program, revision, session } from "../builders";

const TODAY = "2026-10-14";
const away = { fromOn: "2026-10-05", untilOn: "2026-10-13" };
const once = perWeek(1);

test.each([
  ["nobody who never logged", log(), false],
  ["six days", log({ sessions: [session("2026-10-08")] }), false],
  ["seven days", log({ sessions: [session("2026-10-07")] }), true],
  [
    "a missed session is a log",
    log({ sessions: [session("2026-10-08", { status: "MISSED" })] }),
    false,
  ],
  ["pain apart from a session too", log({ pain: [pain("2026-10-12", 3)] }), false],
  ["logged again today", log({ sessions: [session("2026-10-01"), session(TODAY)] }), false],
  ["logs from before the rows that are read", log({ earlierLogOn: "2026-09-20" }), true],
  ["days away count here", log({ sessions: [session("2026-10-04")], absences: [away] }), true],
  [
    "two weeks of one session each are too few",
    logOn(once, { sessions: [session("2026-10-01")] }),
    false,
  ],
  [
    "an ended program",
    log({
      programs: [program({ revisions: [revision({ endsOn: "2026-10-12" })] })],
      sessions: [session("2026-10-01")],
    }),
    false,
  ],
  ["no program", log({ programs: [], pain: [pain("2026-10-01", 3)] }), false],
])("%s", (_what, rows, isBack) => {
  expect(isBackAfterGap(rows, TODAY)).toBe(isBack);
});
