import type {
  ArgType,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
} from "@prisma/driver-adapter-utils";

type Factory = Pick<SqlDriverAdapterFactory, "connect" | "provider" | "adapterName">;

/** A statement in the spelling of either database, its values apart from its words. */
type Statement = { sql: string; text: string; values: readonly unknown[] };

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

  /** All of them in one transaction, or none where the first finds no row to change. @returns whether they were done */
  async inTurn(first: Statement, others: readonly Statement[]): Promise<boolean> {
    const transaction = await this.#open().startTransaction();
    try {
      const changed = await transaction.executeRaw(this.#query(first));
      if (changed === 0) {
        await transaction.rollback();
        return false;
      }
      for (const each of others) await transaction.executeRaw(this.#query(each));
      await transaction.commit();
      return true;
    } catch (error) {
      await transaction.rollback();
      throw error;
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
