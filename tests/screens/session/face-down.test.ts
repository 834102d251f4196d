import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { POSITION_SECONDS } from "~/domain/player/pace";
import { playerSteps } from "~/domain/player/player-steps";
import { SECONDS_A_REPETITION } from "~/domain/program/dosage";
import { fetchLater, getLater } from "~/screens/session/later";
import type { SessionRun } from "~/screens/session/session-run";
import { USUAL_SETTINGS, writeSettings } from "~/screens/session/settings";
import { beginAtTap } from "~/screens/session/start-tap";
import { createRun } from "~/screens/session/use-run";
import { wordsIn } from "~/words/catalogue";
import { item } from "../../domain/builders";

const words = wordsIn("en");
const exercise = { pose: null, cues: [], care: null, breathingCue: { in: "In", out: "Out" } };
const steps = playerSteps([
  item({ id: "a", exerciseId: "lunge", sets: 2, holdSeconds: 30, restSeconds: 20, side: "BOTH" }),
  item({ id: "b", exerciseId: "bridge", sets: 1, repetitions: 10, holdSeconds: 2, side: "NONE" }),
]);
const own = {
  position: words.player.position,
  cues: words.player.cues,
  each: { [SECONDS_A_REPETITION]: words.player.each(SECONDS_A_REPETITION) },
};
const program = {
  ...{ steps, knownItems: ["a", "b"], easier: {}, words: own as never },
  exercises: {
    lunge: { ...exercise, name: "Half-kneeling lunge", shortName: "Lunge" },
    bridge: { ...exercise, name: "Bridge", shortName: "Bridge" },
  },
};

type Told = { at: number; sounds: number; felt: number[]; said: string[] };

/** What the browser was asked to sound, shake and say, by the second of the session. */
let told: Map<number, Told>;
let began = 0;
let voices: { lang: string }[];

function now(): Told {
  const at = Math.round((Date.now() - began) / 1000);
  const one = told.get(at) ?? { at, sounds: 0, felt: [], said: [] };
  told.set(at, one);
  return one;
}

beforeAll(async () => {
  await import("~/screens/session/player-later");
  fetchLater();
  await vi.waitFor(() => expect(getLater()).toHaveProperty("createTeller"));
});

/** The browser's own interfaces, as far as a session asks for them. */
beforeEach(() => {
  told = new Map();
  voices = [{ lang: "en-GB" }];
  const ramp = { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined };
  const join = <Node>(node: Node) => node;
  class Context {
    state = "running";
    currentTime = 0;
    destination = {};
    createGain = () => ({ gain: ramp, connect: join });
    createOscillator = () => ({
      frequency: { value: 0 },
      connect: join,
      start: () => {
        now().sounds += 1;
      },
      stop: () => undefined,
    });
  }
  const kept = new Map<string, string>();
  const speechSynthesis = {
    getVoices: () => voices,
    cancel: () => undefined,
    speak: ({ text }: { text: string }) => now().said.push(text),
  };
  vi.stubGlobal("AudioContext", Context);
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      constructor(readonly text: string) {}
    },
  );
  vi.stubGlobal("navigator", {
    vibrate: (pattern: number[]) => {
      now().felt = pattern;
    },
  });
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  vi.stubGlobal("window", Object.assign(new EventTarget(), { speechSynthesis, localStorage }));
});

afterEach(() => {
  vi.useRealTimers();
  writeSettings(USUAL_SETTINGS);
  vi.unstubAllGlobals();
});

const place = { dueOn: "2026-03-04", slot: 1 };
const noKey = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

/** One tap on "Start", on Today or in the session; then nobody looks and nobody taps. @returns the seconds until it was over */
function leaveAlone(
  settings: Partial<typeof USUAL_SETTINGS>,
  from: "today" | "session" = "session",
): number {
  writeSettings({ ...USUAL_SETTINGS, voice: true, ...settings });
  vi.useFakeTimers({ now: 1_000_000 });
  began = Date.now();
  if (from === "today") beginAtTap(place, noKey);
  const { store, stop } = open();
  if (from === "session") store.send({ type: "player", action: { type: "start" } });
  vi.advanceTimersByTime(600_000);
  stop();
  expect(store.getSnapshot().player.phase).toBe("finished");
  return Math.max(...told.keys());
}

/** Opens the session, as a page does. */
function open(changes: Partial<SessionRun> = {}) {
  const nobody = { userId: null, placeId: null, ownRecordId: null } as never;
  const run = { ...program, ...changes } as unknown as SessionRun;
  const { store, subscribe } = createRun("key", place, run, words, nobody);
  return { store, stop: subscribe(() => undefined) };
}

