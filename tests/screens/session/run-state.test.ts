import { describe, expect, it, test } from "vitest";
import type { SkipPart } from "~/domain/player/player";
import { playerSteps } from "~/domain/player/player-steps";
import {
  hasBegun,
  isOver,
  type RunAction,
  runReducer,
  startRun,
} from "~/screens/session/run-state";
import { item } from "../../domain/builders";

const ID = "b3f0c1de-0000-4000-8000-000000000001";
const START = Date.UTC(2026, 2, 4, 19, 0, 0);
const steps = playerSteps([
  item({ id: "a", exerciseId: "lunge", sets: 2, holdSeconds: 30, restSeconds: 15, side: "RIGHT" }),
  item({ id: "b", exerciseId: "bridge", sets: 1, repetitions: 10, holdSeconds: 3, side: "NONE" }),
]);

/** Runs actions, each at so many milliseconds after the start. */
function run(...actions: [afterMs: number, action: RunAction][]) {
  return actions.reduce(
    (state, [afterMs, action]) => runReducer(state, action, START + afterMs),
    startRun(steps),
  );
}

const player = (type: "start" | "pause" | "resume" | "done"): RunAction => ({
  type: "player",
  action: { type },
});
const skip = (part: SkipPart): RunAction => ({ type: "player", action: { type: "skip", part } });
const clock: RunAction = { type: "clock" };
/** Started and counted in, so that the first hold begins at 0. */
const working: [number, RunAction][] = [
  [-3_000, player("start")],
  [0, clock],
];

describe("the countdown", () => {
  it("follows the clock, not the number of looks at it", () => {
    const often = Array.from(
      { length: 40 },
      (_, i) => [(i + 1) * 250, clock] as [number, RunAction],
    );
    const seldom: [number, RunAction][] = [[10_000, clock]];
    for (const looks of [often, seldom]) {
      expect(run([-3_000, player("start")], [0, clock], ...looks).player.secondsLeft).toBe(20);
    }
  });

  it("keeps what is left of a second for the next look", () => {
    const { player: state } = run(
      [-3_000, player("start")],
      [0, clock],
      [1_900, clock],
      [3_800, clock],
      [5_700, clock],
    );
    expect(state.secondsLeft).toBe(25);
  });

  it("ends one hold and no more while the phone slept, and rests in full", () => {
    const { player: state } = run(...working, [3_600_000, clock], [3_601_000, clock]);
    expect(state).toMatchObject({ phase: "resting", index: 1, secondsLeft: 14 });
  });

  it("stands still while paused, while a number is asked, and before the start", () => {
    const paused = run(...working, [5_000, clock], [5_000, player("pause")], [60_000, clock]);
    expect(paused.player.secondsLeft).toBe(25);
    expect(runReducer(paused, clock, START + 90_000)).toBe(paused);
    const resumed = runReducer(paused, player("resume"), START + 90_000);
    expect(runReducer(resumed, clock, START + 91_000).player.secondsLeft).toBe(24);
    const asking = run(...working, [5_000, clock], [5_000, { type: "ask" }]);
    expect(runReducer(asking, clock, START + 60_000)).toBe(asking);
    const ready = startRun(steps);
    expect(runReducer(ready, clock, START)).toBe(ready);
  });
});

