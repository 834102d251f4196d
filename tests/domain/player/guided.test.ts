import fc from "fast-check";
import { expect, test } from "vitest";
import { easierInstead } from "~/domain/player/easier-steps";
import { type Pace, POSITION_SECONDS, USUAL_PACE } from "~/domain/player/pace";
import {
  type PlayerAction,
  type PlayerState,
  playerReducer,
  startPlayer,
} from "~/domain/player/player";
import { type Cue, cuesBetween } from "~/domain/player/player-cues";
import { resultsOf } from "~/domain/player/player-results";
import { playerSteps } from "~/domain/player/player-steps";
import { item } from "../builders";

const lunge = item({ id: "lunge", sets: 2, holdSeconds: 20, restSeconds: 10, side: "BOTH" });
const bridge = item({
  id: "bridge",
  exerciseId: "bridge",
  sets: 1,
  repetitions: 10,
  holdSeconds: 3,
});
const steps = playerSteps([lunge, { ...bridge, side: "NONE" }]);

const GOES_ON: Pace = { ...USUAL_PACE, goesOn: true };

/** What is told until the session is over, and the seconds that passed; each second once. */
function letRun(pace: Pace): { told: string[]; seconds: number; end: PlayerState } {
  let state = playerReducer(startPlayer(steps), { type: "start" }, pace);
  const told = cuesBetween(startPlayer(steps), state, pace).map(nameOf);
  let seconds = 0;
  while (state.phase !== "finished" && seconds < 1_000) {
    const next = playerReducer(state, { type: "tick", seconds: 1 }, pace);
    told.push(...cuesBetween(state, next, pace).map(nameOf));
    state = next;
    seconds += 1;
  }
  return { told, seconds, end: state };
}

const nameOf = (cue: Cue): string =>
  cue.kind === "end" ? `end ${cue.next}` : "left" in cue ? `${cue.kind} ${cue.left}` : cue.kind;

const COUNT = ["count 3", "count 2", "count 1"];
const HOLD = [...COUNT, "start", "half 10"];

test("a session that goes on by itself tells each of its changes, and needs no tap after the first", () => {
  const { told, seconds, end } = letRun(GOES_ON);
  const side = [...HOLD, "end rest", ...HOLD];
  expect(told).toEqual([
    ...[...side, "end side", ...side, "end exercise"],
    ...[...COUNT, "start", "half 15", "end over"],
  ]);
  // Four holds, two rests, two changes of position, ten repetitions of 3 s, and five counts.
  expect(seconds).toBe(4 * 20 + 2 * 10 + 2 * 12 + 10 * 3 + 5 * 3);
  expect(resultsOf(end).map(({ result }) => result)).toEqual(["DONE", "DONE"]);
});

test.each<[string, Partial<Pace>, number]>([
  ["slower gives repetitions and positions more time", { isSlower: true }, 2 * 12 + 10 * 2],
  ["longer rests are 15 seconds longer", { hasLongerRests: true }, 2 * 15],
])("%s, and holds their own", (_what, part, longer) => {
  const usual = letRun(GOES_ON).seconds;
  expect(letRun({ ...GOES_ON, ...part }).seconds).toBe(usual + longer);
});

test("a session that was begun before it was seen leaves time to get into position, where it goes on by itself", () => {
  const before = startPlayer(steps);
  const ready = (pace: Pace) => playerReducer(before, { type: "ready" }, pace);
  const begun = ready(GOES_ON);
  expect(begun).toEqual({ ...before, secondsLeft: POSITION_SECONDS });
  expect(cuesBetween(before, begun, GOES_ON)).toEqual([{ kind: "ready" }]);
  expect(playerReducer(begun, { type: "tick", seconds: POSITION_SECONDS }, GOES_ON).phase).toBe(
    "counting",
  );
  expect(ready(USUAL_PACE)).toBe(before);
  expect(ready({ ...GOES_ON, hasNoTimer: true })).toBe(before);
  // What is under way already goes on as it does, also where somebody looks up how it is done meanwhile.
  expect(playerReducer(begun, { type: "ready" }, GOES_ON)).toBe(begun);
  expect(playerReducer(begun, { type: "repace" }, GOES_ON)).toBe(begun);
  expect(playerReducer(begun, { type: "repace" }, USUAL_PACE).secondsLeft).toBeNull();
});

test("without a timer nothing counts down, whatever else is chosen", () => {
  const pace = { ...GOES_ON, hasNoTimer: true };
  const taps: PlayerAction["type"][] = ["start", "done", "next", "done", "start"];
  const state = taps.reduce(
    (now, type) => playerReducer(now, { type } as PlayerAction, pace),
    startPlayer(steps),
  );
  expect(state).toMatchObject({ index: 2, phase: "working", secondsLeft: null });
  expect(playerReducer(state, { type: "tick", seconds: 500 }, pace)).toBe(state);
});

