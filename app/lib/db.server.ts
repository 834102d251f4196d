import { PrismaClient as PostgresClient } from "~/generated/postgres/client";
import { Prisma, PrismaClient } from "~/generated/sqlite/client";
import { isRealTime, now } from "./clock.server";
import { DirectStatements } from "./direct-statements.server";
import { env } from "./env.server";
import { postgresAdapter } from "./postgres-adapter.server";
import { SqliteAdapter } from "./sqlite-adapter.server";
import { orUnavailable } from "./unavailable.server";

/** Typed by the SQLite client, whose queries are the subset that both databases understand. */
export type Db = PrismaClient;
/** What a command changes rows through: an open transaction. */
export type Tx = Prisma.TransactionClient;

// A transaction on SQLite waits for the one before it, so waiting is normal and not an error.
const patience = { maxWait: 8_000, timeout: 15_000 };
const ATTEMPTS = 12;

const isSqlite = env.provider === "sqlite";

type Opened = { client: Db; direct: DirectStatements };

function open(): Opened {
  const errorFormat = "minimal";
  if (isSqlite) {
    const direct = new DirectStatements(new SqliteAdapter({ url: env.databaseUrl }));
    const client = new PrismaClient({ errorFormat, adapter: direct, transactionOptions: patience });
    return { client, direct };
  }
  const transactionOptions = { ...patience, isolationLevel: "ReadCommitted" as const };
  const direct = new DirectStatements(postgresAdapter(env.databaseUrl));
  const client = new PostgresClient({ errorFormat, adapter: direct, transactionOptions });
  return { client: client as unknown as Db, direct };
}

// In development modules are loaded anew after an edit; the connection stays.
const kept = globalThis as typeof globalThis & { suppleDb?: Opened };
kept.suppleDb ??= open();
const { direct } = kept.suppleDb;

/** The connection itself, for what asks nothing of anybody's rows: start, stop, health, and tests. */
export const db: Db = kept.suppleDb.client;

/** Whoever asks: their clinic and their account. */
type Acting = { clinicId: string; userId: string };

/**
 * Why the program itself asks, where no actor is known yet or none is meant. A test holds the list of callers.
 */
type SystemReason =
  | "who is asking"
  | "sign-in"
  | "sign-up"
  | "first owner"
  | "email change"
  | "invitation link"
  | "languages before the sign-in"
  | "privacy notice"
  | "password reset"
  | "sealed forms"
  | "jobs"
  | "demo clinic"
  | "caseload snapshots"
  | "reminder links"
  | "limits";

type ReadMethod = "findFirst" | "findFirstOrThrow" | "findUnique" | "findUniqueOrThrow";
type CountMethod = "findMany" | "count" | "aggregate" | "groupBy";

/**
 * The reading half of the database: what a query may use that changes nothing. SQL by hand only where a test lists the
 * file, and only as SELECT.
 */
export type Rows = {
  [Model in Uncapitalize<Prisma.ModelName>]: Pick<Tx[Model], ReadMethod | CountMethod>;
} & Pick<Tx, "$queryRaw">;

type Patience = {
  /** Milliseconds it may take: more for what is long by nature and stands in nobody's way. */
  timeout?: number;
  /** For what can as well be left to the next page: it gives up soon when its turn does not come. */
  byTheWay?: boolean;
};

/**
 * An actor's command: runs `work` in one transaction, again from the start when PostgreSQL reports that two of them met. So `work` must do nothing but use `tx`: a query past it would wait for this very transaction, and
 * mail or hashing would be done twice and hold everybody up.
 * @throws 503 when the database is away or busy, as do the other ways below
 */
export function asActor<T>(
  _actor: Acting,
  work: (tx: Tx) => Promise<T>,
  options?: Patience,
): Promise<T> {
  return transaction(work, options);
}

/**
 * The same for a command that decides by rows which another one changes at the same moment: two that could contradict
 * each other are not both let through. docs/decisions/028 says which need it, and a test holds the list. Elsewhere each
 * statement on PostgreSQL sees what was committed before it; SQLite lets in one transaction after the other anyway.
 */
