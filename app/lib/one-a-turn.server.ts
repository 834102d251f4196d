let last: Promise<void> = Promise.resolve();

/**
 * Lets whoever waits for it go on one by one, each in a turn of the event loop of its own: of a crowd that arrives in one
 * moment not all is worked on before anybody else gets a turn.
 */
export function oneATurn(): Promise<void> {
  last = last.then(() => new Promise((turn) => setImmediate(turn)));
  return last;
}
