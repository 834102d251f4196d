import { inject } from "vitest";
import { Prisma } from "~/generated/sqlite/client";
import { closeDb, db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { seedDemoClinic } from "../../prisma/seed";
import { hasOriginal, keepAsOriginal, type Original, replaceDatabase } from "../setup/databases";

/** The moment as of which the demo clinic is told that `openDemoClinic` copies. */
export const demoMoment = new Date("2026-11-19T12:00:00Z");

/** Open sign-ins and steps of them, what is worked out from the other tables whenever somebody looks, and what counts tries, refused ones too. */
const LEFT_OUT: string[] = ["SignIn", "SignInStep", "CaseloadSnapshot", "RateLimit"];

/** Every row of every table but these, as plain JSON by table: to tell whether anything changed. */
export async function allRows(): Promise<Record<string, Record<string, unknown>[]>> {
  const rows: Record<string, Record<string, unknown>[]> = {};
  for (const model of Object.values(Prisma.ModelName)) {
    if (LEFT_OUT.includes(model)) continue;
    const table = (model.charAt(0).toLowerCase() + model.slice(1)) as Uncapitalize<typeof model>;
    // The tables' types differ in their rows only, which become plain JSON here.
    const found = await (db[table] as typeof db.clinic).findMany();
    const texts = found.map((row) => JSON.stringify(row)).sort();
    rows[table] = texts.map((text) => JSON.parse(text));
  }
  return rows;
}

/** Removes whatever the database holds. */
export async function emptyDatabase(): Promise<void> {
  if (env.provider === "sqlite") return startFrom("template");
  // Many times quicker than another database: each of its hundred tables and indexes would be files of their own.
  await db.$executeRawUnsafe(REMOVE_ALL);
}

/** Without asking who refers to whom, and without what tests hang on a table. */
const REMOVE_ALL = `DO $$
  DECLARE name text;
  BEGIN
    SET LOCAL session_replication_role = replica;
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
    LOOP EXECUTE format('DELETE FROM %I', name); END LOOP;
  END $$`;

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
