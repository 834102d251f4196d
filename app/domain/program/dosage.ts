import type { ProgramItemRow, RevisionDraft } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";

/** What is done of one exercise in a session; stored items and drafts both have it. */
export type Dose = Pick<
  ProgramItemRow,
  "sets" | "repetitions" | "holdSeconds" | "restSeconds" | "side"
>;

/** Seconds one repetition takes that is not held, or held for less. House estimate. */
export const SECONDS_A_REPETITION = 3;

/** Seconds to get into position, once for each side. House estimate. */
const CHANGE_OVER_SECONDS = 10;

/**
 * Estimated seconds for one item: its work, the rests between the sets of a side, and getting into
 * position. BOTH is done on each side in turn and takes twice as long.
 */
export function itemSeconds(item: Dose): number {
  const set = item.repetitions * Math.max(item.holdSeconds, SECONDS_A_REPETITION);
  const oneSide =
    CHANGE_OVER_SECONDS + item.sets * set + Math.max(0, item.sets - 1) * item.restSeconds;
  return oneSide * (item.side === "BOTH" ? 2 : 1);
}

/** Estimated minutes of one session, rounded up; 0 without items. */
export function sessionMinutes(items: readonly Dose[]): number {
  return Math.ceil(items.reduce((sum, item) => sum + itemSeconds(item), 0) / 60);
}

export type Burden = {
  minutesADay: number;
  /** Different exercises: left and right of one exercise are one. */
  exercises: number;
  /** From four exercises on a program is followed less well. */
  heavy: boolean;
};

/**
 * What a program asks for on a day with sessions.
 * @param timesPerDay sessions on such a day; 1 for "so many times a week"
 * Source: fewer than four exercises are followed best (Bachmann 2018), docs/clinical/adherence.md
 */
export function burden(
  items: readonly (Dose & { exerciseId: string })[],
  timesPerDay: number,
  heavyFrom = defaultThresholds.heavyExercises,
): Burden {
  const exercises = new Set(items.map((item) => item.exerciseId)).size;
  return {
    minutesADay: sessionMinutes(items) * timesPerDay,
    exercises,
    heavy: exercises >= heavyFrom,
  };
}

/** What a plan asks for on a day with sessions. */
export function scheduledBurden({
  items,
  schedule,
}: Pick<RevisionDraft, "schedule"> & { items: Parameters<typeof burden>[0] }): Burden {
  return burden(items, schedule.kind === "weekdays" ? schedule.timesPerDay : 1);
}
