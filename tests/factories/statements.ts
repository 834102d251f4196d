import Database from "libsql";
import pg from "pg";
import { vi } from "vitest";
import { closeDb } from "~/lib/db.server";

type Statement = ReturnType<Database.Database["prepare"]>;

/** What opens and ends a transaction is no statement of the work in it. */
const isFrame = (text: string) =>
  /^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET|SELECT 1)\b/i.test(text);

/** The statements that reach the database while `work` runs, as the driver is given them, without BEGIN and COMMIT. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  // A connection keeps its prepared statements: only a new one prepares them before our eyes.
  await closeDb();
  const { prepare } = Database.prototype;
  vi.spyOn(Database.prototype, "prepare").mockImplementation(function (this: unknown, text) {
    return watched(prepare.call(this as Database.Database, text), () => seen.push(text));
  });
  const { query } = pg.Client.prototype;
  vi.spyOn(pg.Client.prototype, "query").mockImplementation(function (
    this: pg.Client,
    ...given: unknown[]
  ) {
    const [first] = given as [string | { text: string }];
    seen.push(typeof first === "string" ? first : first.text);
    return Reflect.apply(query, this, given);
  } as typeof query);
  try {
    await work();
  } finally {
    vi.restoreAllMocks();
    await closeDb();
  }
  return seen.filter((text) => !isFrame(text));
}

function watched(statement: Statement, note: () => void): Statement {
  for (const way of ["all", "run"] as const) {
    const run = statement[way].bind(statement) as (...given: unknown[]) => unknown;
    Object.assign(statement, {
      [way]: (...given: unknown[]) => {
        note();
        return run(...given);
      },
    });
  }
  return statement;
}
