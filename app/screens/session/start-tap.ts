import type { RunPlace } from "./run-storage";
import { readSettings } from "./settings";

/**
 * What a tap allows: some browsers let a page sound and speak only from a tap on, and only if it is asked for within that
 * tap. "Start" on Today is such a tap as well, and the session that it opens stands in the same document.
 */

let context: AudioContext | null = null;
let hasSpoken = false;
let begun: RunPlace | null = null;

const forgetBegun = () => {
  begun = null;
};

/** The keys that were held while somebody tapped. */
type Held = { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean };

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

/** "Start" on Today: where the session goes on by itself, that tap begins it, unless it opens in another window. */
export function beginAtTap(place: RunPlace, held: Held): void {
  const { goesOn, hasNoTimer } = readSettings();
  if (!goesOn || hasNoTimer || held.ctrlKey || held.metaKey || held.shiftKey || held.altKey) return;
  begun = place;
  // Whoever taps once more before it opens may want something else by then.
  window.addEventListener("click", forgetBegun, { capture: true, once: true });
  wakeAtTap();
}

/** Whether the last tap has begun the session of a place. Asked once; a new document knows of none. */
export function takeBegun({ dueOn, slot }: RunPlace): boolean {
  const taken = begun;
  begun = null;
  return taken !== null && taken.dueOn === dueOn && taken.slot === slot;
}
