import { askOne, type Rows, type Sql, sql, sqlList, sqlWords } from "./db.server";
import { env } from "./env.server";

export { type Sql, sql, sqlWords };

/**
 * Rows of several tables in one statement, as JSON that the database makes: a record that hangs together needs no
 * statement for each table, and no list of ids between them. Both databases make JSON alike but for the names below.
 */

const isSqlite = env.provider === "sqlite";
const array = sqlWords(isSqlite ? "json_array" : "json_build_array");
const gather = sqlWords(isSqlite ? "json_group_array" : "json_agg");

/** A column, or rows of another table that hang on it. `table` is the name that the statement gives to its table. */
export type Column<T> = { ask: (table: string) => Sql; read: (stored: unknown) => T };
type Columns = Record<string, Column<unknown>>;
/** What a description of columns reads. */
export type RowOf<C extends Columns> = {
  [Key in keyof C]: C[Key] extends Column<infer T> ? T : never;
};

const at = (table: string, name: string) => sqlWords(`${table}.${name}`);

const as = <T>(name: string): Column<T> => ({
  ask: (table) => at(table, name),
  read: (stored) => stored as T,
});

export const text = (name: string) => as<string>(name);
export const textOrNull = (name: string) => as<string | null>(name);
export const whole = (name: string) => as<number>(name);
export const wholeOrNull = (name: string) => as<number | null>(name);
/** A text that is one of a few. */
export const code = <T extends string | null>(name: string) => as<T>(name);

/** SQLite keeps true and false as 1 and 0. */
export function flag(name: string): Column<boolean> {
  return { ask: (table) => at(table, name), read: Boolean };
}

/** An instant, kept to the millisecond. */
export function instant(name: string): Column<Date> {
  return { ask: (table) => at(table, name), read: toInstant };
}

export function instantOrNull(name: string): Column<Date | null> {
  const read = (stored: unknown) => (stored === null ? null : toInstant(stored));
  return { ask: (table) => at(table, name), read };
}

/** PostgreSQL writes an instant without its zone, which is UTC. */
function toInstant(stored: unknown): Date {
  const text = String(stored);
  return new Date(/[Z+]/.test(text) ? text : `${text}Z`);
}

/** A JSON value. */
export function json(name: string): Column<unknown> {
  const ask = (table: string) => (isSqlite ? sql`json(${at(table, name)})` : at(table, name));
  return { ask, read: (stored) => stored };
}

type ListOptions = {
  /** The column that names the row it hangs on. */
  by: string;
  /** The column of that row which it names; "id" when left out. */
  of?: string;
  /** What the rows are sorted by; left out, they come in any order. */
  order?: (table: string) => string;
  /** Which rows; `parent` is the name of the table that they hang on. */
  where?: (table: string, parent: string) => Sql;
};

/** Rows of another table that name this one's. */
export function list<C extends Columns>(
  from: string,
  columns: C,
  { by, of = "id", order, where }: ListOptions,
): Column<RowOf<C>[]> {
  const read = reader(columns);
  const ask = (table: string) => {
    const own = `${table}_`;
    const sorted = order ? sqlWords(` ORDER BY ${order(own)}`) : sql``;
    const rows = sql`${gather}(${values(columns, own)}${sorted})`;
    const only = where ? sql` AND ${where(own, table)}` : sql``;
    return sql`(SELECT ${rows} FROM ${sqlWords(`${from} ${own}`)} WHERE ${at(own, by)} = ${at(table, of)}${only})`;
  };
  return { ask, read: (stored) => ((stored as unknown[][] | null) ?? []).map(read) };
}

/** The row of another table that a column of this one names. */
export function one<C extends Columns>(from: string, columns: C, by: string): Column<RowOf<C>> {
  const read = reader(columns);
  const ask = (table: string) => {
    const own = `${table}_`;
    return sql`(SELECT ${values(columns, own)} FROM ${sqlWords(`${from} ${own}`)} WHERE ${at(own, "id")} = ${at(table, by)})`;
  };
  return { ask, read: (stored) => read(stored as unknown[]) };
}

/** The same where the column may name none. */
export function oneOrNull<C extends Columns>(
  from: string,
  columns: C,
  by: string,
): Column<RowOf<C> | null> {
  const { ask, read } = one(from, columns, by);
  return { ask, read: (stored) => (stored === null ? null : read(stored)) };
}

/** The first row that `where` lets through (it calls the table `t`), with all that hangs on it; null without one. */
export async function readRow<C extends Columns>(
  rows: Pick<Rows, "$queryRaw">,
  from: string,
  columns: C,
  where: Sql,
): Promise<RowOf<C> | null> {
  const found = await askOne(
    rows,
    sql`SELECT ${values(columns, "t")} AS found FROM ${sqlWords(`${from} t`)} WHERE ${where} LIMIT 1`,
  );
  return found === undefined ? null : reader(columns)(parsed(found));
}

/** JSON comes as a text, but for PostgreSQL's within a transaction. */
function parsed(found: unknown): unknown[] {
  return typeof found === "string" ? JSON.parse(found) : (found as unknown[]);
}

/**
 * Numbers and texts that one row is worked out of, by name.
 * @param from what stands behind them in the statement: FROM, and which rows
 */
export async function readValues<Name extends string>(
  rows: Pick<Rows, "$queryRaw">,
  wanted: Record<Name, Sql>,
  from: Sql,
): Promise<Record<Name, unknown>> {
  const all = sqlList(Object.values<Sql>(wanted));
  return named(wanted, await askOne(rows, sql`SELECT ${array}(${all}) AS found ${from}`));
}

/** A SELECT of one column called `value`, in its order; `isJson`: each value is JSON that is kept as a text. */
type ListAsked = { select: Sql; isJson?: boolean };

/** Several lists at once, by name, each of one value a row. */
export async function readLists<Name extends string>(
  rows: Pick<Rows, "$queryRaw">,
  wanted: Record<Name, ListAsked>,
): Promise<Record<Name, unknown[]>> {
  const lists = Object.values<ListAsked>(wanted).map(({ select, isJson }) => {
    const value = isJson ? (isSqlite ? sql`json(l.value)` : sql`l.value::json`) : sql`l.value`;
    return sql`(SELECT ${gather}(${value}) FROM (${select}) l)`;
  });
  const found = named(wanted, await askOne(rows, sql`SELECT ${array}(${sqlList(lists)}) AS found`));
  const entries = Object.entries(found).map(([name, list]) => [name, list ?? []]);
  return Object.fromEntries(entries);
}

function named<Name extends string>(wanted: Record<Name, unknown>, found: unknown) {
  const stored = parsed(found);
  const entries = Object.keys(wanted).map((name, place) => [name, stored[place]]);
  return Object.fromEntries(entries) as Record<Name, unknown>;
}

function values(columns: Columns, table: string): Sql {
  return sql`${array}(${sqlList(Object.values(columns).map(({ ask }) => ask(table)))})`;
}

function reader<C extends Columns>(columns: C): (stored: unknown[]) => RowOf<C> {
  const entries = Object.entries(columns);
  return (stored) => {
    const row: Record<string, unknown> = {};
    entries.forEach(([key, { read }], place) => {
      row[key] = read(stored[place]);
    });
    return row as RowOf<C>;
  };
}
