import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "~/domain/calendar/dates";
import { endedBy, endsWhenMoved, givenBack, type ProgramEnd } from "~/domain/program/replacement";

type Standing = ProgramEnd & { startsOn: string; createdAt: Date };

let made = 0;

const standing = (id: string, startsOn: string, stoppedOn: string | null = null): Standing => ({
  ...{ id, startsOn, stoppedOn, endedByProgramId: null, stoppedOnBefore: null },
  createdAt: new Date(made++),
});

const after = (programs: readonly Standing[], ends: readonly ProgramEnd[]): Standing[] =>
  programs.map((each) => ({ ...each, ...ends.find((end) => end.id === each.id) }));

function assign(programs: readonly Standing[], id: string, startsOn: string): Standing[] {
  const all = [...programs, standing(id, startsOn)];
  return after(all, endedBy(all, { id, startsOn }));
}

function undo(programs: readonly Standing[], id: string, startsOn: string): Standing[] {
  const left = after(programs, givenBack(programs, { id, startsOn }));
  return left.filter((each) => each.id !== id);
}

test("a start ends what would still hold the day before it, and says so", () => {
  const before = [
    standing("open", "2026-03-01"),
    standing("over", "2026-01-01", "2026-02-01"),
    standing("ending", "2026-02-02", "2026-03-20"),
  ];
  expect(endedBy(before, { id: "new", startsOn: "2026-03-20" })).toEqual([
    { id: "open", stoppedOn: "2026-03-19", endedByProgramId: "new", stoppedOnBefore: null },
    {
      id: "ending",
      stoppedOn: "2026-03-19",
      endedByProgramId: "new",
      stoppedOnBefore: "2026-03-20",
    },
  ]);
});

test("two assignments taken back one after the other leave everything as it was", () => {
  const before = [standing("a", "2026-03-01", "2026-03-25")];
  const one = assign(before, "c", "2026-03-20");
  const two = assign(one, "d", "2026-03-10");
  expect(two.find((each) => each.id === "a")).toMatchObject({ stoppedOn: "2026-03-09" });
  expect(undo(two, "d", "2026-03-10")).toEqual(one);
  expect(undo(undo(two, "d", "2026-03-10"), "c", "2026-03-20")).toEqual(before);
});

test("what was stopped by hand since is not opened again", () => {
  const assigned = assign([standing("a", "2026-03-01")], "b", "2026-03-20");
  const stopped = { stoppedOn: "2026-03-05", endedByProgramId: null, stoppedOnBefore: null };
  const byHand = assigned.map((each) => (each.id === "a" ? { ...each, ...stopped } : each));
  expect(givenBack(byHand, { id: "b", startsOn: "2026-03-20" })).toEqual([]);
});

test("a start that moves takes the end of what it replaces along, and leaves what comes after it", () => {
  const assigned = assign([standing("a", "2026-03-01")], "b", "2026-03-20");
  const moving = { id: "b", startsOn: "2026-03-20" };
  const later = standing("c", "2026-04-10");
  for (const startsOn of ["2026-03-15", "2026-03-28"]) {
    expect(endsWhenMoved([...assigned, later], moving, startsOn)).toEqual([
      { id: "a", stoppedOn: addDays(startsOn, -1), endedByProgramId: "b", stoppedOnBefore: null },
    ]);
  }
});

test("one that ends on the very day of the new start gives way to it", () => {
  const programs = [standing("a", "2026-03-01", "2026-03-15"), standing("b", "2026-03-20")];
  expect(endsWhenMoved(programs, { id: "b", startsOn: "2026-03-20" }, "2026-03-15")).toMatchObject([
    { id: "a", stoppedOn: "2026-03-14", endedByProgramId: "b", stoppedOnBefore: "2026-03-15" },
  ]);
});

test("whatever is assigned, undoing it at once changes nothing", () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays("2026-01-01", days));
  const starts = fc.array(day, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(starts, day, (earlier, startsOn) => {
      const programs = earlier.reduce<Standing[]>(
        (all, start, i) => assign(all, `p${i}`, start),
        [],
      );
      expect(undo(assign(programs, "new", startsOn), "new", startsOn)).toEqual(programs);
    }),
  );
});

test("a start that moves onto the day of another's start, or its last day, leaves one program in force on it", () => {
  const assigned = assign([standing("a", "2026-03-01")], "b", "2026-03-20");
  const moving = { id: "b", startsOn: "2026-03-20" };
  const [sameStart, lastDay] = [
    standing("c", "2026-03-28"),
    standing("d", "2026-03-25", "2026-03-28"),
  ];
  const ends = endsWhenMoved([...assigned, sameStart, lastDay], moving, "2026-03-28");
  expect(ends.map(({ id, stoppedOn }) => [id, stoppedOn])).toEqual(
    ["a", "c", "d"].map((id) => [id, "2026-03-27"]),
  );
});
