import type { Caveat } from "./caveats";
import type { CaseloadPatient } from "./figures";

/** One word for where a patient stands. */
export type CaseloadStatus =
  | "discharged"
  | "no-program"
  | "attention"
  | "ended"
  | "new"
  | "watch"
  | "on-track"
  | "unknown";

/** "watch": something was seen. "unknown": not enough was logged to say anything. */
const STATUS_OF: Record<Caveat["kind"], CaseloadStatus> = {
  discharged: "discharged",
  "no-program": "no-program",
  ended: "ended",
  paused: "watch",
  "nothing-logged": "new",
  "above-ceiling": "watch",
  overdoing: "watch",
  "little-done": "watch",
  "pain-up": "watch",
  answered: "watch",
  "nothing-due": "unknown",
  "no-score": "unknown",
  "few-scores": "unknown",
};

/** Whether a caveat says what is not known, and not what was seen. */
export function isUnknown({ kind }: Caveat): boolean {
  return STATUS_OF[kind] === "unknown";
}

/**
 * Where a patient stands: an open alert, or else what weighs most of all that speaks against "on track". That is said
 * only where nothing does.
 */
export function statusOf({
  alerts,
  caveats: [first],
}: Pick<CaseloadPatient, "alerts" | "caveats">): CaseloadStatus {
  if (alerts.length > 0) return "attention";
  return first === undefined ? "on-track" : STATUS_OF[first.kind];
}
