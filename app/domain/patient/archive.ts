/**
 * What keeps a patient on the lists: care that is not ended, a program that runs, a sign that nobody has resolved or a
 * pause because of one, a message that waits for an answer.
 */
export type ArchiveHurdle = "episode" | "program" | "sign" | "message";
