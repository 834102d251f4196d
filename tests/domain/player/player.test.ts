import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  type PlayerAction,
  type PlayerState,
  playerReducer,
  startPlayer,
  stepsLeftOf,
} from "~/domain/player/player";
import {
  comingUp,
  exercisePlace,
  exercisesDone,
  resultsOf,
  sessionStatusOf,
} from "~/domain/player/player-results";
import { playerSteps } from "~/domain/player/player-steps";
import { item } from "../builders";

const lunge = item({ id: "lunge", sets: 2, holdSeconds: 45, restSeconds: 20 });
const bridge = item({
  id: "bridge",
  exerciseId: "bridge",
  sets: 2,
  repetitions: 10,
  holdSeconds: 3,
  restSeconds: 0,
  side: "NONE",
});
const pigeon = item({ id: "pigeon", exerciseId: "pigeon", sets: 1, holdSeconds: 30, side: "BOTH" });

type Plain = Exclude<PlayerAction, { type: "skip" | "tick" | "easier" }>["type"];
/** "skip" leaves the whole exercise out; a number is that many seconds that have passed. */
type Act = Plain | "skip" | "skip set" | "skip side" | number;

function actionOf(act: Act): PlayerAction {
  if (typeof act === "number") return { type: "tick", seconds: act };
  if (act === "skip") return { type: "skip", part: "exercise" };
  if (act === "skip set") return { type: "skip", part: "set" };
  return act === "skip side" ? { type: "skip", part: "side" } : { type: act };
}

const run = (state: PlayerState, ...actions: Act[]): PlayerState =>
  actions.reduce<PlayerState>((now, action) => playerReducer(now, actionOf(action)), state);
const start = (...items: Parameters<typeof playerSteps>[0]) => startPlayer(playerSteps(items));
const at = ({ index, phase, secondsLeft, paused }: PlayerState) =>
  [index, phase, secondsLeft, paused ? "paused" : ""].join(" ").trim();

describe("steps", () => {
  it("are one for each hold, with rests between the sets of a side", () => {
    const steps = playerSteps([lunge]);
    expect(
      steps.map(({ set, seconds, restAfterSeconds }) => [set, seconds, restAfterSeconds]),
    ).toEqual([
      [1, 45, 20],
      [2, 45, 0],
    ]);
  });

  it("are one for each counted set", () => {
    const steps = playerSteps([bridge]);
    expect(
      steps.map(({ seconds, repetition, repetitions }) => [seconds, repetition, repetitions]),
    ).toEqual([
      [null, null, 10],
      [null, null, 10],
    ]);
  });

  it("give every repetition of a long hold its own countdown", () => {
    const steps = playerSteps([item({ sets: 2, repetitions: 2, holdSeconds: 10, restSeconds: 5 })]);
    expect(steps.map((s) => [s.set, s.repetition, s.seconds, s.restAfterSeconds])).toEqual([
      [1, 1, 10, 0],
      [1, 2, 10, 5],
      [2, 1, 10, 0],
      [2, 2, 10, 0],
    ]);
  });

  it("have no countdown without a hold", () => {
    expect(playerSteps([item({ repetitions: 1, holdSeconds: 0 })])[0]?.seconds).toBeNull();
  });

  it("do both sides in turn", () => {
    expect(playerSteps([pigeon]).map((step) => step.side)).toEqual(["LEFT", "RIGHT"]);
  });
});

