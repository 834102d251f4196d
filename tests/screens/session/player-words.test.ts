import { expect, test } from "vitest";
import { type PlayerAction, playerReducer, startPlayer } from "~/domain/player/player";
import { playerSteps } from "~/domain/player/player-steps";
import { breathWords, nextWords, spokenWords } from "~/screens/session/player-words";
import type { RunExercise } from "~/screens/session/session-run";
import { pageWordsIn } from "~/words/page-words";
import { item } from "../../domain/builders";

const words = pageWordsIn(null);
const own = { position: "Get into position", each: {} };

const shown = (name: string): RunExercise => ({
  ...{ name, shortName: name, pose: null, cues: [], care: null },
  breathingCue: { in: "In", out: "Out" },
});
const exercises = { lunge: shown("Lunge"), bridge: shown("Bridge") };

const steps = playerSteps([
  item({ id: "a", exerciseId: "lunge", sets: 2, holdSeconds: 30, restSeconds: 15, side: "BOTH" }),
  item({ id: "b", exerciseId: "bridge", sets: 1, repetitions: 10, holdSeconds: 3, side: "NONE" }),
]);

/** The player after these actions; a number is that many seconds that have passed. */
const after = (...actions: (Exclude<PlayerAction["type"], "tick" | "easier"> | number)[]) =>
  actions.reduce((state, action) => playerReducer(state, actionOf(action)), startPlayer(steps));

function actionOf(action: Exclude<PlayerAction["type"], "tick" | "easier"> | number): PlayerAction {
  if (typeof action === "number") return { type: "tick", seconds: action };
  return action === "skip" ? { type: "skip", part: "exercise" } : { type: action };
}

test.each([
  [after(), "Lunge, Left side, set 1 of 2. Press Start when you are in position."],
  [after("start"), "Lunge, Left side, set 1 of 2. Hold for 30 seconds."],
  [after("start", 3, 21), "Lunge, Left side, set 1 of 2. Hold for 30 seconds."],
  [after("start", "pause"), "Paused."],
  [after("start", 3, "done"), "Done. Rest."],
  [after("skip", "start"), "Bridge, set 1 of 1. Do 10, then press Done."],
  [after("skip", "start", "done"), "All stretches done."],
])("what is read out follows the session (%#)", (state, spoken) => {
  expect(spokenWords(state, exercises, words, own)).toBe(spoken);
});

test.each([
  [after(), "Next: set 2, then bridge"],
  [after("start", 3, "done", "next", 3, "done"), "Next: set 2, then bridge"],
  [after("skip"), "Last one"],
])("what comes next is the next set, then the next exercise (%#)", (state, next) => {
  expect(nextWords(state, exercises, words)).toBe(next);
});

test.each([
  [after("start", 3), "In"],
  [after("start", 3, 6), "Out"],
  [after("start", "pause"), null],
  [after("start", 3, "done"), null],
  [after("start"), null],
])("a cue to breathe is given while something is held, never in a pause (%#)", (state, cue) => {
  expect(breathWords(state, exercises.lunge)).toBe(cue);
});

test("after the last set of the left side comes the right side", () => {
  expect(nextWords(after("start", 3, "done", "next"), exercises, words)).toBe(
    "Next: the right side, then bridge",
  );
});

test("several holds of a set are counted, and an exercise without a name has one all the same", () => {
  const holds = startPlayer(
    playerSteps([
      item({
        id: "a",
        exerciseId: "lunge",
        sets: 1,
        repetitions: 2,
        holdSeconds: 20,
        side: "LEFT",
      }),
      item({ id: "b", exerciseId: "gone", sets: 1, side: "NONE" }),
    ]),
  );
  expect(spokenWords(holds, exercises, words, own)).toContain("set 1 of 1, hold 1 of 2.");
  expect(nextWords(holds, exercises, words)).toBe("Next: hold 2, then the next one");
});
