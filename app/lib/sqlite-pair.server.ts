import type {
  IsolationLevel,
  SqlDriverAdapter,
  SqlQuery,
  SqlQueryable,
  SqlResultSet,
} from "@prisma/driver-adapter-utils";
import { whenFree } from "./when-free.server";

/** What SQLite binds in one statement. Prisma takes 999 when it is not told, and cannot split every query. */
const MAX_BIND_VALUES = 32_766;

/**
 * Two connections to one SQLite file as Prisma's one: a query that reads never stands behind a transaction, ours or
 * another process's. It sees whatever was committed before it began, so a finished write is always in it; a
 * transaction reads through its own connection.
 */
export class SqlitePair implements SqlDriverAdapter {
  readonly provider = "sqlite";
  readonly adapterName: string;
  readonly #writer: SqlDriverAdapter;
  readonly #reader: SqlDriverAdapter;

  constructor(writer: SqlDriverAdapter, reader: SqlDriverAdapter) {
    this.adapterName = writer.adapterName;
    this.#writer = writer;
    this.#reader = reader;
  }

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    if (/^\s*SELECT\b/i.test(query.sql)) return whenFree(() => this.#reader.queryRaw(query));
    // INSERT … RETURNING comes this way too.
    return this.#locked((connection) => connection.queryRaw(query));
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.#locked((connection) => connection.executeRaw(query));
  }

  executeScript(script: string): Promise<void> {
    return whenFree(() => this.#writer.executeScript(script));
  }

  /** The lock is taken here, at the beginning, so that nothing inside of a transaction has to wait for it. */
  startTransaction(isolationLevel?: IsolationLevel) {
    return whenFree(() => this.#writer.startTransaction(isolationLevel));
  }

  /**
   * A single statement, within a transaction of its own. A statement that meets another process's lock by itself
   * stays half-way, nothing in libsql can end it, and while it stands no later transaction can be committed.
   */
  async #locked<T>(run: (connection: SqlQueryable) => Promise<T>): Promise<T> {
    const transaction = await this.startTransaction();
    try {
      const result = await run(transaction);
      await transaction.commit();
      return result;
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  }

  getConnectionInfo() {
    return { supportsRelationJoins: false, maxBindValues: MAX_BIND_VALUES };
  }

  async dispose(): Promise<void> {
    await this.#reader.dispose();
    await this.#writer.dispose();
  }
}
