import { db } from "~/lib/db.server";

/**
 * Fills an empty database with the demo clinic.
 * @param now the instant that "today" comes from
 */
export async function seedDemoClinic(now: Date): Promise<void> {
  await db.clinic.create({
    data: { name: "Willow Lane Clinic", timeZone: "Europe/London", isDemo: true, createdAt: now },
  });
}
