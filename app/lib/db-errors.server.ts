/** Whether a write failed because a row with the same unique value is already there (Prisma's P2002). */
function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002";
}

/** Whether a driver says that it met another change: the unique value was taken, or PostgreSQL let one of two go first. */
export function hasMetAnother(error: unknown): boolean {
  const kinds = causesOf(error).map(({ kind }) => kind);
  return kinds.includes("UniqueConstraintViolation") || kinds.includes("TransactionWriteConflict");
}

/** Runs a write; when another one took the unique value first, the answer is `otherwise` instead of an error. */
export async function unlessTaken<T, E>(write: Promise<T>, otherwise: E): Promise<T | E> {
  try {
    return await write;
  } catch (error) {
    if (isUniqueViolation(error)) return otherwise;
    throw error;
  }
}

/** The fields in which Prisma, its adapters and the drivers below say what went wrong. */
type Said = {
  code?: unknown;
  kind?: unknown;
  originalCode?: unknown;
  rawCode?: unknown;
  extendedCode?: unknown;
  message?: unknown;
  cause?: unknown;
  meta?: { driverAdapterError?: unknown };
};

/** The error and whatever it was made of, outermost first. */
function causesOf(error: unknown): Said[] {
  const found: Said[] = [];
  const waiting = [error];
  while (waiting.length > 0 && found.length < 10) {
    const next = waiting.shift();
    if (typeof next !== "object" || next === null) continue;
    const said = next as Said;
    found.push(said);
    waiting.push(said.meta?.driverAdapterError, said.cause);
  }
  return found;
}

/** SQLite's primary result code: the low byte of what it extends. */
function sqliteCode({ rawCode, extendedCode }: Said): number | null {
  const code = rawCode ?? extendedCode;
  return typeof code === "number" ? code & 0xff : null;
}

const [BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN] = [5, 6, 8, 10, 13, 14];
const SQLITE_AWAY: ReadonlySet<number | null> = new Set([
  BUSY,
  LOCKED,
  READONLY,
  IOERR,
  FULL,
  CANTOPEN,
]);

/** Whether another process holds the SQLite file at this moment. */
export function isBusy(error: unknown): boolean {
  return causesOf(error).some(
    (said) =>
      /^SQLITE_(BUSY|LOCKED)/.test(String(said.code)) ||
      // Prisma's adapter makes this of a busy file, and keeps the code as a text.
      (said.kind === "SocketTimeout" && (Number(said.originalCode) & 0xff) === BUSY),
  );
}

// Not reachable, timed out, closed, no connection or transaction in time, too many connections.
const PRISMA_AWAY = /^P(1001|1002|1008|1017|2024|2028|2037)$/;
const NODE_AWAY =
  /^E(CONNREFUSED|CONNRESET|CONNABORTED|TIMEDOUT|NOTFOUND|AI_AGAIN|PIPE|HOSTUNREACH|NETUNREACH)$/;
// PostgreSQL: connection, resources, stopping or starting, system; a statement out of time; a standby server.
const POSTGRES_AWAY = /^(08|53|57P|58)\w+$|^57014$|^25006$/;
const KINDS_AWAY = new Set([
  "DatabaseNotReachable",
  "SocketTimeout",
  "ConnectionClosed",
  "TooManyConnections",
]);
// What pg says itself has no code.
const PG_SAYS =
  /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client (has encountered a connection error|was closed))/;

/**
 * Whether a database call failed because the database is away, stopping, out of room or held by somebody else:
 * nothing is wrong with the request, and the same one may well succeed in a moment.
 */
export function isAway(error: unknown): boolean {
  return isBusy(error) || causesOf(error).some(saysAway);
}

function saysAway(said: Said): boolean {
  const codes = [said.code, said.originalCode].filter((code) => typeof code === "string");
  return (
    codes.some((code) => [PRISMA_AWAY, NODE_AWAY, POSTGRES_AWAY].some((away) => away.test(code))) ||
    KINDS_AWAY.has(String(said.kind)) ||
    SQLITE_AWAY.has(sqliteCode(said)) ||
    (typeof said.message === "string" && PG_SAYS.test(said.message))
  );
}
