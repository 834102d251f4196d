import type { Clinician } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { ATTENTION_DAYS, LONG_ATTENTION_DAYS, logsNeededFrom } from "~/domain/alerts/attention";
import { addDays, earlierOf, localDateAt, mondayOf } from "~/domain/calendar/dates";
import type { CaseloadRow, CaseloadRules } from "~/domain/caseload/figures";
import { logSince } from "~/domain/caseload/window";
import { groupBy } from "~/domain/group";
import type { LocalDate, PatientLog } from "~/domain/rows";
import type { Prisma } from "~/generated/sqlite/client";
import { asActor, type Rows } from "~/lib/db.server";
import { patientLogSelect, toPatientLog } from "./patient-log.server";

/** Where a day ends last: twelve hours behind UTC. Two days can lie between it and the zones where a day begins first. */
const LAST_ZONE = "Etc/GMT+12";
/** The first day of logs of so many days, whatever the zone: back to the Monday of the first of them. */
const firstDay = (now: Date, days: number) => addDays(localDateAt(now, LAST_ZONE), 1 - days - 6);
/** What decides how long a run is. */
type CountingRules = Pick<CaseloadRules, "thresholds" | "strengthens">;

/**
 * Patients read at once. Their programs and revisions are looked up by lists of ids, and a database takes only so
 * many in a statement (SQLite 32,766): a list must not grow with the clinic.
 */
const PATIENTS_AT_ONCE = 1_000;

/**
 * Every patient of the clinic who is on its lists, with the logs of the last weeks, in a fixed number of statements for each thousand. Where an alert has
 * been open for longer than these weeks can tell, or a standstill is judged, the log goes back as far as that asks for.
 * @param judgedBy the rules that the rows will be judged by, each of which may ask for more
 */
export function listCaseload(
  clinician: Clinician,
  judgedBy: readonly CountingRules[],
): Promise<CaseloadRow[]> {
  return asActor.reads(clinician, async (rows) => {
    const found: CaseloadRow[] = [];
    const scope = { AND: [patientsOf(clinician), { archivedAt: null }] };
    for (;;) {
      const id = { gt: found.at(-1)?.id ?? "" };
      const asked = { now: clinician.now, judgedBy };
      const some = await readCaseloadRows(rows, { AND: [scope, { id }] }, asked);
      found.push(...some);
      if (some.length < PATIENTS_AT_ONCE) return found;
    }
  });
}

/** A row with the version of the log that it holds at least: read before everything else, it never promises too much. */
export type VersionedRow = CaseloadRow & { logVersion: number };

/** `judgedBy` the rules that the rows will be judged by, each of which may ask for more. */
type Asked = { now: Date; judgedBy: readonly CountingRules[] };

/** The first PATIENTS_AT_ONCE of the patients that `where` names, by id. */
export async function readCaseloadRows(
  rows: Rows,
  where: Prisma.PatientWhereInput,
  { now, judgedBy }: Asked,
): Promise<VersionedRow[]> {
  const from = firstDay(now, ATTENTION_DAYS);
  const patients = await readPatients(rows, where, from);
  const before = await newestLogs(rows, patients);
  const read = patients.map((patient) => toCaseloadRow(patient, before(patient.id)));
  const todayOf = ({ timeZone }: CaseloadRow) => localDateAt(now, timeZone);
  const caseload = read.map((row) => {
    const from = mondayOf(addDays(todayOf(row), 1 - ATTENTION_DAYS));
    return { ...row, log: logSince(row.log, from) };
  });
  const needed = caseload.flatMap((row) => {
    const { id, log, episode } = row;
    const today = todayOf(row);
    const dischargedOn = episode?.dischargedOn ?? null;
    return judgedBy.flatMap(({ thresholds, strengthens }) => {
      const since = logsNeededFrom(log, today, { dischargedOn, thresholds, strengthens });
      return since === null ? [] : [{ id, since: mondayOf(since) }];
    });
  });
  if (needed.length === 0) return caseload;
  const runsSince = firstDay(now, LONG_ATTENTION_DAYS);
  const ids = new Set(needed.map((each) => each.id));
  const earlier = await readEarlier(rows, { ids: [...ids], since: runsSince, from });
  // A standstill is judged against the first week of a program, which may lie further back.
  const old = needed.filter(({ since }) => since < runsSince);
  const since = old.reduce((first, each) => earlierOf(first, each.since), runsSince);
  const oldIds = [...new Set(old.map(({ id }) => id))];
  const oldest =
    oldIds.length === 0 ? null : await readEarlier(rows, { ids: oldIds, since, from: runsSince });
  const byId = groupBy(needed, ({ id }) => id);
  return read.map((row, i) => {
    const own =
      byId
        .get(row.id)
        ?.map((each) => each.since)
        .sort() ?? [];
    if (own[0] === undefined) return caseload[i] ?? row;
    const whole = { ...row, log: { ...row.log, ...earlier(row) } };
    const far = oldest === null ? whole : { ...whole, log: { ...whole.log, ...oldest(whole) } };
    return { ...far, log: logSince(far.log, own[0]) };
  });
}

