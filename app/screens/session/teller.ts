import type { PlayerState } from "~/domain/player/player";
import type { Cue } from "~/domain/player/player-cues";
import type { PageWords } from "~/words/page-words";
import { sideOf, spokenWords } from "./player-words";
import type { RunWords } from "./run-words";
import type { RunExercise } from "./session-run";
import type { PlayerSettings } from "./settings";
import { awakeSound } from "./start-tap";
import { createVoice } from "./voice";

/**
 * Tells what changes to somebody who does not look: by tones made at run time, by vibration, and by the browser's voice.
 * Each only where it is chosen, and where the phone can.
 */

/** What is heard and felt: tones in hertz one after another, each so many milliseconds long, and a vibration. */
type Signal = { tones: readonly number[]; each: number; vibration: readonly number[] };

/** House choices: higher to begin, lower to end, and for the other side a pattern that nothing else has. */
const signals: Record<
  "count" | "start" | "half" | "rest" | "same" | "side" | "exercise" | "over",
  Signal
> = {
  count: { tones: [660], each: 90, vibration: [40] },
  start: { tones: [990], each: 280, vibration: [250] },
  half: { tones: [740, 740], each: 90, vibration: [60, 80, 60] },
  rest: { tones: [660, 495], each: 180, vibration: [150, 100, 150] },
  same: { tones: [660, 495], each: 120, vibration: [150, 100, 150] },
  side: { tones: [495, 740, 495, 740], each: 140, vibration: [120, 80, 120, 80, 400] },
  exercise: { tones: [495, 660, 880], each: 180, vibration: [400, 120, 400] },
  over: { tones: [660, 880, 1100, 880], each: 200, vibration: [200, 100, 200, 100, 600] },
};

const LOUDNESS = 0.25;

/** Milliseconds between two changes that are told at once, such as an end and the count to what follows. */
const BETWEEN_MS = 200;

export type Teller = {
  tell: (cues: readonly Cue[], state: PlayerState) => void;
};

type Said = { exercises: Record<string, RunExercise>; words: PageWords; own: RunWords };

/** @param settings as they stand when something is told */
export function createTeller(said: Said, settings: () => PlayerSettings): Teller {
  const voice = createVoice(said.words.language);
  return {
    tell: (cues, state) => {
      const { sound: isHeard, vibration: isFelt, voice: isSpoken } = settings();
      const speaks = isSpoken && voice.isThere();
      // Where there is no voice, both of the others stand in for it.
      const standsIn = isSpoken && !speaks;
      const told = cues.map(signalOf);
      if (told.length === 0) return;
      if (isHeard || standsIn) play(told);
      if ((isFelt || standsIn) && "vibrate" in navigator) navigator.vibrate(oneAfterAnother(told));
      if (speaks) voice.say(cues.flatMap((cue) => cueWords(cue, state, said)));
    },
  };
}

function signalOf(cue: Cue): Signal {
  if (cue.kind === "ready") return signals.exercise;
  return signals[cue.kind === "end" ? cue.next : cue.kind];
}

/** A second vibration would end the first one. */
function oneAfterAnother(signals: readonly Signal[]): number[] {
  return signals.flatMap(({ vibration }, i) => (i === 0 ? vibration : [BETWEEN_MS, ...vibration]));
}

/** What a voice says, a sentence an entry. */
export function cueWords(cue: Cue, state: PlayerState, { exercises, words, own }: Said): string[] {
  const { spoken } = words.session;
  switch (cue.kind) {
    case "count":
      return [String(cue.left)];
    case "half":
      return [spoken.left(cue.left)];
    case "ready":
    case "start":
      return [spokenWords(state, exercises, words, own)];
    case "end":
      return endWords(cue.next, state, { exercises, words, own });
  }
}

function endWords(
  next: Extract<Cue, { kind: "end" }>["next"],
  state: PlayerState,
  { exercises, words, own }: Said,
): string[] {
  const { spoken } = words.session;
  const step = state.steps[state.index];
  const side = step ? (sideOf(step, words) ?? "") : "";
  const name = exercises[step?.exerciseId ?? ""]?.name ?? words.session.exercise;
  const sentences = {
    rest: [spoken.rest],
    same: [],
    side: [own.cues.side, side],
    exercise: [own.cues.exercise, name, side],
    over: [spoken.allDone],
  };
  return [...sentences[next], waitWords(state, words, own)].filter((sentence) => sentence !== "");
}

/** What is to be done until the next thing begins: whoever does not look must not wait for what waits for a tap. */
function waitWords({ phase, secondsLeft }: PlayerState, words: PageWords, own: RunWords): string {
  if (phase === "ready") return secondsLeft === null ? words.session.getReady : own.position;
  return phase === "resting" && secondsLeft === null ? own.cues.goOn : "";
}

function play(signals: readonly Signal[]): void {
  const out = awakeSound();
  let from = out.currentTime;
  for (const { tones, each } of signals) {
    for (const hertz of tones) {
      beep(out, hertz, from, each / 1000);
      from += (each * 1.2) / 1000;
    }
    from += BETWEEN_MS / 1000;
  }
}

/** One tone that swells and fades, so that it does not click. */
function beep(out: AudioContext, hertz: number, from: number, seconds: number): void {
  const tone = out.createOscillator();
  const volume = out.createGain();
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(0, from);
  volume.gain.linearRampToValueAtTime(LOUDNESS, from + 0.02);
  volume.gain.linearRampToValueAtTime(0, from + seconds);
  tone.connect(volume).connect(out.destination);
  tone.start(from);
  tone.stop(from + seconds);
}
