import type { SessionStatus } from "~/domain/rows";

/** The three outcomes as they stand in an address, with the patient's words. */
export const outcomes = [
  { outcome: "done", status: "DONE", word: "All done" },
  { outcome: "some", status: "PARTLY", word: "Some" },
  { outcome: "none", status: "MISSED", word: "None" },
] as const satisfies readonly { outcome: string; status: SessionStatus; word: string }[];

/** The status that an address names; null for anything else. */
export function parseOutcome(value: string | null): SessionStatus | null {
  return outcomes.find((each) => each.outcome === value)?.status ?? null;
}
