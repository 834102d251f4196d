import { expect, test } from "vitest";
import { type HistoryFacts, historyLines } from "~/screens/queue/history";

type Answered = HistoryFacts["answers"][number];
const today = "2026-11-19";

let count = 0;
const answered = (kind: Answered["kind"], at: string, part: Partial<Answered> = {}): Answered => {
  count += 1;
  return {
    ...{ id: `a-${count}`, rule: "silent", key: "k", kind, reason: "", figures: null },
    ...{ byId: "tamsin", byName: "Tamsin Vale", undone: null, untilOn: null },
    ...{ localDate: at.slice(0, 10), at: new Date(`${at}:00Z`), ...part },
  };
};

const told = (answers: Answered[], since = "2026-11-01", part: Partial<HistoryFacts> = {}) => {
  const facts = { title: "No logs", openedWords: "Since Sun 1 Nov", since, report: null };
  const all = { ...facts, pause: null, patientName: "Sedge", answers, ...part };
  return historyLines(all, today, "UTC").map(({ text }) => text);
};

const until = (untilOn: string, at = "2026-11-10T08:00") => answered("SNOOZED", at, { untilOn });
const CAME_BACK = "Came back: the date was reached";

test("a snooze that its date ended came back by itself", () => {
  expect(told([until("2026-11-17"), answered("RESOLVED", "2026-11-17T09:00")])).toEqual([
    ...["Opened: No logs", "Snoozed until Tue 17 Nov", CAME_BACK, "Resolved"],
  ]);
});

test("one that was woken and resolved before its date did not", () => {
  const woken = answered("SNOOZED", "2026-11-12T10:00", { untilOn: "2026-11-12" });
  const answers = [until("2026-11-17"), woken, answered("RESOLVED", "2026-11-13T10:00")];
  expect(told(answers)).toEqual([
    ...["Opened: No logs", "Snoozed until Tue 17 Nov", "Woken up", "Resolved"],
  ]);
});

test("what was taken back does not keep it asleep", () => {
  const undone = { byName: "Tamsin Vale", at: new Date("2026-11-12T10:05:00Z") };
  const answers = [until("2026-11-17"), answered("RESOLVED", "2026-11-12T10:00", { undone })];
  expect(told(answers)).toEqual([
    ...["Opened: No logs", "Snoozed until Tue 17 Nov", "Resolved", "Taken back", CAME_BACK],
  ]);
});

test("of an earlier run nobody can say that the date brought it back", () => {
  expect(told([until("2026-11-17")], "2026-11-18")).not.toContain(CAME_BACK);
  expect(told([until("2026-11-20")])).not.toContain(CAME_BACK);
});

test("everything stands in the order in which it happened", () => {
  const report = {
    ...{ at: new Date("2026-11-10T07:00:00Z"), openedAt: new Date("2026-11-10T09:00:00Z") },
    openedBy: { name: "Leo Marsh" },
  };
  const first = answered("ACKNOWLEDGED", "2026-11-10T08:00", { reason: "Called" });
  expect(told([first], "2026-11-10", { report })).toEqual([
    ...["Ticked: No logs", "Acknowledged: “Called”", "Opened by Leo Marsh"],
  ]);
});
