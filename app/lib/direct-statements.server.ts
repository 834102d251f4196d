import type {
  ArgType,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  SqlQueryable,
} from "@prisma/driver-adapter-utils";

type Factory = Pick<SqlDriverAdapterFactory, "connect" | "provider" | "adapterName">;

/** A statement in the spelling of either database, its values apart from its words. */
type Statement = { sql: string; text: string; values: readonly unknown[] };

const plain = (words: string): Statement => ({ sql: words, text: words, values: [] });
const SAVEPOINT = plain("SAVEPOINT one_change");
const RELEASE = plain("RELEASE one_change");
const ROLLBACK_TO = plain("ROLLBACK TO one_change");

type Change = {
  first: Statement;
  others: readonly Statement[];
  done: (isChanged: boolean) => void;
  fail: (error: unknown) => void;
};

/**
 * Statements that go to the database as they are written, over the connections that Prisma's client has opened and in
 * turn with its own: for the few that stand under every page or log, where its client would take longer than
 * the database. It is the adapter that the client is opened with.
 */
export class DirectStatements implements SqlDriverAdapterFactory {
  readonly provider;
  readonly adapterName;
  readonly #factory: Factory;
  #adapter: SqlDriverAdapter | null = null;
  readonly #waiting: Change[] = [];

  constructor(factory: Factory) {
    this.#factory = factory;
    this.provider = factory.provider;
    this.adapterName = factory.adapterName;
  }

  get isOpen(): boolean {
    return this.#adapter !== null;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const adapter = await this.#factory.connect();
    const dispose = adapter.dispose.bind(adapter);
    this.#adapter = adapter;
    return Object.assign(adapter, {
      dispose: () => {
        this.#adapter = null;
        return dispose();
      },
    });
  }

  /** The first column of the first row. @returns undefined where there is no row */
  async ask(statement: Statement): Promise<unknown> {
    const { rows } = await this.#open().queryRaw(this.#query(statement));
    return rows[0]?.[0];
  }

  /**
   * All of them, or none where the first finds no row to change; for SQLite. Changes that come together share one
   * transaction, and so one wait for the disk: each is answered when it is kept, and one that fails takes none along.
   * @returns whether they were done
   */
  together(first: Statement, others: readonly Statement[]): Promise<boolean> {
    return new Promise((done, fail) => {
      this.#waiting.push({ first, others, done, fail });
      // What else arrived while the disk was waited for is read from its sockets first.
      if (this.#waiting.length === 1) setImmediate(() => this.#keepWaiting());
    });
  }

  async #keepWaiting(): Promise<void> {
    let taken: Change[] = [];
    try {
      const transaction = await this.#open().startTransaction();
      taken = this.#waiting.splice(0);
      const answers: (() => void)[] = [];
      try {
        for (const change of taken) answers.push(await this.#tryIn(transaction, change));
        await transaction.commit();
      } catch (error) {
        await transaction.rollback();
        throw error;
      }
      for (const answer of answers) answer();
    } catch (error) {
      // Those that came since the transaction began have one of their own before them.
      const failed = taken.length > 0 ? taken : this.#waiting.splice(0);
      for (const { fail } of failed) fail(error);
    }
  }

  /** @returns what to answer once the transaction is kept */
  async #tryIn(transaction: SqlQueryable, change: Change): Promise<() => void> {
    const { first, others, done, fail } = change;
    const run = (statement: Statement) => transaction.executeRaw(this.#query(statement));
    await run(SAVEPOINT);
    try {
      const isChanged = (await run(first)) > 0;
      if (isChanged) for (const each of others) await run(each);
      await run(RELEASE);
      return () => done(isChanged);
    } catch (error) {
      // Where SQLite has ended the whole transaction (no room, a fault of the disk), this fails, and with it all.
      await run(ROLLBACK_TO);
      await run(RELEASE);
      return () => fail(error);
    }
  }

  #open(): SqlDriverAdapter {
    if (!this.#adapter) throw new Error("Connect first.");
    return this.#adapter;
  }

  #query(statement: Statement): SqlQuery {
    const { values } = statement;
    return {
      sql: this.provider === "sqlite" ? statement.sql : statement.text,
      args: [...values],
      argTypes: values.map(() => AS_GIVEN),
    };
  }
}

/** Dates are told by their class, and everything else goes as it is. */
const AS_GIVEN: ArgType = { scalarType: "unknown", arity: "scalar" };
