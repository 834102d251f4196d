import { addDays, earlierOf } from "~/domain/calendar/dates";
import type { LocalDate, PauseRow } from "~/domain/rows";

type Days = Pick<PauseRow, "fromOn" | "untilOn">;

/** The pause that a day lies in; of several the last of the list. Null on every other day. */
export function pauseOn<Pause extends Days>(
  pauses: readonly Pause[],
  day: LocalDate,
): Pause | null {
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
function runningPause<Pause extends Days>(pauses: readonly Pause[]): Pause | null {
  return pauses.findLast(({ untilOn }) => untilOn === null) ?? null;
}

/**
 * The rest that a patient's programs are in: its first day, counted back over pauses without a day between them (each
 * decision to stay paused begins another), and its last day, null as long as nobody has decided. A pause that runs
 * counts at once, also where its first day is still ahead of a traveller's today.
 * @returns null while the programs go on
 */
export function restOn(
  pauses: readonly Days[],
  today: LocalDate,
): { since: LocalDate; untilOn: LocalDate | null } | null {
  const pause = runningPause(pauses) ?? pauseOn(pauses, today);
  if (pause === null) return null;
  let since = earlierOf(pause.fromOn, today);
  for (;;) {
    const before = pauseOn(pauses, addDays(since, -1));
    if (before === null) return { since, untilOn: pause.untilOn };
    since = before.fromOn;
  }
}