describe("player", () => {
  test.each<[string, Act[], string]>([
    ["waits until the person is in position", [], "0 ready"],
    ["does not run while it waits", [60], "0 ready"],
    ["counts in", ["start", 1], "0 counting 2"],
    ["counts down", ["start", 3, 1], "0 working 44"],
    ["stands still while paused", ["start", 3, 5, "pause", 30], "0 working 40 paused"],
    ["goes on where it was", ["start", 3, 5, "pause", 30, "resume", 1], "0 working 39"],
    ["rests between sets", ["start", 3, 45], "1 resting 20"],
    ["counts in the next set after the rest", ["start", 3, 45, 20], "1 counting 3"],
    ["can cut the rest short", ["start", 3, 45, 3, "next"], "1 counting 3"],
    ["ends one phase at most, however late the tick", ["start", 4000], "0 working 45"],
    ["and so it ends one hold", ["start", 3, 4000], "1 resting 20"],
    ["waits again before another exercise", ["start", 3, 45, 20, 3, 45], "2 ready"],
    ["waits for the person to count", ["start", 3, 45, 20, 3, 45, "start", 500], "2 working"],
    ["goes straight on without a rest", ["start", 3, 45, 20, 3, 45, "start", "done"], "3 working"],
    ["waits again before the other side", ["skip", "skip", "start", 3, 30], "5 ready"],
    ["ends", ["skip", "skip", "start", 3, 30, "start", 3, 30], "6 finished"],
    ["leaves one set out, and waits before the next", ["start", 5, "skip set"], "1 ready"],
    ["leaves out the set that a rest leads to", ["start", 3, 45, "skip set"], "2 ready"],
    ["leaves one side out", ["skip", "skip", "skip side"], "5 ready"],
    ["leaves out both sides with the exercise", ["skip", "skip", "skip"], "6 finished"],
    ["leaves out the last set of all", ["skip", "skip", "skip set", "skip set"], "6 finished"],
    ["ignores what makes no sense", ["done", "next", "resume", "pause"], "0 ready"],
    ["does nothing after the end", ["skip", "skip", "skip", "start", 5, "skip"], "6 finished"],
  ])("%s", (_name, actions, expected) => {
    expect(at(run(start(lunge, bridge, pigeon), ...actions))).toBe(expected);
  });

  it("counts all holds of a set as that set", () => {
    const holds = item({ sets: 2, repetitions: 2, holdSeconds: 10, side: "BOTH" });
    const begun = run(start(holds, bridge), "start", 3, 10);
    expect(["set", "side", "exercise"].map((part) => stepsLeftOf(begun, part as "set"))).toEqual([
      1, 3, 7,
    ]);
    const skipped = run(begun, "skip set");
    expect([skipped.index, skipped.outcomes.slice(0, 3)]).toEqual([2, ["done", "skipped", null]]);
    expect(stepsLeftOf(run(start(bridge), "skip"), "exercise")).toBe(0);
  });

  it("has nothing to do without steps", () => {
    expect(start().phase).toBe("finished");
    expect(exercisePlace(start())).toEqual({ place: 0, count: 0 });
  });

  it("knows the place and what comes next", () => {
    const begun = run(start(lunge, bridge), "start");
    expect(exercisePlace(begun)).toEqual({ place: 1, count: 2 });
    expect(comingUp(begun)).toMatchObject({ step: { set: 2 }, exerciseId: "bridge" });
    const last = run(begun, "skip", "start", "done");
    expect(comingUp(last)).toEqual({ step: null, exerciseId: null });
    expect(exercisePlace(run(last, "done"))).toEqual({ place: 2, count: 2 });
  });
});

test("what is done counts exercises, in full or in part", () => {
  const of = (...actions: Act[]) => exercisesDone(run(start(lunge, pigeon), ...actions));
  expect(of()).toEqual({ done: 0, count: 2 });
  expect(of("start", 3, 45, "skip")).toEqual({ done: 1, count: 2 });
  expect(of("skip", "skip")).toEqual({ done: 0, count: 2 });
});

describe("results", () => {
  const of = (...actions: Act[]) => {
    const results = resultsOf(run(start(lunge, pigeon), ...actions));
    return [
      ...results.map((each) => [each.result, each.reason].join(" ").trim()),
      sessionStatusOf(results),
    ];
  };

  test.each<[string, Act[], string[]]>([
    [
      "all done",
      ["start", 3, 45, 20, 3, 45, "start", 3, 30, "start", 3, 30],
      ["DONE", "DONE", "DONE"],
    ],
    ["nothing begun", [], ["SKIPPED", "SKIPPED", "MISSED"]],
    ["one set only", ["start", 3, 45], ["PARTLY", "SKIPPED", "PARTLY"]],
    ["skipped after a set", ["start", 3, 45, "skip"], ["PARTLY", "SKIPPED", "PARTLY"]],
    ["too painful at once", ["start", 3, "tooPainful"], ["SKIPPED PAIN", "SKIPPED", "MISSED"]],
    [
      "too painful on the second side",
      ["skip", "start", 3, 30, "tooPainful"],
      ["SKIPPED", "PARTLY PAIN", "PARTLY"],
    ],
    [
      "a hold ended by hand",
      ["start", 3, "done", 20, 3, "done", "skip"],
      ["DONE", "SKIPPED", "PARTLY"],
    ],
  ])("%s", (_name, actions, expected) => {
    expect(of(...actions)).toEqual(expected);
  });

  it("never go back, and agree with what was done, whatever is pressed", () => {
    const action = fc.oneof(
      fc.constantFrom<Act>("start", "pause", "resume", "done", "next", "tooPainful"),
      fc.constantFrom<Act>("skip", "skip set", "skip side"),
      fc.integer({ min: 1, max: 60 }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 80 }), (actions) => {
        let state = start(lunge, bridge, pigeon);
        for (const each of actions) {
          const next = run(state, each);
          expect(next.index).toBeGreaterThanOrEqual(state.index);
          state.outcomes.forEach((known, i) => {
            if (known !== null) expect(next.outcomes[i]).toBe(known);
          });
          expect(next.secondsLeft ?? 1).toBeGreaterThan(0);
          expect(next.outcomes.slice(next.index).every((outcome) => outcome === null)).toBe(true);
          expect(next.outcomes.slice(0, next.index)).not.toContain(null);
          state = next;
        }
        expect(resultsOf(state).map((each) => each.itemId)).toEqual(["lunge", "bridge", "pigeon"]);
      }),
    );
  });
});
