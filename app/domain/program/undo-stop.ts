import { addDays } from "~/domain/calendar/dates";
import type { LocalDate, ProgramRow } from "~/domain/rows";
import { lastDayWhenStopped } from "./open-programs";
import type { ProgramEnd } from "./replacement";

type Stopped = Pick<ProgramRow, "id" | "startsOn"> &
  ProgramEnd & {
    /** Newest day with a session logged for it; null when there is none. */
    lastLoggedOn: LocalDate | null;
  };

/**
 * The end that a program had before it was stopped by hand, so that the stop can be taken back. That is so while
 * stopping it now would set the very same last day: no day has gone by without it, and nothing that was due
 * in between becomes a failure afterwards.
 * @param others the patient's programs; one that starts after the stop, but for the one that was to follow anyway,
 * took its place
 * @param today patient-local date
 * @returns null when it was not stopped by hand, or it is too late
 */
export function endBeforeStop(
  { id, startsOn, stoppedOn, endedByProgramId, stoppedOnBefore, lastLoggedOn }: Stopped,
  others: readonly Pick<ProgramRow, "id" | "startsOn">[],
  today: LocalDate,
): ProgramEnd | null {
  if (stoppedOn === null || endedByProgramId !== null) return null;
  const isNow = stoppedOn === lastDayWhenStopped(lastLoggedOn, today);
  if (!isNow && startsOn <= today) return null;
  const after = others.filter((each) => each.id !== id && each.startsOn > stoppedOn);
  const next = after.find((each) => addDays(each.startsOn, -1) === stoppedOnBefore);
  if (after.some((each) => each !== next)) return null;
  return {
    id,
    stoppedOn: stoppedOnBefore,
    endedByProgramId: next?.id ?? null,
    stoppedOnBefore: null,
  };
}
