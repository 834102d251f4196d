import { beforeAll, expect, test } from "vitest";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { migrate } from "~/server/migrations/migrate";
import { ACCOUNT_TABLES, NEW_ACCOUNT_COLUMNS } from "./account-columns";
import { NEW_PHONE_COLUMNS, PHONE_TABLES } from "./phone-columns";
import { EMPTY_AT_FIRST, NEW_COLUMNS, QUEUE_TABLES } from "./queue-columns";
import { NEW_RECORD_COLUMNS, RECORD_TABLES } from "./record-columns";
import { openRelease, type Rows, rawRows } from "./released-database";

// What the second release of 26 November 2026 did not have.

let before: Rows;
let after: Rows;

beforeAll(async () => {
  await openRelease("2026-11-26-2");
  before = await rawRows();
  await db.$disconnect();
  await migrate(env.databaseUrl);
  after = await rawRows();
});

test("every new column and table is looked at here", () => {
  const added = Object.entries(before).flatMap(([table, rows]) => {
    const old = Object.keys(rows[0] ?? {});
    const columns = Object.keys(after[table]?.[0] ?? {}).filter((name) => !old.includes(name));
    return columns.map((name) => `${table}.${name}`);
  });
  expect(added.sort()).toEqual(
    [...NEW_COLUMNS, ...NEW_ACCOUNT_COLUMNS, ...NEW_RECORD_COLUMNS, ...NEW_PHONE_COLUMNS].sort(),
  );
  const tables = Object.keys(after).filter((table) => !before[table]);
  expect(tables.sort()).toEqual(
    [...QUEUE_TABLES, ...ACCOUNT_TABLES, ...RECORD_TABLES, ...PHONE_TABLES].sort(),
  );
});

test.each(Object.entries(EMPTY_AT_FIRST))(
  "%s: the new columns say nothing yet",
  (table, columns) => {
    expect(after[table]?.length).toBeGreaterThan(0);
    for (const row of after[table] ?? []) expect(row).toMatchObject(columns);
  },
);

test.each(QUEUE_TABLES)("%s is empty", (table) => {
  expect(after[table]).toEqual([]);
});
