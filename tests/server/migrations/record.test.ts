import { beforeAll, expect, test } from "vitest";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { migrate } from "~/server/migrations/migrate";
import { NEW_PHONE_COLUMNS, PHONE_TABLES } from "./phone-columns";
import { NEW_RECORD_COLUMNS, RECORD_COLUMNS, RECORD_TABLES } from "./record-columns";
import { openRelease, type Rows, rawRows } from "./released-database";

// What the release of 27 November 2026 knew: no notes, messages, measures, discharges or letters.

let before: Rows;
let after: Rows;

beforeAll(async () => {
  setClock(new Date("2026-11-19T12:00:00Z"));
  await openRelease("2026-11-27");
  before = await rawRows();
  await db.$disconnect();
  await migrate(env.databaseUrl);
  after = await rawRows();
});

test("every new column and table is looked at here", () => {
  const added = Object.entries(before).flatMap(([table, rows]) => {
    const old = Object.keys(rows[0] ?? {});
    const columns = Object.keys(rows[0] ? (after[table]?.[0] ?? {}) : {});
    return columns.filter((name) => !old.includes(name)).map((name) => `${table}.${name}`);
  });
  expect(added.sort()).toEqual([...NEW_RECORD_COLUMNS, ...NEW_PHONE_COLUMNS].sort());
  const tables = Object.keys(after).filter((table) => !before[table]);
  expect(tables.sort()).toEqual([...RECORD_TABLES, ...PHONE_TABLES].sort());
});

test.each(Object.entries(RECORD_COLUMNS))(
  "%s: the new columns say nothing yet",
  (table, columns) => {
    expect(after[table]?.length).toBeGreaterThan(0);
    for (const row of after[table] ?? []) expect(row).toMatchObject(columns);
  },
);

test.each(RECORD_TABLES)("%s is empty", (table) => {
  expect(after[table]).toEqual([]);
});