test("a new pace begins a countdown or ends it, and leaves one alone that goes on", () => {
  const started = playerReducer(startPlayer(steps), { type: "start" });
  const held = playerReducer(started, { type: "tick", seconds: 3 });
  const later = playerReducer(held, { type: "tick", seconds: 5 });
  const repace = (state: PlayerState, pace: Partial<Pace>) =>
    playerReducer(state, { type: "repace" }, { ...USUAL_PACE, ...pace });
  expect(repace(later, { isSlower: true })).toBe(later);
  const free = repace(later, { hasNoTimer: true });
  expect(free).toMatchObject({ phase: "working", secondsLeft: null });
  expect(repace(free, {}).secondsLeft).toBe(20);
  expect(repace({ ...started, paused: true }, { hasNoTimer: true })).toMatchObject({
    ...{ phase: "working", paused: true, secondsLeft: null },
  });
  expect(repace(startPlayer(steps), { goesOn: true }).secondsLeft).toBeNull();
});

test("a pause, a skip and a swap tell nothing by themselves", () => {
  const held = playerReducer(playerReducer(startPlayer(steps), { type: "start" }), {
    ...{ type: "tick", seconds: 3 },
  });
  const quiet: PlayerAction[] = [
    { type: "pause" },
    { type: "skip", part: "set" },
    { type: "tooPainful" },
    { type: "easier", steps: [] },
  ];
  for (const action of quiet) expect(cuesBetween(held, playerReducer(held, action))).toEqual([]);
});

const thomas = item({
  id: "lunge",
  exerciseId: "thomas",
  sets: 2,
  holdSeconds: 15,
  restSeconds: 5,
});
const takeEasier = (state: PlayerState, easier = { ...thomas, side: "BOTH" as const }) =>
  playerReducer(state, { type: "easier", steps: easierInstead(state, playerSteps([easier])) });
const done = (state: PlayerState, sets: number) =>
  Array.from({ length: sets }).reduce<PlayerState>(
    (now) =>
      ["start", "next", "done"].reduce<PlayerState>((at, type) => {
        const begun = playerReducer(at, { type } as PlayerAction);
        return begun.phase === "counting"
          ? playerReducer(begun, { type: "tick", seconds: 3 })
          : begun;
      }, now),
    state,
  );

test.each([
  ["at once: all of it", 0, ["LEFT 1/2", "LEFT 2/2", "RIGHT 1/2", "RIGHT 2/2"]],
  ["after a set: one set of that side is left", 1, ["LEFT 1/1", "RIGHT 1/2", "RIGHT 2/2"]],
  ["on the second side: that side alone", 2, ["RIGHT 1/2", "RIGHT 2/2"]],
  ["at the last set: one", 3, ["RIGHT 1/1"]],
])("what is left is done in the easier version: %s", (_when, sets, expected) => {
  const state = takeEasier(done(startPlayer(steps), sets));
  const easier = state.steps.filter(({ isEasier }) => isEasier);
  expect(easier.map(({ side, set, sets: of }) => `${side} ${set}/${of}`)).toEqual(expected);
  expect(easier.every(({ seconds, exerciseId }) => seconds === 15 && exerciseId === "thomas")).toBe(
    true,
  );
  expect(state).toMatchObject({ index: sets, phase: "ready" });
  const [log] = resultsOf(done(state, expected.length));
  expect(log).toEqual({ itemId: "lunge", result: "DONE", reason: null, easierId: "thomas" });
});

test("an easier version without sides is done as often as one side was still to be", () => {
  const state = takeEasier(done(startPlayer(steps), 1), {
    ...thomas,
    side: "NONE",
    sets: 4,
  } as never);
  expect(state.steps.filter(({ isEasier }) => isEasier).map(({ set }) => set)).toEqual([1, 2]);
});

test("one that was taken and not done names nothing", () => {
  const state = playerReducer(takeEasier(startPlayer(steps)), { type: "tooPainful" });
  expect(resultsOf(state)[0]).toEqual({
    itemId: "lunge",
    result: "SKIPPED",
    reason: "PAIN",
    easierId: null,
  });
});

test("steps and outcomes stay of one length, at whatever pace and whenever it is swapped", () => {
  const pace = fc.record({
    ...{ goesOn: fc.boolean(), isSlower: fc.boolean() },
    ...{ hasLongerRests: fc.boolean(), hasNoTimer: fc.boolean() },
  });
  const action = fc.oneof(
    fc.constantFrom("start", "pause", "resume", "done", "next", "tooPainful", "repace", "swap"),
    fc.integer({ min: 1, max: 60 }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(action, pace), { maxLength: 60 }), (actions) => {
      let state = startPlayer(steps);
      for (const [each, at] of actions) {
        if (each === "swap") state = takeEasier(state);
        else if (typeof each === "number")
          state = playerReducer(state, { type: "tick", seconds: each }, at);
        else state = playerReducer(state, { type: each } as PlayerAction, at);
        expect(state.outcomes.length).toBe(state.steps.length);
        expect(state.secondsLeft ?? 1).toBeGreaterThan(0);
        expect(state.outcomes.slice(state.index).every((outcome) => outcome === null)).toBe(true);
        if (state.phase === "counting") expect(state.secondsLeft).not.toBeNull();
      }
      expect(resultsOf(state).map(({ itemId }) => itemId)).toEqual(["lunge", "bridge"]);
    }),
  );
});
