import type { MotionPreference } from "./useMotionPreference";

/**
 * Whether a figure moves. The reader's own press of the button (`wanted`) counts more than the system's preference, so
 * that a movement can still be watched once on purpose where motion is reduced.
 */
export function motionOf(preference: MotionPreference, wanted: boolean | null) {
  const moving = wanted ?? preference === "allow";
  return {
    moving,
    /** Never set in motion: the end pose, not wherever the clock stands. */
    atRest: !moving && wanted === null,
    /** A button that does nothing must not be there: it needs scripts. */
    canChoose: preference !== "unknown",
  };
}
