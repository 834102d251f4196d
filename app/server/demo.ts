import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { env, isLoopback } from "~/lib/env.server";
import { journal } from "~/lib/journal.server";

/** Fills an empty database with the demo clinic. Only without DATABASE_URL: its password is public. */
export async function fillDemoClinic(): Promise<void> {
  if (!env.isDemo) return;
  if (!isLoopback(env.host))
    journal.warn("the demo clinic, whose password is public, is open to the network");
  if ((await asSystem.reads("demo clinic", (rows) => rows.clinic.count())) > 0) return;
  const { seedDemoClinic } = await import("../../prisma/seed/index");
  await seedDemoClinic(now());
}
