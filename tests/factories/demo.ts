import { patientLogSelect, toPatientLog } from "~/data/record/patient-log.server";
import { localDateAt } from "~/domain/calendar/dates";
import type { PatientLog } from "~/domain/rows";
import { db } from "~/lib/db.server";
import { clinicRows } from "../../prisma/seed/clinic";
import { stories } from "../../prisma/seed/stories";
import { exercisesBySession, toldRecord } from "../../prisma/seed/told-record";

export type DemoPatient = ReturnType<typeof tellPatients>[number];

const told = new Map<number, DemoPatient[]>();

/** Every patient of the demo clinic as the domain sees them, from the stories alone: told once a moment, without a database. */
export function demoPatients(now: Date): DemoPatient[] {
  const patients = told.get(now.getTime()) ?? tellPatients(now);
  told.set(now.getTime(), patients);
  return patients;
}

function tellPatients(now: Date) {
  const rows = clinicRows(stories, now, "hash");
  const exercises = exercisesBySession(rows);
  return rows.patients
    .map((patient) => {
      const { name, timeZone, principlesReadAt } = patient;
      // No story has a date of another kind.
      const readAt = principlesReadAt instanceof Date ? principlesReadAt : null;
      return asSeen(
        { name, timeZone, principlesReadAt: readAt },
        toldRecord(rows, patient, exercises),
        now,
      );
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The same, read from the database. */
export async function readDemoPatients(now: Date): Promise<DemoPatient[]> {
  const select = { name: true, timeZone: true, principlesReadAt: true };
  const { episodes: newest } = patientLogSelect();
  const episodes = { ...newest, select: { ...newest.select, dischargedOn: true } };
  const rows = await db.patient.findMany({
    orderBy: { name: "asc" },
    select: { ...patientLogSelect(), ...select, episodes },
  });
  return rows.map((row) => {
    const dischargedOn = row.episodes[0]?.dischargedOn ?? null;
    return asSeen(row, { log: toPatientLog(row), dischargedOn }, now);
  });
}

type Person = { name: string; timeZone: string; principlesReadAt: Date | null };

function asSeen(
  { name, timeZone, principlesReadAt }: Person,
  record: { log: PatientLog; dischargedOn: string | null },
  now: Date,
) {
  return { name, timeZone, principlesReadAt, today: localDateAt(now, timeZone), ...record };
}
