import type { ExerciseLogRow, MissReason } from "~/domain/rows";

/** What a log form says of one exercise; left out: nothing. */
type Said = {
  itemId: string;
  result?: ExerciseLogRow["result"];
  reason?: MissReason;
  /** The easier exercise that was done in its place. */
  easierId?: string | null;
  /** The tick of a quick log; it counts more. */
  done?: string;
};

/** Ticks tell what was done only once one is set: an untouched list says nothing about any exercise. */
export function exercisesSaid(items: readonly Said[], missReason?: MissReason): ExerciseLogRow[] {
  const saysSomething = items.some((item) => item.done || item.result);
  if (!saysSomething) return [];
  return items.map(({ itemId, result = "SKIPPED", reason, easierId = null, done }) => {
    return done || result === "DONE"
      ? { itemId, result: "DONE", reason: null, easierId }
      : { itemId, result, reason: reason ?? missReason ?? null, easierId };
  });
}
