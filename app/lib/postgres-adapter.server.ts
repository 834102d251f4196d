import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { journal } from "./journal.server";

const POOL_SIZE = 10;
/** To get a connection, a new one or one of the pool's. */
const CONNECT_MS = 4_000;
/** For the answer to one statement. Both together stay below the ten seconds after which a page has to say something. */
const STATEMENT_MS = 5_000;

/**
 * A connection that is closed when it has not answered in time: it would give its late answer, or none, to whoever
 * got it from the pool next.
 */
class ImpatientClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    const query = this.query.bind(this) as (...args: unknown[]) => unknown;
    // Prisma's transactions hand back a connection without saying that it failed; the pool's own queries do.
    Object.assign(this, {
      query: (...args: unknown[]) => {
        const answer = query(...args);
        if (answer instanceof Promise) answer.catch((error) => this.#closeIfSilent(error));
        return answer;
      },
    });
  }

  #closeIfSilent(error: unknown): void {
    if (error instanceof Error && error.message === "Query read timeout") {
      (this as unknown as { connection: pg.Connection }).connection.stream.destroy();
    }
  }
}

/** Prisma's adapter for PostgreSQL, which waits for nothing without end. */
export function postgresAdapter(url: string): PrismaPg {
  const pool = {
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_MS,
    // The server gives up first where it still works; what is frozen or cut off is given up here.
    statement_timeout: STATEMENT_MS - 500,
    query_timeout: STATEMENT_MS,
    keepAlive: true,
    Client: ImpatientClient,
  };
  const say = (err: Error) => journal.warn({ err }, "a connection to PostgreSQL was lost");
  return new PrismaPg(pool, { onPoolError: say, onConnectionError: say });
}