describe("too painful", () => {
  it("notes the number with its exercise and goes on with the next", () => {
    const state = run(
      [0, player("start")],
      [1_000, { type: "ask" }],
      [9_000, { type: "pick", score: 7, id: ID }],
      [9_000, { type: "painful", end: false }],
    );
    expect(state).toMatchObject({
      ...{ isAsking: false, isEnded: false, during: [{ exerciseId: "lunge", score: 7, id: ID }] },
      player: { index: 2, phase: "ready", outcomes: ["painful", "painful", null] },
      startedAt: "2026-03-04T19:00:00.000Z",
    });
  });

  it("needs no number, and 0 is one", () => {
    const ask: [number, RunAction] = [0, { type: "ask" }];
    expect(run(ask, [1, { type: "painful", end: true }])).toMatchObject({
      ...{ isEnded: true, during: [] },
    });
    const pick: [number, RunAction] = [1, { type: "pick", score: 0, id: ID }];
    expect(run(ask, pick, [2, { type: "painful", end: true }]).during).toEqual([
      { exerciseId: "lunge", score: 0, id: ID },
    ]);
  });

  it("keeps the number as soon as it is picked, whichever way the session is left", () => {
    const picked = run(
      [0, player("start")],
      [1, { type: "ask" }],
      [2, { type: "pick", score: 9, id: ID }],
    );
    expect([picked.picked, hasBegun(picked)]).toEqual([9, true]);
    expect(runReducer(picked, { type: "end" }, START + 3)).toMatchObject({
      ...{ isEnded: true, isAsking: false, picked: null },
      during: [{ exerciseId: "lunge", score: 9, id: ID }],
      player: { outcomes: ["painful", "painful", null] },
    });
    const back = runReducer(picked, { type: "takeBack" }, START + 3);
    expect([back.picked, back.isAsking, back.during.length]).toEqual([null, false, 1]);
  });

  it("can be taken back", () => {
    const state = run(
      [0, player("start")],
      [1_000, { type: "ask" }],
      [2_000, { type: "takeBack" }],
    );
    expect(state).toMatchObject({ isAsking: false, player: { index: 0, paused: true } });
  });
});

describe("the end", () => {
  it("comes with the last exercise or on purpose, and can be undone by starting again", () => {
    const all = run([0, skip("exercise")], [1, player("start")], [2, player("done")]);
    expect(isOver(all)).toBe(true);
    const ended = run([0, player("start")], [5_000, { type: "end" }]);
    expect(isOver(ended)).toBe(true);
    expect(runReducer(ended, { type: "again", steps }, START)).toEqual(startRun(steps));
  });
});

describe("a skip", () => {
  const started = (...actions: [number, RunAction][]) => run(...working, ...actions);
  const undo: RunAction = { type: "undoSkip" };

  it("leaves one set out, however often the same tap arrives", () => {
    const once = started([5_000, skip("set")]);
    expect(once.player).toMatchObject({ index: 1, phase: "ready" });
    for (const late of [5_000, 5_001, 5_250, 5_599]) {
      expect(runReducer(once, skip("set"), START + late)).toBe(once);
    }
    expect(runReducer(once, skip("set"), START + 6_000).player.index).toBe(2);
    // A clock that was set back holds up nobody.
    expect(runReducer(once, skip("set"), START).player.index).toBe(2);
  });

  it("can be taken back, with the seconds that were left", () => {
    const before = started([5_000, clock]);
    const back = runReducer(runReducer(before, skip("set"), START + 5_000), undo, START + 9_000);
    expect(back).toMatchObject({ skipped: null, player: { index: 0, secondsLeft: 25 } });
    expect(back.player).toEqual({ ...before.player, paused: true });
    expect(runReducer(back, clock, START + 60_000)).toBe(back);
  });

  it("can be widened, and is then taken back as a whole", () => {
    const wide = started([5_000, skip("set")], [5_100, skip("exercise")]);
    expect(wide.player).toMatchObject({ index: 2, outcomes: ["skipped", "skipped", null] });
    expect(wide.skipped).toMatchObject({ part: "exercise", index: 0 });
    expect(runReducer(wide, undo, START + 9_000).player.outcomes).toEqual([null, null, null]);
  });

  it("can be taken back until the next step begins, also when it was the last one", () => {
    const begun = started([5_000, skip("set")], [6_000, player("start")]);
    expect(begun.skipped).toBeNull();
    expect(runReducer(begun, undo, START + 7_000)).toBe(begun);
    const over = started([5_000, skip("exercise")], [6_000, skip("set")]);
    expect(isOver(over)).toBe(true);
    const back = runReducer(over, undo, START + 7_000);
    expect([isOver(back), back.player.index]).toEqual([false, 2]);
  });
});

test("a run that holds nothing is no loss", () => {
  expect(hasBegun(startRun(steps))).toBe(false);
  expect(hasBegun(run([0, { type: "ask" }]))).toBe(false);
  expect(hasBegun(run([0, player("start")]))).toBe(true);
  expect(hasBegun(run([0, skip("set")]))).toBe(true);
});
