import type { Effort } from "~/domain/rows";

/** How hard a session was, to stand in a sentence. */
export const effortWords: Record<Effort, string> = { EASY: "easy", RIGHT: "right", HARD: "hard" };
