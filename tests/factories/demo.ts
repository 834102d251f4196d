import { patientLogSelect, toPatientLog } from "~/data/log-rows.server";
import { localDateAt } from "~/domain/dates";
import { db } from "~/lib/db.server";

export type DemoPatient = Awaited<ReturnType<typeof readDemoPatients>>[number];

/** Every patient of the database as the domain sees them at `now`. */
export async function readDemoPatients(now: Date) {
  const rows = await db.patient.findMany({
    orderBy: { name: "asc" },
    select: {
      ...patientLogSelect(),
      name: true,
      timeZone: true,
      principlesReadAt: true,
      episodes: { select: { painGreenMax: true, painCeiling: true, dischargedOn: true } },
    },
  });
  return rows.map(({ name, timeZone, principlesReadAt, ...row }) => ({
    name,
    timeZone,
    principlesReadAt,
    today: localDateAt(now, timeZone),
    dischargedOn: row.episodes[0]?.dischargedOn ?? null,
    log: toPatientLog(row),
  }));
}
