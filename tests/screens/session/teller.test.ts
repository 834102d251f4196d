import { expect, test } from "vitest";
import { USUAL_PACE } from "~/domain/player/pace";
import { type PlayerState, playerReducer, startPlayer } from "~/domain/player/player";
import { type Cue, cuesBetween } from "~/domain/player/player-cues";
import { playerSteps } from "~/domain/player/player-steps";
import { parseSettings, USUAL_SETTINGS } from "~/screens/session/settings";
import { cueWords } from "~/screens/session/teller";
import { wordsIn } from "~/words/catalogue";
import { item } from "../../domain/builders";

const words = wordsIn(null);
const steps = playerSteps([
  item({ id: "a", exerciseId: "lunge", sets: 1, holdSeconds: 30, side: "BOTH" }),
  item({ id: "b", exerciseId: "gone", sets: 1, side: "NONE" }),
]);
const lunge = { name: "Lunge", shortName: "Lunge", pose: null, cues: [], care: null };
const said = {
  exercises: { lunge: { ...lunge, breathingCue: { in: "In", out: "Out" } } },
  words,
  own: { position: "Get into position", cues: words.player.cues } as never,
};
const at = (index: number): PlayerState => ({
  ...startPlayer(steps),
  index,
  phase: index < steps.length ? "ready" : "finished",
});

test.each<[Cue, number, string[]]>([
  [{ kind: "count", left: 3 }, 0, ["3"]],
  [{ kind: "half", left: 15 }, 0, ["15 seconds left."]],
  [
    { kind: "end", next: "side" },
    1,
    ["Change sides.", "Right side", "Get into position, then press Start"],
  ],
  [
    { kind: "end", next: "exercise" },
    0,
    ["Next stretch.", "Lunge", "Left side", "Get into position, then press Start"],
  ],
  [
    { kind: "end", next: "exercise" },
    2,
    ["Next stretch.", "Exercise", "Get into position, then press Start"],
  ],
  [{ kind: "end", next: "over" }, 3, ["All stretches done."]],
])("a voice says of %o at step %i: %o", (cue, index, sentences) => {
  expect(cueWords(cue, at(index), said)).toEqual(sentences);
});

test("a voice says what waits for a tap, and where something goes on by itself", () => {
  const end: Cue = { kind: "end", next: "rest" };
  const rest = { ...at(0), phase: "resting" as const };
  expect(cueWords(end, rest, said)).toEqual(["Done. Rest.", "Press Go on when you are ready."]);
  expect(cueWords(end, { ...rest, secondsLeft: 20 }, said)).toEqual(["Done. Rest."]);
  expect(cueWords({ kind: "end", next: "side" }, { ...at(1), secondsLeft: 12 }, said)).toEqual([
    ...["Change sides.", "Right side", "Get into position"],
  ]);
});

test("a voice says which stretch comes first where the session has begun by itself", () => {
  const ready = playerReducer(
    startPlayer(steps),
    { type: "ready" },
    { ...USUAL_PACE, goesOn: true },
  );
  expect(cuesBetween(startPlayer(steps), ready)).toEqual([{ kind: "ready" }]);
  expect(cueWords({ kind: "ready" }, ready, said)).toEqual([
    "Lunge, Left side, set 1 of 1. Get into position",
  ]);
});

test("a voice says what is to be done when it begins", () => {
  const begun = playerReducer(startPlayer(steps), { type: "start" });
  expect(cueWords({ kind: "start" }, begun, said)).toEqual([
    "Lunge, Left side, set 1 of 1. Hold for 30 seconds.",
  ]);
});

test.each([
  [null, USUAL_SETTINGS],
  ["nonsense", USUAL_SETTINGS],
  ['{"voice":true,"sound":"loud","other":1}', { ...USUAL_SETTINGS, voice: true }],
  ['{"sound":false}', { ...USUAL_SETTINGS, sound: false }],
])("what a phone kept as %s is read field by field", (text, settings) => {
  expect(parseSettings(text)).toEqual(settings);
});
