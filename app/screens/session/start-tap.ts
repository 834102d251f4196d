import type { RunPlace } from "./run-storage";
import { readSettings } from "./settings";

/**
 * What a tap allows: some browsers let a page sound and speak only from a tap on, and only if it is asked for within that
 * tap. "Start" on Today is such a tap as well, and the session that it opens stands in the same document.
 */

let context: AudioContext | null = null;
let hasSpoken = false;
let begun: (RunPlace & { at: number }) | null = null;

/** House figure: milliseconds after which a tap was not for the session that opens: its page did not come, or was left. */
const BEGUN_MS = 30_000;

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
export function beginAtTap({ dueOn, slot }: RunPlace, held: Held): void {
  const { goesOn, hasNoTimer } = readSettings();
  if (!goesOn || hasNoTimer || held.ctrlKey || held.metaKey || held.shiftKey || held.altKey) return;
  begun = { dueOn, slot, at: Date.now() };
  wakeAtTap();
}

/** Whether a tap has begun the session of a place just now. Asked once; a new document knows of none. */
export function takeBegun({ dueOn, slot }: RunPlace): boolean {
  const taken = begun;
  begun = null;
  if (taken === null || Date.now() - taken.at > BEGUN_MS) return false;
  return taken.dueOn === dueOn && taken.slot === slot;
}
