import type { Clinician } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { ATTENTION_DAYS } from "~/domain/alerts/attention";
import { addDays } from "~/domain/calendar/dates";
import type { CaseloadRow } from "~/domain/caseload/figures";
import type { LocalDate } from "~/domain/rows";
import { asActor, type Rows } from "~/lib/db.server";
import { patientLogSelect, toPatientLog } from "./patient-log.server";

/** What the rules look at, back to the Monday of the first day (6 more), in zones where it is still yesterday (1 more). */
const DAYS_BACK = ATTENTION_DAYS - 1 + 6 + 1;

/**
 * Patients read at once. Their programs and revisions are looked up by lists of ids, and a database takes only so
 * many in a statement (SQLite 32,766): a list must not grow with the clinic.
 */
const PATIENTS_AT_ONCE = 1_000;

/** Every patient of the clinic with the logs of the last weeks, in a fixed number of statements for each thousand. */
export function listCaseload(clinician: Clinician): Promise<CaseloadRow[]> {
  return asActor.reads(clinician, async (rows) => {
    const found: CaseloadRow[] = [];
    for (;;) {
      const some = await readSome(rows, clinician, found.at(-1)?.id);
      found.push(...some);
      if (some.length < PATIENTS_AT_ONCE) return found;
    }
  });
}

async function readSome(rows: Rows, clinician: Clinician, afterId = ""): Promise<CaseloadRow[]> {
  const from = addDays(clinician.today, -DAYS_BACK);
  const { episodes, programs, sessionLogs, painReports } = patientLogSelect(from);
  // The detail per exercise is most of the rows, and no rule of the caseload asks for it.
  const { exerciseLogs: _, ...sessionColumns } = sessionLogs.select;
  const patients = await rows.patient.findMany({
    where: { ...patientsOf(clinician), id: { gt: afterId } },
    orderBy: { id: "asc" },
    take: PATIENTS_AT_ONCE,
    select: {
      id: true,
      name: true,
      birthYear: true,
      timeZone: true,
      clinicianId: true,
      programs,
      painReports,
      episodes: {
        ...episodes,
        select: {
          ...episodes.select,
          condition: true,
          side: true,
          nextVisitOn: true,
          dischargedOn: true,
        },
      },
      sessionLogs: { ...sessionLogs, select: sessionColumns },
    },
  });
  const quiet = patients.filter((each) => !each.sessionLogs.length && !each.painReports.length);
  const earlier = await newestLogs(
    rows,
    quiet.map((each) => each.id),
  );
  return patients.map(({ programs, sessionLogs, painReports, episodes, ...person }) => ({
    ...person,
    episode: episodes[0] ?? null,
    log: {
      ...toPatientLog({
        episodes,
        programs,
        painReports,
        timeZone: person.timeZone,
        sessionLogs: sessionLogs.map((session) => ({ ...session, exerciseLogs: [] })),
      }),
      earlierLogOn: earlier.get(person.id) ?? null,
    },
  }));
}

/** The newest date with a session log or a pain report of each patient who has one. */
async function newestLogs(rows: Rows, patientIds: string[]): Promise<Map<string, LocalDate>> {
  if (patientIds.length === 0) return new Map();
  const where = { patientId: { in: patientIds } };
  const [sessions, pain] = await Promise.all([
    rows.sessionLog.groupBy({ by: ["patientId"], where, _max: { dueOn: true } }),
    rows.painReport.groupBy({ by: ["patientId"], where, _max: { localDate: true } }),
  ]);
  const newest = new Map<string, LocalDate>();
  const dates = [
    ...sessions.map(({ patientId, _max }) => ({ patientId, date: _max.dueOn })),
    ...pain.map(({ patientId, _max }) => ({ patientId, date: _max.localDate })),
  ];
  for (const { patientId, date } of dates) {
    if (date !== null && date > (newest.get(patientId) ?? "")) newest.set(patientId, date);
  }
  return newest;
}
