const newest = new Map<string, Promise<unknown>>();

/** Runs works of one key one after the other, in the order in which they came; those of other keys do not wait. */
export function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = newest.get(key) ?? Promise.resolve();
  const own = before.then(work, work);
  newest.set(key, own);
  const forget = () => {
    if (newest.get(key) === own) newest.delete(key);
  };
  own.then(forget, forget);
  return own;
}
