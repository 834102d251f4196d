import { db } from "~/lib/db.server";

const tables = [
  ...(["clinic", "user", "patient", "invite", "episode", "program"] as const),
  ...(["programRevision", "programItem", "sessionLog", "exerciseLog"] as const),
  ...(["painReport", "auditEvent"] as const),
];

/** Every row of every table but open sessions, as plain JSON by table: to tell whether anything changed. */
export async function allRows(): Promise<Record<string, Record<string, unknown>[]>> {
  const rows: Record<string, unknown> = {};
  for (const table of tables) {
    // The tables' types differ in their rows only, which become plain JSON here.
    const client = db[table] as typeof db.clinic;
    rows[table] = await client.findMany({ orderBy: { id: "asc" } });
  }
  return JSON.parse(JSON.stringify(rows));
}

/** Removes every clinic and all that belongs to it. */
export async function emptyDatabase(): Promise<void> {
  // Patients first: their clinicians cannot go before them.
  await db.patient.deleteMany();
  await db.clinic.deleteMany();
}
