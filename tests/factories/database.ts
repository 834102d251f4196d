import { inject } from "vitest";
import { Prisma } from "~/generated/sqlite/client";
import { closeDb, db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import schema from "../../prisma/schema.prisma?raw";
import { seedDemoClinic } from "../../prisma/seed";
import {
  copySqlite,
  hasOriginal,
  keepAsOriginal,
  keepSqlite,
  type Original,
  replaceDatabase,
} from "../setup/databases";

/** The moment as of which the demo clinic is told that `openDemoClinic` copies. */
export const demoMoment = new Date("2026-11-19T12:00:00Z");

/** Open sign-ins and steps of them, what is worked out from the other tables whenever somebody looks, and what counts tries, refused ones too. */
const LEFT_OUT: string[] = ["SignIn", "SignInStep", "CaseloadSnapshot", "RateLimit"];

/** Every table by its model, as the schema maps them. */
const tables = Object.values(Prisma.ModelName).map((model) => {
  const [, table] =
    new RegExp(`^model ${model} \\{[^]*?@@map\\("(\\w+)"\\)`, "m").exec(schema) ?? [];
  if (!table) throw new Error(`The schema names no table of ${model}.`);
  return { model, table };
});

let readAll: string | undefined;

/**
 * Every row of every table but these, each as JSON with the columns' own names, by model: to tell whether anything
 * changed. One statement, past Prisma's client: it is asked for a thousand times a run.
 */
export async function allRows(): Promise<Record<string, string[]>> {
  readAll ??= (await Promise.all(tables.filter(isShown).map(rowsOf))).join(" UNION ALL ");
  const found = await db.$queryRawUnsafe<{ model: string; row: string }[]>(readAll);
  const rows: Record<string, string[]> = {};
  for (const { model, row } of found) {
    rows[model] ??= [];
    rows[model].push(row);
  }
  for (const list of Object.values(rows)) list.sort();
  return rows;
}

const isShown = ({ model }: { model: string }) => !LEFT_OUT.includes(model);

async function rowsOf({ model, table }: { model: string; table: string }): Promise<string> {
  if (env.provider !== "sqlite")
    return `SELECT '${model}' AS "model", to_jsonb(t)::text AS "row" FROM "${table}" t`;
  const columns = await db.$queryRawUnsafe<{ name: string }[]>(
    `SELECT name FROM pragma_table_info('${table}')`,
  );
  const pairs = columns.map(({ name }) => `'${name}', "${name}"`);
  return `SELECT '${model}' AS "model", json_object(${pairs.join(", ")}) AS "row" FROM "${table}"`;
}

/** Removes whatever the database holds. */
export async function emptyDatabase(): Promise<void> {
  if (env.provider === "sqlite") return startFrom("template");
  // Many times quicker than another database: each of its hundred tables and indexes would be files of their own.
  await db.$executeRawUnsafe(eachTable("DELETE FROM %1$I"));
}

/** Does to each table what is said, without asking who refers to whom, and without what tests hang on a table. */
function eachTable(...statements: string[]): string {
  const all = statements.map((statement) => `EXECUTE format('${statement}', name);`).join(" ");
  return `DO $$
  DECLARE name text;
  BEGIN
    SET LOCAL session_replication_role = replica;
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
    LOOP ${all} END LOOP;
  END $$`;
}

/**
 * For tests that each need the same rows as if nothing had happened yet: makes them in an empty database the first time,
 * and puts the database back to that moment each time after, which is many times quicker than making them again.
 * @param make what it returns is handed out each time, and must not be changed
 */
export function madeAnew<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: { what: Made; putBack: () => Promise<void> } | undefined;
  return async () => {
    if (made) await made.putBack();
    else {
      await emptyDatabase();
      made = { what: await make(), putBack: await keepRows() };
    }
    return made.what;
  };
}

/** @returns what puts every row back as it is now */
async function keepRows(): Promise<() => Promise<void>> {
  if (env.provider === "sqlite") {
    const kept = `${env.databaseUrl}-kept`;
    await closeDb();
    keepSqlite(env.databaseUrl, kept);
    return async () => {
      await closeDb();
      copySqlite(kept, env.databaseUrl);
    };
  }
  await db.$executeRawUnsafe("DROP SCHEMA IF EXISTS kept CASCADE");
  await db.$executeRawUnsafe("CREATE SCHEMA kept");
  await db.$executeRawUnsafe(eachTable("CREATE TABLE kept.%1$I AS TABLE public.%1$I"));
  const putBack = eachTable("DELETE FROM %1$I", "INSERT INTO %1$I SELECT * FROM kept.%1$I");
  return async () => {
    await db.$executeRawUnsafe(putBack);
  };
}

/** Puts the demo clinic, as of `demoMoment`, in the place of whatever the database holds. */
export async function openDemoClinic(): Promise<void> {
  const template = inject("templateDatabase");
  // Told once a run, by the first file that asks for it.
  if (!(await hasOriginal("demo", template))) {
    await emptyDatabase();
    await seedDemoClinic(demoMoment);
    await closeDb();
    await keepAsOriginal(env.databaseUrl, "demo", template);
  }
  await startFrom("demo");
}

async function startFrom(original: Original): Promise<void> {
  await closeDb();
  await replaceDatabase(env.databaseUrl, original, inject("templateDatabase"));
}