type StoredPatient = Awaited<ReturnType<typeof readPatients>>[number];

function readPatients(rows: Rows, where: Prisma.PatientWhereInput, from: LocalDate) {
  const { episodes, programs, sessionLogs, painReports, redFlags, pauses, absences, thread } =
    columns(from);
  return rows.patient.findMany({
    where,
    orderBy: { id: "asc" },
    take: PATIENTS_AT_ONCE,
    select: {
      id: true,
      logVersion: true,
      name: true,
      birthYear: true,
      timeZone: true,
      clinicianId: true,
      programs,
      painReports,
      sessionLogs,
      redFlags,
      pauses,
      thread,
      absences,
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
    },
  });
}

/** The detail per exercise is most of the rows, and no rule of the caseload asks for it. */
function columns(from: LocalDate) {
  const { sessionLogs, ...others } = patientLogSelect(from);
  const { exerciseLogs: _, ...select } = sessionLogs.select;
  return { ...others, sessionLogs: { ...sessionLogs, select } };
}

const withoutDetail = <Session extends object>(session: Session) => ({
  ...session,
  exerciseLogs: [],
});

function toCaseloadRow(
  {
    programs,
    sessionLogs,
    painReports,
    redFlags,
    pauses,
    thread,
    absences,
    episodes,
    ...person
  }: StoredPatient,
  before: NewestLogs,
): VersionedRow {
  const { timeZone } = person;
  const sessions = sessionLogs.map(withoutDetail);
  const stored = {
    ...{ episodes, programs, painReports, redFlags, pauses, absences, thread, timeZone },
    sessionLogs: sessions,
  };
  return {
    ...person,
    episode: episodes[0] ?? null,
    log: { ...toPatientLog(stored), ...before },
  };
}

type NewestLogs = Required<Pick<PatientLog, "earlierLogOn" | "earlierPainOn">>;

/** The newest dates before the rows, of those who have none in them: of any log, and of a pain report. */
async function newestLogs(
  rows: Rows,
  patients: readonly StoredPatient[],
): Promise<(patientId: string) => NewestLogs> {
  const painless = patients.filter(({ painReports }) => painReports.length === 0);
  const quiet = painless.filter(({ sessionLogs }) => sessionLogs.length === 0);
  const of = (some: readonly StoredPatient[]) => ({
    patientId: { in: some.map(({ id }) => id) },
  });
  const [sessions, pain] = await Promise.all([
    quiet.length === 0
      ? []
      : rows.sessionLog.groupBy({ by: ["patientId"], where: of(quiet), _max: { dueOn: true } }),
    painless.length === 0
      ? []
      : rows.painReport.groupBy({
          by: ["patientId"],
          where: of(painless),
          _max: { localDate: true },
        }),
  ]);
  const sessionOn = new Map(sessions.map((each) => [each.patientId, each._max.dueOn]));
  const painOn = new Map(pain.map((each) => [each.patientId, each._max.localDate]));
  const isQuiet = new Set(quiet.map(({ id }) => id));
  return (patientId) => {
    const earlierPainOn = painOn.get(patientId) ?? null;
    const dates = [earlierPainOn, sessionOn.get(patientId) ?? null].filter((date) => date !== null);
    return {
      earlierPainOn,
      earlierLogOn: isQuiet.has(patientId) ? (dates.sort().at(-1) ?? null) : null,
    };
  };
}

type Span = { ids: string[]; since: LocalDate; from: LocalDate };

/** The logs of some patients from `since` to the day before `from`, put in front of those there are. */
async function readEarlier(
  rows: Rows,
  { ids, since, from }: Span,
): Promise<(row: CaseloadRow) => Pick<PatientLog, "sessions" | "pain">> {
  const { sessionLogs, painReports } = columns(since);
  const patientId = { in: ids };
  const [sessions, pain] = await Promise.all([
    rows.sessionLog.findMany({
      ...sessionLogs,
      where: { patientId, dueOn: { gte: since, lt: from } },
      select: { ...sessionLogs.select, patientId: true },
    }),
    rows.painReport.findMany({
      ...painReports,
      where: { patientId, localDate: { gte: since, lt: from } },
      select: { ...painReports.select, patientId: true },
    }),
  ]);
  const sessionsOf = groupBy(sessions, (each) => each.patientId);
  const painOf = groupBy(pain, (each) => each.patientId);
  return ({ id, timeZone, log }) => {
    const stored = {
      timeZone,
      episodes: [],
      programs: [],
      redFlags: [],
      pauses: [],
      absences: [],
      thread: null,
    };
    const earlier = toPatientLog({
      ...stored,
      sessionLogs: (sessionsOf.get(id) ?? []).map(withoutDetail),
      painReports: painOf.get(id) ?? [],
    });
    return {
      sessions: [...earlier.sessions, ...log.sessions],
      pain: [...earlier.pain, ...log.pain],
    };
  };
}
