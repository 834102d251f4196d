/** Who waits together, and whether they are let in before those who are not known. */
export type Lane = { by: string; isKnown: boolean };

type Size = { atOnce: number; waitingEach: number; waitingUnknown: number };

/** What a gate answers whoever would have to wait behind too many. */
export const TURNED_AWAY = Symbol("turned away");

/**
 * A gate in front of something that costs much: so many at once, the others wait in the order in which they came, known
 * ones first. Of one lane only a few may be on their way to it, and of unknown ones no more than a number in all, so
 * that a crowd cannot make everybody's wait longer than that, and is not even asked about any further.
 * @returns what runs `work` in its turn, or answers TURNED_AWAY at once. `before` is done first, in that turn, so that
 *   whoever waits costs nothing meanwhile; what it throws ends it. Without a lane it is the program's own, and waits with the known ones
 */
export function makeGate({ atOnce, waitingEach, waitingUnknown }: Size) {
  const line = { known: [] as Enter[], unknown: [] as Enter[] };
  const onTheWay = new Map<string, number>();
  let unknownOnTheWay = 0;
  let inside = 0;

  function setOut({ by, isKnown }: Lane): boolean {
    const free = Math.max(0, atOnce - inside);
    const own = onTheWay.get(by) ?? 0;
    if (own >= waitingEach + free) return false;
    if (!isKnown && unknownOnTheWay >= waitingUnknown + free) return false;
    onTheWay.set(by, own + 1);
    if (!isKnown) unknownOnTheWay += 1;
    return true;
  }

  function arrive({ by, isKnown }: Lane): void {
    const others = (onTheWay.get(by) ?? 1) - 1;
    if (others === 0) onTheWay.delete(by);
    else onTheWay.set(by, others);
    if (!isKnown) unknownOnTheWay -= 1;
  }

  /** Whoever leaves hands the place on, so that nobody comes between. */
  function inLine(lane: Lane | null): Promise<void> {
    return new Promise((done) => line[lane?.isKnown === false ? "unknown" : "known"].push(done));
  }

  function leave(): void {
    const next = line.known.shift() ?? line.unknown.shift();
    if (next) next();
    else inside -= 1;
  }

  return async function pass<T>(
    lane: Lane | null,
    work: () => Promise<T>,
    before?: () => Promise<void>,
  ): Promise<T | typeof TURNED_AWAY> {
    if (lane && !setOut(lane)) return TURNED_AWAY;
    if (inside < atOnce) inside += 1;
    else await inLine(lane);
    if (lane) arrive(lane);
    try {
      await before?.();
      return await work();
    } finally {
      leave();
    }
  };
}

type Enter = () => void;
