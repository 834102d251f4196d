import { expect, test } from "vitest";
import { isAway, isBusy } from "~/lib/db-errors.server";

const error = (fields: object, message = "x") => Object.assign(new Error(message), fields);
/** As Prisma hands on what an adapter said. */
const adapterSaid = (cause: object, code?: string) =>
  error({ code, clientVersion: "7", meta: { driverAdapterError: error({ cause }) } });

test.each([
  ["SQLite is held", adapterSaid({ kind: "SocketTimeout", originalCode: "5" }, "P1008"), true],
  ["SQLite is being recovered", error({ code: "SQLITE_BUSY_RECOVERY", rawCode: 261 }), true],
  ["the disk is full", adapterSaid({ kind: "sqlite", extendedCode: 13 }), false],
  ["the file is read-only", adapterSaid({ kind: "sqlite", extendedCode: 1032 }), false],
  ["no connection in time", error({}, "timeout exceeded when trying to connect"), false],
  ["no answer in time", error({}, "Query read timeout"), false],
  ["the connection broke", error({}, "Connection terminated unexpectedly"), false],
  ["PostgreSQL refuses", adapterSaid({ kind: "DatabaseNotReachable" }, "P1001"), false],
  ["PostgreSQL stops", adapterSaid({ kind: "postgres", code: "57P01" }), false],
  ["PostgreSQL starts", error({ code: "57P03", severity: "FATAL" }), false],
  ["a statement ran out of time", adapterSaid({ kind: "postgres", code: "57014" }, "P2010"), false],
  ["a standby takes no writes", adapterSaid({ kind: "postgres", originalCode: "25006" }), false],
  ["too many connections", adapterSaid({ kind: "TooManyConnections" }, "P2037"), false],
  ["no turn in time", error({ code: "P2028" }), false],
  ["several addresses, all refused", error({ code: "ECONNREFUSED", errors: [] }), false],
])("away: %s", (_, thrown, busy) => {
  expect([isAway(thrown), isBusy(thrown)]).toEqual([true, busy]);
});

test.each([
  ["a value that is taken", adapterSaid({ kind: "UniqueConstraintViolation" }, "P2002")],
  ["two that met", adapterSaid({ kind: "TransactionWriteConflict" }, "P2034")],
  ["a damaged file", adapterSaid({ kind: "sqlite", extendedCode: 11 })],
  ["a slip in our SQL", adapterSaid({ kind: "sqlite", extendedCode: 1 })],
  ["a table that is missing", adapterSaid({ kind: "TableDoesNotExist" }, "P2021")],
  ["a slip in our code", new TypeError("x is not a function")],
  ["something else", "nothing"],
  ["an answer", new Response(null, { status: 404 })],
])("not away: %s", (_, thrown) => {
  expect(isAway(thrown)).toBe(false);
});

test("an error that is its own cause ends the search", () => {
  const round = error({});
  round.cause = round;
  expect(isAway(round)).toBe(false);
});
