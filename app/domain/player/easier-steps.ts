import { groupBy } from "~/domain/group";
import { type PlayerState, stepsLeftOf } from "./player";
import type { PlayerStep } from "./player-steps";

/**
 * The steps that take the place of what is left of the current exercise: those of its easier version, on the sides
 * that are left, and never more sets than were left.
 * @param easier all steps of the easier version
 */
export function easierInstead(
  state: Pick<PlayerState, "steps" | "index">,
  easier: readonly PlayerStep[],
): PlayerStep[] {
  const left = state.steps.slice(state.index, state.index + stepsLeftOf(state, "exercise"));
  const setsLeft = new Map(
    [...groupBy(left, ({ side }) => side)].map(([side, own]) => [
      side,
      new Set(own.map(({ set }) => set)).size,
    ]),
  );
  const most = Math.max(0, ...setsLeft.values());
  const hasSides = left.every(({ side }) => side !== "NONE");
  return easier.flatMap((step) => {
    const sets = hasSides && step.side !== "NONE" ? (setsLeft.get(step.side) ?? 0) : most;
    if (step.set > sets) return [];
    const count = Math.min(step.sets, sets);
    const restAfterSeconds = step.set < count ? step.restAfterSeconds : 0;
    return [{ ...step, isEasier: true, sets: count, restAfterSeconds }];
  });
}
