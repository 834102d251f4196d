import type { RunPlace } from "./run-storage";
import { readSettings } from "./settings";

/**
 * What a tap allows: some browsers let a page sound and speak only from a tap on, and only if it is asked for within that
 * tap. "Start" on Today is such a tap as well, and the session that it opens stands in the same document.
 */

let context: AudioContext | null = null;
let hasSpoken = false;
let begun: RunPlace | null = null;

/** Where tones are made, woken. */
export function awakeSound(): AudioContext {
  context ??= new AudioContext();
  // After a call some browsers say "interrupted".
  if (context.state !== "running") void context.resume();
  return context;
}

/** Within a tap: from then on the browser lets the page do what is chosen. Where a voice is missing, tones stand in for it. */
export function wakeAtTap(): void {
  const { sound, voice } = readSettings();
  if (sound || voice) awakeSound();
  if (!voice || hasSpoken || !("speechSynthesis" in window)) return;
  hasSpoken = true;
  window.speechSynthesis.speak(new SpeechSynthesisUtterance(""));
}

/** "Start" on Today: where the session goes on by itself, that tap begins it. */
export function beginAtTap(place: RunPlace): void {
  const { goesOn, hasNoTimer } = readSettings();
  if (!goesOn || hasNoTimer) return;
  begun = place;
  wakeAtTap();
}

/** Whether a tap has begun the session of a place. Asked once; a new document knows of none. */
export function takeBegun({ dueOn, slot }: RunPlace): boolean {
  const taken = begun;
  begun = null;
  return taken !== null && taken.dueOn === dueOn && taken.slot === slot;
}
