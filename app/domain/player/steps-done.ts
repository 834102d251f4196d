import { groupBy } from "~/domain/group";
import type { PlayerState } from "./player";

/** How far one exercise of a guided session came: its steps that were done, and whether it was stopped because it hurt. */
export type StepsDone = { itemId: string; done: number; of: number; isPainful: boolean };

/** In the order of the session. A step is one hold, or one set that the person counts, on one side. */
export function stepsDone({
  steps,
  outcomes,
}: Pick<PlayerState, "steps" | "outcomes">): StepsDone[] {
  const withOutcome = steps.map(({ itemId }, i) => ({ itemId, outcome: outcomes[i] ?? null }));
  return [...groupBy(withOutcome, (step) => step.itemId)].map(([itemId, own]) => ({
    itemId,
    done: own.filter(({ outcome }) => outcome === "done").length,
    of: own.length,
    isPainful: own.some(({ outcome }) => outcome === "painful"),
  }));
}
