import { type Client, LibsqlError, type ResultSet, type Row } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import Database from "libsql";
import { sqliteFile } from "./sqlite-file.server";
import { SqlitePair } from "./sqlite-pair.server";
import { whenFree } from "./when-free.server";

const CACHED_STATEMENTS = 300;

type Query = { sql: string; args?: readonly unknown[] };
type Statement = ReturnType<Database.Database["prepare"]>;

// SQLite itself never waits for a lock: it would do so on the one thread that answers everybody (see whenFree).
const SHARED = "PRAGMA busy_timeout = 0; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY";
// Health records: an acknowledged write survives a power cut (FULL), and references hold.
const WRITING =
  "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA query_only = OFF";
const PRAGMAS = { writing: `${SHARED}; ${WRITING}`, reading: `${SHARED}; PRAGMA query_only = ON` };
type Use = keyof typeof PRAGMAS;

/**
 * The part of libsql's client that Prisma's adapter calls, over one long-lived connection. The stock
 * client opens a connection per transaction: pragmas are lost and file descriptors leak. Prisma's
 * adapter holds every other query of a connection back while a transaction is open on it, so one is safe.
 */
class LongConnection {
  readonly protocol = "file";
  closed = false;
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Statement>();

  constructor(path: string, use: Use) {
    this.#database = new Database(path);
    this.#database.exec(PRAGMAS[use]);
  }

  async execute(query: Query): Promise<ResultSet> {
    return asDriverError(() => {
      const statement = this.#prepare(query.sql);
      try {
        return run(statement, (query.args ?? []).map(toSqlite));
      } catch (error) {
        // A statement that failed half-way keeps its read lock until it is dropped.
        this.#statements.delete(query.sql);
        throw error;
      }
    });
  }

  async executeMultiple(sql: string): Promise<void> {
    asDriverError(() => this.#database.exec(sql));
  }

  async transaction() {
    asDriverError(() => this.#database.exec("BEGIN IMMEDIATE"));
    return {
      closed: false,
      execute: (query: Query) => this.execute(query),
      commit: async () => {
        try {
          asDriverError(() => this.#database.exec("COMMIT"));
        } catch (error) {
          // Still open (disk full, deferred reference): the next write must not join it.
          this.#rollBack();
          throw error;
        }
      },
      rollback: async () => this.#rollBack(),
    };
  }

  close(): void {
    this.closed = true;
    this.#statements.clear();
    this.#database.close();
  }

  #rollBack(): void {
    if (this.#database.inTransaction) this.#database.exec("ROLLBACK");
  }

  #prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql).safeIntegers(true);
    if (statement.reader) statement.raw(true);
    this.#statements.set(sql, statement);
    const [oldest] = this.#statements.keys();
    if (this.#statements.size > CACHED_STATEMENTS && oldest) this.#statements.delete(oldest);
    return statement;
  }
}

function run(statement: Statement, args: unknown[]): ResultSet {
  const rows = statement.reader ? (statement.all(args) as unknown[][]) : [];
  // Asked afterwards: running it is what makes a statement notice that its table has changed.
  const columns = statement.reader ? statement.columns() : [];
  const rowsAffected = statement.reader ? 0 : statement.run(args).changes;
  const result = {
    columns: columns.map((column) => column.name),
    columnTypes: columns.map((column) => column.type ?? ""),
    rows: rows.map((row) => row.map(fromSqlite)) as unknown as Row[],
    rowsAffected,
    lastInsertRowid: undefined,
  };
  return { ...result, toJSON: () => result };
}

function toSqlite(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === "boolean") return value ? 1 : 0;
  return value;
}

function fromSqlite(value: unknown): unknown {
  return typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** Prisma tells unique, reference and busy errors apart by the fields of libsql's own error class. */
function asDriverError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string") {
      const rawCode = "rawCode" in error && typeof error.rawCode === "number" ? error.rawCode : 1;
      throw new LibsqlError(error.message, error.code, undefined, rawCode, error);
    }
    throw error;
  }
}

/** Prisma's libsql adapter over one long connection. */
class OneConnection extends PrismaLibSql {
  readonly #use: Use;

  constructor(url: string, use: Use) {
    super({ url });
    this.#use = use;
  }

  override createClient({ url }: { url: string }): Client {
    const connection: Pick<Client, "closed" | "protocol"> = new LongConnection(
      sqliteFile(url),
      this.#use,
    );
    return connection as Client;
  }
}

/** What a Prisma client is opened over: one connection that writes, and beside it one that only reads. */
export class SqliteAdapter {
  readonly provider = "sqlite";
  readonly adapterName = "supple-sqlite";
  readonly #url: string;

  /** @param url `file:…` */
  constructor({ url }: { url: string }) {
    this.#url = url;
  }

  async connect(): Promise<SqlDriverAdapter> {
    // The writer comes first: it makes the file, and the write-ahead log that lets the reader go on beside it.
    const writer = await whenFree(() => new OneConnection(this.#url, "writing").connect());
    const reader = await whenFree(() => new OneConnection(this.#url, "reading").connect());
    return new SqlitePair(writer, reader);
  }
}
