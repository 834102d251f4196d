/** Rows of one shape by their fields. */
export type Columns<T> = { [K in keyof T]: T[K][] };

/**
 * Rows as columns, for a page that sends many of them to the browser: each field is named once instead of once a row.
 * @param rows all with the same fields; none make no column
 */
export function columnsOf<T extends object>(rows: readonly T[]): Partial<Columns<T>> {
  const [first] = rows;
  const fields = Object.keys(first ?? {}) as (keyof T)[];
  return Object.fromEntries(
    fields.map((field) => [field, rows.map((row) => row[field])]),
  ) as Partial<Columns<T>>;
}

/** The rows that columnsOf was given. */
export function rowsOf<T extends object>(columns: Partial<Columns<T>>): T[] {
  const fields = Object.entries<unknown[] | undefined>(columns);
  const [, first = []] = fields[0] ?? [];
  return first.map(
    (_, i) => Object.fromEntries(fields.map(([field, all]) => [field, all?.[i]])) as T,
  );
}