asActor.serializable = <T>(_actor: Acting, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(work, serializable);

/** An actor's query. Nothing can be changed through it. */
asActor.reads = <T>(_actor: Acting, work: (rows: Rows) => Promise<T>): Promise<T> =>
  orUnavailable(() => work(db));

/** Statements in SQL, their values kept apart from their words; `sqlWords` is for what the code itself names. */
export const { sql, raw: sqlWords, join: sqlList } = Prisma;
export type Sql = Prisma.Sql;

/** The program's own command, in a transaction as asActor's. */
export function asSystem<T>(
  _reason: SystemReason,
  work: (tx: Tx) => Promise<T>,
  options?: Patience,
): Promise<T> {
  return transaction(work, options);
}

/** The program's own query. */
asSystem.reads = <T>(_reason: SystemReason, work: (rows: Rows) => Promise<T>): Promise<T> =>
  orUnavailable(() => work(db));

/** As asActor.serializable. */
asSystem.serializable = <T>(_reason: SystemReason, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(work, serializable);

const afterwards = new WeakMap<Tx, (() => void)[]>();

/** Calls `then` when what `tx` is part of has been committed; never when it is rolled back. */
export function onCommit(tx: Tx, then: () => void): void {
  afterwards.set(tx, [...(afterwards.get(tx) ?? []), then]);
}

/**
 * The instant by the clock that everybody who shares the database shares too: PostgreSQL's own, since the clocks of
 * several servers differ. A SQLite file has one machine, whose clock is ours. Where a test has moved ours, that one.
 */
export async function databaseClock(rows: Pick<Tx, "$queryRaw"> = db): Promise<Date> {
  if (isSqlite || !isRealTime()) return now();
  const [row] = await rows.$queryRaw<[{ at: Date }]>`SELECT clock_timestamp() AS "at"`;
  return row.at;
}

type Options = Parameters<Db["$transaction"]>[1] & Patience;

/**
 * A SQLite file has one writer, who may be at work for long. PostgreSQL lets in many; what is waited for there is a new
 * connection, several journeys to a machine that may stand elsewhere.
 */
const BRIEFLY = { maxWait: isSqlite ? 100 : 1_000 };

// SQLite knows no other level.
const serializable: Options = isSqlite ? {} : { isolationLevel: "Serializable" };

function transaction<T>(
  work: (tx: Tx) => Promise<T>,
  { byTheWay = false, ...options }: Options = {},
): Promise<T> {
  return orUnavailable(() => untilNoneMeet(work, { ...options, ...(byTheWay && BRIEFLY) }));
}

async function untilNoneMeet<T>(work: (tx: Tx) => Promise<T>, options?: Options): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    let open: Tx | undefined;
    try {
      const result = await db.$transaction((tx) => {
        open = tx;
        return work(tx);
      }, options);
      for (const then of (open && afterwards.get(open)) ?? []) then();
      return result;
    } catch (error) {
      if (!isConflict(error) || attempt === ATTEMPTS) throw error;
      const ceilingMs = Math.min(10 * 2 ** attempt, 500);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * ceilingMs));
    }
  }
}

/** Prisma reports a conflict in a query as P2034, in raw SQL and at the commit only as its cause. */
function isConflict(error: unknown): boolean {
  const { code, meta, cause } = Object(error) as {
    code?: string;
    meta?: { driverAdapterError?: { cause?: { kind?: string } } };
    cause?: { kind?: string };
  };
  const kind = meta?.driverAdapterError?.cause?.kind ?? cause?.kind;
  return code === "P2034" || kind === "TransactionWriteConflict";
}

/** What the first row holds in its first column: a text or a number. @returns undefined where there is no row */
export async function askOne(rows: Pick<Rows, "$queryRaw">, statement: Sql): Promise<unknown> {
  // An open transaction is reached through Prisma only.
  if (rows === db) return (await connected()).ask(statement);
  const [row] = await rows.$queryRaw<Record<string, unknown>[]>(statement);
  return row && Object.values(row)[0];
}

/** The way past Prisma's client, for the few statements that stand under every page or log (askOne, changeAtOnce). */
export async function connected(): Promise<DirectStatements> {
  if (!direct.isOpen) await db.$connect();
  return direct;
}

/** Closes the connections; a later query opens them again. */
export async function closeDb(): Promise<void> {
  await db.$disconnect();
}
