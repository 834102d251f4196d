/** Milliseconds between two: about as long as a page takes, so that pages come between. */
const PAUSE_MS = 20;
/** So many wait at the most, which is two seconds. */
const MOST = 100;

let last: Promise<void> = Promise.resolve();
let waiting = 0;

/**
 * Lets whoever waits for it go on one by one, with a pause between: of a crowd that arrives in one moment not all is
 * worked on before anybody's page gets a turn.
 * @returns false, at once, when too many wait already
 */
export async function oneATurn(): Promise<boolean> {
  if (waiting >= MOST) return false;
  waiting += 1;
  last = last.then(() => new Promise((turn) => setTimeout(turn, PAUSE_MS)));
  await last;
  waiting -= 1;
  return true;
}
