/** A reply that a clinic keeps ready; its blanks are those of `blankNames`. */
export type ReplyRow = { id: string; title: string; text: string };

/** Figures of the house: a list that can be read at a glance, and texts that fit a phone. */
export const REPLY_LIMITS = { replies: 30, title: 60, text: 1_000 };

/** Longest message, in characters. */
export const LONGEST_MESSAGE = 4_000;
