/** Who waits together, and whether they are let in before those who are not known. */
export type Lane = { by: string; isKnown: boolean };

type Size = { atOnce: number; waitingEach: number; waitingUnknown: number };

/** What a gate answers whoever would have to wait behind too many. */
export const TURNED_AWAY = Symbol("turned away");

/**
 * A gate in front of something that costs much: so many at once, the others wait in the order in which they came, known
 * ones first. Of one lane only a few may wait, and of unknown ones no more than a number in all, so that a crowd
 * cannot make everybody's wait longer than that.
 * @returns what runs `work` in its turn, or answers TURNED_AWAY at once; without a lane it is the program's own, and waits
 *   first in line
 */
export function makeGate({ atOnce, waitingEach, waitingUnknown }: Size) {
  const known: Waiting[] = [];
  const unknown: Waiting[] = [];
  let inside = 0;

  function hasRoom(lane: Lane | null): boolean {
    if (lane === null) return true;
    const line = lane.isKnown ? known : unknown;
    const own = line.filter(({ by }) => by === lane.by).length;
    return own < waitingEach && (lane.isKnown || unknown.length < waitingUnknown);
  }

  return async function pass<T>(
    lane: Lane | null,
    work: () => Promise<T>,
  ): Promise<T | typeof TURNED_AWAY> {
    if (inside >= atOnce) {
      if (!hasRoom(lane)) return TURNED_AWAY;
      const line = lane?.isKnown === false ? unknown : known;
      // Whoever leaves hands the place on, so that nobody comes between.
      await new Promise<void>((enter) => line.push({ by: lane?.by ?? "", enter }));
    } else {
      inside += 1;
    }
    try {
      return await work();
    } finally {
      const next = known.shift() ?? unknown.shift();
      if (next) next.enter();
      else inside -= 1;
    }
  };
}

type Waiting = { by: string; enter: () => void };
