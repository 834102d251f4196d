import type { LocalDate } from "~/domain/rows";
import { weekdayDate } from "~/words/calendar";
import { countWords } from "~/words/numbers";

/** Why a program was not saved: what the commands in app/data answer. */
export type Refusal =
  | { kind: "unchanged" | "conflict" | "over" | "closed" | "locked" }
  | { kind: "logged"; on: LocalDate }
  | { kind: "against-precautions"; conflicts: readonly { index: number }[] };

/** What happened, then what to do. */
export type OutcomeWords = { title: string; advice: string };

export const LOCKED: OutcomeWords = {
  title: "Locked: the intake has a “yes” without a decision",
  advice: "Write on the intake page what you decided. Until then no program is given or changed.",
};

export const CLOSED: OutcomeWords = {
  title: "This episode of care is closed",
  advice: "Programs belong to an open episode of care, so none can be assigned or changed here.",
};

/**
 * Why nothing was stored.
 * @param newest number of the newest stored revision; 0 when there is none
 */
export function refusalWords(refusal: Refusal, newest: number): OutcomeWords {
  switch (refusal.kind) {
    case "unchanged":
      return {
        title: "Nothing has changed",
        advice: `Version ${newest} stays as it is. No new version was made.`,
      };
    case "conflict":
      return {
        title: `Not saved: version ${newest} was saved while you were editing`,
        advice: `What you did not touch is now as in version ${newest}, and your own changes are still here: “What changed” tells them. Save again to put them on top of it.`,
      };
    case "over":
      return {
        title: "Not saved: this program ends before your change would count",
        advice: "Your changes are still here. Choose an earlier day, or assign a new program.",
      };
    case "closed":
      return CLOSED;
    case "locked":
      return LOCKED;
    case "against-precautions": {
      const exercises = new Set(refusal.conflicts.map(({ index }) => index)).size;
      return {
        title: `Not saved: ${countWords(exercises, "exercise goes", "exercises go")} against a precaution`,
        advice: "Swap or remove each one, or say why it stays.",
      };
    }
    case "logged":
      return {
        title: `Not saved: a session is already logged on ${weekdayDate(refusal.on)}`,
        advice: "A logged day stays with its program. Choose a later start.",
      };
  }
}

/** The same where nothing was stored before: one line above a form. */
export function refusalLine(refusal: Refusal): string {
  const { title, advice } = refusalWords(refusal, 0);
  return `${title}. ${advice}`;
}

/** A stop is taken back while stopping now would set the same last day. */
export const UNDO_STOP_TOO_LATE =
  "Not taken back: a day went by, or something was assigned since. Use the program again instead.";

/** A stop is not taken back while the intake waits for a decision. */
export const UNDO_STOP_LOCKED = `Not taken back. ${LOCKED.title}. ${LOCKED.advice}`;

/** Nor is an assignment, where the program before it would go on. */
export const UNDO_LOCKED =
  "Not taken back: the program before it would go on, and the intake has a “yes” without a decision. Write it on the intake page first, or stop this program.";

/** An assignment is taken back only while it is fresh. */
export const UNDO_TOO_LATE =
  "Not taken back: something was logged or changed since. Stop the program instead.";
