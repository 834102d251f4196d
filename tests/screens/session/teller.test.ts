import { expect, test } from "vitest";
import { playerReducer, startPlayer } from "~/domain/player/player";
import type { Cue } from "~/domain/player/player-cues";
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
const at = (index: number) => ({ ...startPlayer(steps), index });

test.each<[Cue, number, string[]]>([
  [{ kind: "count", left: 3 }, 0, ["3"]],
  [{ kind: "half", left: 15 }, 0, ["15 seconds left."]],
  [{ kind: "end", next: "rest" }, 0, ["Done. Rest."]],
  [{ kind: "end", next: "same" }, 0, []],
  [{ kind: "end", next: "side" }, 1, ["Change sides.", "Right side"]],
  [{ kind: "end", next: "exercise" }, 0, ["Next stretch.", "Lunge", "Left side"]],
  [{ kind: "end", next: "exercise" }, 2, ["Next stretch.", "Exercise"]],
  [{ kind: "end", next: "over" }, 3, ["All stretches done."]],
])("a voice says of %o at step %i: %o", (cue, index, sentences) => {
  expect(cueWords(cue, at(index), said)).toEqual(sentences);
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
