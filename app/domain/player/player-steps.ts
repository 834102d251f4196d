import { SECONDS_A_REPETITION } from "~/domain/program/dosage";
import type { ProgramItemRow } from "~/domain/rows";

/** One thing to do in the guided session: a hold with a countdown, or a set that the person counts. */
export type PlayerStep = {
  itemId: string;
  exerciseId: string;
  /** The exercise is an easier version of the item's own. */
  isEasier: boolean;
  side: "LEFT" | "RIGHT" | "NONE";
  /** 1 to `sets`, on each side anew. */
  set: number;
  sets: number;
  /** 1 to `repetitions` where each hold is a step of its own; null when the whole set is counted. */
  repetition: number | null;
  repetitions: number;
  /** Seconds of the countdown; null when the person counts the repetitions. */
  seconds: number | null;
  /** Seconds one repetition takes where the set counts itself: its short hold, or a usual pace. */
  repetitionSeconds: number;
  /** Seconds of rest before the next set of the same side; 0 at the end of a side. */
  restAfterSeconds: number;
};

export type PlayerItem = Omit<ProgramItemRow, "position" | "note" | "kept" | "allowEasier">;

/** From this hold on, in seconds, each repetition gets a countdown; shorter ones are counted. */
const COUNTDOWN_FROM_SECONDS = 10;

/** The guided session as a flat list, items in the given order, BOTH as all left sets, then all right. */
export function playerSteps(items: readonly PlayerItem[]): PlayerStep[] {
  return items.flatMap((item) => {
    const sides = item.side === "BOTH" ? (["LEFT", "RIGHT"] as const) : [item.side];
    return sides.flatMap((side) => sideSteps(item, side));
  });
}

function sideSteps(item: PlayerItem, side: PlayerStep["side"]): PlayerStep[] {
  return oneTo(item.sets).flatMap((set) => {
    const restAfterSet = set < item.sets ? item.restSeconds : 0;
    const step = (repetition: number | null, isLastOfSet: boolean): PlayerStep => ({
      itemId: item.id,
      exerciseId: item.exerciseId,
      isEasier: false,
      side,
      set,
      sets: item.sets,
      repetition,
      repetitions: item.repetitions,
      seconds: repetition === null ? null : item.holdSeconds,
      repetitionSeconds: Math.max(item.holdSeconds, SECONDS_A_REPETITION),
      restAfterSeconds: isLastOfSet ? restAfterSet : 0,
    });
    if (!hasCountdown(item)) return [step(null, true)];
    return oneTo(item.repetitions).map((each) => step(each, each === item.repetitions));
  });
}

function hasCountdown({ holdSeconds, repetitions }: PlayerItem): boolean {
  return holdSeconds > 0 && (repetitions === 1 || holdSeconds >= COUNTDOWN_FROM_SECONDS);
}

const oneTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