test("with the phone face down each change is heard, felt and said, and nobody stands without a word", () => {
  const over = leaveAlone({ goesOn: true });
  const all = [...told.values()].sort((a, b) => a.at - b.at);
  for (const { at, sounds, felt } of all) {
    expect([sounds > 0, felt.length > 0], `second ${at}`).toEqual([true, true]);
  }
  const count = ["3", "2", "1"];
  const lunge = (side: string, set: number) => [
    ...count,
    `Half-kneeling lunge, ${side} side, set ${set} of 2. Hold for 30 seconds.`,
    "15 seconds left.",
  ];
  const lunges = (side: string) => [...lunge(side, 1), "Done. Rest.", ...lunge(side, 2)];
  expect(all.map(({ said }) => said.join(" "))).toEqual([
    ...lunges("Left"),
    "Change sides. Right side Get into position",
    ...lunges("Right"),
    "Next stretch. Bridge Get into position",
    ...count,
    "Bridge, set 1 of 1. 10 times, 3 seconds each.",
    "15 seconds left.",
    "All stretches done.",
  ]);
  const silences = all.map(({ at }, i) => at - (all[i - 1]?.at ?? 0));
  expect(Math.max(...silences), "seconds without a word").toBeLessThanOrEqual(20);
  expect(over).toBe(all.at(-1)?.at);
  const [side, next] = ["Change sides.", "Next stretch."].map((words) =>
    all.find(({ said }) => said.includes(words)),
  );
  expect(side?.felt).not.toEqual(next?.felt);
});

test("where the phone has no voice for the language, sound and vibration stand in, though they were off", () => {
  voices = [{ lang: "fr-FR" }];
  leaveAlone({ goesOn: true, sound: false, vibration: false });
  for (const { at, sounds, felt, said } of told.values()) {
    expect([sounds > 0, felt.length > 0, said], `second ${at}`).toEqual([true, true, []]);
  }
});

test("two changes in one moment are both felt, one after the other", () => {
  const holds = playerSteps([
    item({ id: "a", repetitions: 2, holdSeconds: 10, sets: 1, side: "NONE" }),
  ]);
  const before = program.steps;
  program.steps = holds;
  leaveAlone({ goesOn: true });
  program.steps = before;
  const both = [...told.values()].find(({ felt }) => felt.length > 3);
  expect(both?.felt).toEqual([150, 100, 150, 200, 40]);
});

test("where it goes on by itself, a tap on Today begins it: what comes first, time to get there, and no tap more", () => {
  leaveAlone({ goesOn: true }, "today");
  const [spoken, first, ...rest] = [...told.values()].sort((a, b) => a.at - b.at);
  // The voice is woken within the tap.
  expect(spoken?.said).toEqual([
    "",
    "Half-kneeling lunge, Left side, set 1 of 2. Get into position",
  ]);
  expect(spoken?.felt).toEqual([400, 120, 400]);
  expect(first).toMatchObject({ at: POSITION_SECONDS, said: ["3"] });
  expect(rest.at(-1)?.said).toEqual(["All stretches done."]);
});

test.each<[string, Partial<typeof USUAL_SETTINGS>, Partial<SessionRun>]>([
  ["each step waits for a tap", {}, {}],
  ["nothing counts down", { goesOn: true, hasNoTimer: true }, {}],
  ["the program rests", { goesOn: true }, { isPaused: true }],
  [
    "the first stretch is new",
    { goesOn: true },
    { exercises: { lunge: { ...program.exercises.lunge, care: { isNew: true } as never } } },
  ],
])("a tap on Today begins nothing where %s", (_, settings, changes) => {
  writeSettings({ ...USUAL_SETTINGS, ...settings });
  beginAtTap(place, noKey);
  const { store, stop } = open(changes);
  expect(store.getSnapshot()).toMatchObject({ startedAt: null, player: { secondsLeft: null } });
  stop();
  // Nor the next time that the session is opened, without such a tap.
  writeSettings({ ...USUAL_SETTINGS, goesOn: true });
  const again = open();
  expect(again.store.getSnapshot().startedAt).toBeNull();
  again.stop();
});

test("a session that is opened once more in the same page is told as the first one was", () => {
  open().stop();
  leaveAlone({ goesOn: true });
  expect(told.size).toBeGreaterThan(10);
});

test("a tap that opens it in another window, or is followed by another one, begins nothing here", () => {
  writeSettings({ ...USUAL_SETTINGS, goesOn: true });
  const startedAt = () => {
    const { store, stop } = open();
    stop();
    return store.getSnapshot().startedAt;
  };
  beginAtTap(place, { ...noKey, ctrlKey: true });
  expect(startedAt()).toBeNull();
  beginAtTap(place, noKey);
  window.dispatchEvent(new Event("click"));
  expect(startedAt()).toBeNull();
});

test("a tap on Today does not take away what is said of a run that was lost", () => {
  writeSettings({ ...USUAL_SETTINGS, goesOn: true });
  window.localStorage.setItem("key", "{");
  beginAtTap(place, noKey);
  const { store, stop } = open();
  expect(store.getSnapshot()).toMatchObject({ startedAt: null, lost: "unreadable" });
  stop();
});
