import { patientLogSelect, toPatientLog } from "~/data/record/patient-log.server";
import { localDateAt } from "~/domain/calendar/dates";
import { groupBy } from "~/domain/group";
import { db } from "~/lib/db.server";
import { clinicRows } from "../../prisma/seed/clinic";
import type { SeedRows } from "../../prisma/seed/rows";
import { stories } from "../../prisma/seed/stories";

type StoredLog = Parameters<typeof toPatientLog>[0];
type StoredPatient = StoredLog & {
  name: string;
  timeZone: string;
  principlesReadAt: Date | null;
  episodes: { dischargedOn: string | null }[];
};

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
  const exercises = groupBy(rows.exercises, (row) => row.sessionLogId);
  return rows.patients
    .map(
      (patient) =>
        ({ ...patient, ...logOf(rows, patient.id, exercises) }) as unknown as StoredPatient,
    )
    .map((patient) => asSeen(patient, now))
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
  return rows.map((row) => asSeen(row, now));
}

function asSeen(row: StoredPatient, now: Date) {
  const { name, timeZone, principlesReadAt } = row;
  return {
    name,
    timeZone,
    principlesReadAt,
    today: localDateAt(now, timeZone),
    dischargedOn: row.episodes[0]?.dischargedOn ?? null,
    log: toPatientLog(row),
  };
}

function logOf(
  rows: SeedRows,
  patientId: string | undefined,
  exercises: Map<string, SeedRows["exercises"]>,
) {
  const own = <Row extends { patientId: string }>(list: Row[]) =>
    list.filter((row) => row.patientId === patientId);
  return {
    episodes: own(rows.episodes)
      .sort((a, b) => (a.startedOn > b.startedOn ? -1 : 1))
      .map(({ painCeiling = 5, ...row }) => ({
        ...{ ...row, painGreenMax: 3, painCeiling, limitsSetOn: row.limitsSetOn ?? null },
        ...{ usualPain: row.usualPain ?? null, usualPainReason: row.usualPainReason ?? null },
        precautionList: rows.precautions
          .filter((each) => each.episodeId === row.id)
          .map((each) => ({ ...each, untilOn: null, week: null })),
      })),
    programs: own(rows.programs).map((program) => ({
      ...program,
      revisions: rows.revisions
        .filter((revision) => revision.programId === program.id)
        .map((revision) => ({
          ...revision,
          items: rows.items.filter((item) => item.revisionId === revision.id),
        })),
    })),
    sessionLogs: own(rows.sessions).map((session) => ({
      ...session,
      exerciseLogs: exercises.get(session.id) ?? [],
    })),
    // What a story leaves out is null once it is stored.
    painReports: own(rows.pain).map((report) => ({ ...report, note: report.note ?? null })),
    redFlags: [],
    pauses: [],
  };
}
