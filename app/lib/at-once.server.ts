import { connected, type Sql, sql, sqlList, sqlWords } from "./db.server";
import { hasMetAnother } from "./db-errors.server";
import { inTurn } from "./in-turn.server";
import { orUnavailable } from "./unavailable.server";

/** A row that is to be stored: the table, and its values by column. */
type NewRow = { table: string; columns: string[]; values: unknown[] };

/** @param row by field: columns are called as their fields, in snake case. What Prisma fills in has to be given. */
export function newRow(table: string, row: object): NewRow {
  const toColumn = (field: string) => field.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
  return {
    table,
    columns: Object.keys(row).map(toColumn),
    values: Object.values(row).map(toValue),
  };
}

function toValue(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  return typeof value === "object" && !(value instanceof Date) ? JSON.stringify(value) : value;
}

/**
 * An actor's command that needs no answer from the database on its way, past Prisma's client: nothing is done unless
 * `first`, an UPDATE, finds a row to change; else it and the new rows, all or nothing. On PostgreSQL it is one statement,
 * a transaction by itself.
 * @param turn.by whose changes follow one another where `first` asks that nothing else was changed: of several at once
 *   that go to PostgreSQL, all but one would be too late
 * @returns whether it was done; false too where another change was faster, so that nothing was
 * @throws 503 when the database is away or busy
 */
export function changeAtOnce(
  _actor: { clinicId: string; userId: string },
  first: Sql,
  rows: readonly NewRow[],
  turn: { by: string },
): Promise<boolean> {
  return orUnavailable(async () => {
    const direct = await connected();
    try {
      if (direct.provider === "sqlite") return await direct.together(first, rows.map(insert));
      const all = inOneStatement(first, rows);
      return (await inTurn(turn.by, () => direct.ask(all))) !== 0;
    } catch (error) {
      if (hasMetAnother(error)) return false;
      throw error;
    }
  });
}

function insert(row: NewRow): Sql {
  return sql`${into(row)} VALUES (${sqlList(row.values)})`;
}

function inOneStatement(first: Sql, rows: readonly NewRow[]): Sql {
  const inserts = rows.map(
    (row, i) =>
      sql`${sqlWords(`row_${i}`)} AS (${into(row)} SELECT ${sqlList(row.values)} FROM changed)`,
  );
  return sql`WITH changed AS (${first} RETURNING 1), ${sqlList(inserts)} SELECT count(*)::int FROM changed`;
}

function into({ table, columns }: NewRow): Sql {
  return sqlWords(`INSERT INTO ${table} (${columns.join(", ")})`);
}
