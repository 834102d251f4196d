import type { PlayerStep } from "~/domain/player/player-steps";
import type { HowTo } from "./how-to";
import type { SessionRun } from "./session-run";

/** How a step is done, of the easier version where it is one; null for an exercise that the library does not know. */
export function howToOf(
  { howTos, easier }: Pick<SessionRun, "howTos" | "easier">,
  { itemId, isEasier }: Pick<PlayerStep, "itemId" | "isEasier">,
): HowTo | null {
  if (isEasier) return easier[itemId]?.howTo ?? null;
  return howTos.find((howTo) => howTo.itemId === itemId) ?? null;
}
