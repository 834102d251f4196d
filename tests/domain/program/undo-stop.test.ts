import { expect, test } from "vitest";
import { endBeforeStop } from "~/domain/program/undo-stop";

const TODAY = "2026-10-19";

const stopped = {
  ...{ id: "a", startsOn: "2026-10-05", stoppedOn: "2026-10-18", lastLoggedOn: null },
  ...{ endedByProgramId: null, stoppedOnBefore: null },
};
const open = { id: "a", stoppedOn: null, endedByProgramId: null, stoppedOnBefore: null };
const follows = (startsOn: string) => ({ id: "b", startsOn });

const cases: [
  string,
  Partial<typeof stopped> | object,
  { id: string; startsOn: string }[],
  unknown,
][] = [
  ["stopped today", {}, [], open],
  ["stopped today after it was logged", { stoppedOn: TODAY, lastLoggedOn: TODAY }, [], open],
  ["stopped yesterday: a day went by", { stoppedOn: "2026-10-17" }, [], null],
  ["stopped on its first day", { startsOn: TODAY }, [], open],
  [
    "still to come, stopped days ago",
    { startsOn: "2026-11-02", stoppedOn: "2026-10-10" },
    [],
    open,
  ],
  ["another one was assigned since", {}, [follows(TODAY)], null],
  ["another one is to come since", {}, [follows("2026-10-26")], null],
  ["one before it does not matter", {}, [follows("2026-09-01")], open],
  ["ended by an assignment", { endedByProgramId: "b" }, [follows(TODAY)], null],
  ["not stopped", { stoppedOn: null }, [], null],
  [
    "it was to make way for another one anyway",
    { stoppedOnBefore: "2026-10-25" },
    [follows("2026-10-26")],
    { ...open, stoppedOn: "2026-10-25", endedByProgramId: "b" },
  ],
];

test.each(cases)("%s", (_, part, others, end) => {
  expect(endBeforeStop({ ...stopped, ...part }, others, TODAY)).toEqual(end);
});
