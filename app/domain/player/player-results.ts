import { groupBy } from "~/domain/group";
import type { ExerciseLogRow, SessionStatus } from "~/domain/rows";
import type { PlayerState } from "./player";
import type { PlayerStep } from "./player-steps";

/**
 * What to log for each exercise of a guided session, at its end or where it was broken off: all steps done
 * is DONE, some PARTLY, none SKIPPED. The reason is PAIN after "too painful", otherwise left to be asked. An easier
 * version counts for its item, and is named where any of it was done.
 */
export function resultsOf(state: Pick<PlayerState, "steps" | "outcomes">): ExerciseLogRow[] {
  const steps = state.steps.map((step, i) => ({ ...step, outcome: state.outcomes[i] ?? null }));
  return [...groupBy(steps, (step) => step.itemId)].map(([itemId, own]): ExerciseLogRow => {
    const done = own.filter((step) => step.outcome === "done").length;
    const reason = own.some((step) => step.outcome === "painful") ? "PAIN" : null;
    const easier = own.find((step) => step.isEasier && step.outcome === "done");
    const easierId = easier?.exerciseId ?? null;
    if (done === own.length) return { itemId, result: "DONE", reason: null, easierId };
    return { itemId, result: done > 0 ? "PARTLY" : "SKIPPED", reason, easierId };
  });
}

/** The status of the whole session: MISSED when nothing at all was done. */
export function sessionStatusOf(results: readonly Pick<ExerciseLogRow, "result">[]): SessionStatus {
  if (results.every((each) => each.result === "SKIPPED")) return "MISSED";
  return results.every((each) => each.result === "DONE") ? "DONE" : "PARTLY";
}

/** "1 of 3": the place of the current exercise among all; the last one once finished. */
export function exercisePlace({ steps, index }: Pick<PlayerState, "steps" | "index">): {
  place: number;
  count: number;
} {
  const itemIds = [...new Set(steps.map((step) => step.itemId))];
  const current = steps[Math.min(index, steps.length - 1)]?.itemId ?? "";
  return { place: itemIds.indexOf(current) + 1, count: itemIds.length };
}

/** "2 of 3": exercises that are done in full, or in part, among all. */
export function exercisesDone(state: Pick<PlayerState, "steps" | "outcomes">): {
  done: number;
  count: number;
} {
  const results = resultsOf(state);
  return {
    done: results.filter(({ result }) => result !== "SKIPPED").length,
    count: results.length,
  };
}

/** What comes after the current step: the next step of the same exercise, and the next exercise. */
export function comingUp({ steps, index }: Pick<PlayerState, "steps" | "index">): {
  step: PlayerStep | null;
  exerciseId: string | null;
} {
  const current = steps[index];
  const next = steps[index + 1];
  const other = steps.find((step, i) => i > index && step.itemId !== current?.itemId);
  return {
    step: next !== undefined && next.itemId === current?.itemId ? next : null,
    exerciseId: other?.exerciseId ?? null,
  };
}
