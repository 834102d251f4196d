/**
 * A place for what is worked out of rows: kept for as long as these rows are. Rows are never changed in place, and a
 * page asks for the same days some ten times over.
 * @returns what was kept for the rows under the key, else what `make` makes of them; not to be changed by who gets it
 */
export function keptFor<T>(): (rows: object, key: string, make: () => T) => T {
  const known = new WeakMap<object, Map<string, T>>();
  return (rows, key, make) => {
    const of = known.get(rows) ?? new Map<string, T>();
    known.set(rows, of);
    const kept = of.get(key);
    if (kept !== undefined) return kept;
    const made = make();
    of.set(key, made);
    return made;
  };
}
