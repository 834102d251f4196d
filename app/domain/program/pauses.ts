import type { LocalDate, PauseRow } from "~/domain/rows";

/** The pause that a day lies in; of several the one that began last. Null on every other day. */
export function pauseOn(pauses: readonly PauseRow[], day: LocalDate): PauseRow | null {
  return (
    pauses.findLast(
      ({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || day <= untilOn),
    ) ?? null
  );
}

/**
 * Whether all programs rest on a day: nothing is due on it, so it is neither missed nor silent. What is logged on it
 * all the same is kept as a session that nothing asked for.
 * Source: docs/clinical/red-flags.md
 */
export function isPausedOn(pauses: readonly PauseRow[], day: LocalDate): boolean {
  return pauseOn(pauses, day) !== null;
}

/**
 * The pause that keeps from offering a session on a day: the one that the day lies in, or one that still waits for a
 * decision, whatever its first day. Somebody who flies west after a report has the day before it once more.
 */
export function pauseHolding(pauses: readonly PauseRow[], day: LocalDate): PauseRow | null {
  return runningPause(pauses) ?? pauseOn(pauses, day);
}

/** The pause that still waits for a clinician's decision; null without one. */
function runningPause(pauses: readonly PauseRow[]): PauseRow | null {
  return pauses.findLast(({ untilOn }) => untilOn === null) ?? null;
}
