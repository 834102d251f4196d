/** Milliseconds between two: about as long as a page takes, so that pages come between. */
const PAUSE_MS = 20;
/** So many wait at the most, which is two seconds. */
const MOST = 100;
/** And of those so many of one kind, which is half a second: nobody alone keeps all others from it. */
const MOST_EACH = 25;

let last: Promise<void> = Promise.resolve();
let waiting = 0;
const waitingBy = new Map<string, number>();

/**
 * Lets whoever waits for it go on one by one, with a pause between: of a crowd that arrives in one moment not all is
 * worked on before anybody's page gets a turn.
 * @param by who waits, such as a network
 * @returns false, at once, when too many wait already
 */
export async function oneATurn(by: string): Promise<boolean> {
  const own = waitingBy.get(by) ?? 0;
  if (waiting >= MOST || own >= MOST_EACH) return false;
  waiting += 1;
  waitingBy.set(by, own + 1);
  last = last.then(() => new Promise((turn) => setTimeout(turn, PAUSE_MS)));
  await last;
  waiting -= 1;
  const others = (waitingBy.get(by) ?? 1) - 1;
  if (others === 0) waitingBy.delete(by);
  else waitingBy.set(by, others);
  return true;
}
