import { toPatientLog } from "~/data/record/patient-log.server";
import { groupBy } from "~/domain/group";
import type { SeedRows } from "./rows";

type StoredLog = Parameters<typeof toPatientLog>[0];
type PatientRow = SeedRows["patients"][number];

/** The exercises of sessions by session, for whoever asks for many patients' records. */
export const exercisesBySession = ({ exercises }: SeedRows) =>
  groupBy(exercises, (row) => row.sessionLogId);

/**
 * One patient's record as the domain sees it, from the rows that will be stored. A test holds it against what is read
 * from the database afterwards.
 */
export function toldRecord(
  rows: SeedRows,
  patient: PatientRow,
  exercises = exercisesBySession(rows),
) {
  const own = <Row extends { patientId: string }>(list: Row[]) =>
    list.filter((row) => row.patientId === patient.id);
  const episodes = own(rows.episodes).sort((a, b) => (a.startedOn > b.startedOn ? -1 : 1));
  const stored = {
    ...patient,
    episodes: episodes.map((episode) => episodeOf(rows, episode)),
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
    redFlags: own(rows.signs).map((sign) => ({
      ...sign,
      report: rows.signReports.find(({ id }) => id === sign.reportId),
    })),
    pauses: own(rows.pauses).map((pause) => ({ ...pause, untilOn: pause.untilOn ?? null })),
    absences: own(rows.absences),
  };
  // Told rows are as complete as the columns that are read, which their type does not say.
  const log = toPatientLog(stored as unknown as StoredLog);
  return { log, dischargedOn: episodes[0]?.dischargedOn ?? null };
}

function episodeOf(
  { precautions }: SeedRows,
  { painCeiling = 5, ...row }: SeedRows["episodes"][number],
) {
  return {
    ...{ ...row, painGreenMax: 3, painCeiling, limitsSetOn: row.limitsSetOn ?? null },
    measureDueOn: row.measureDueOn ?? null,
    ...{ usualPain: row.usualPain ?? null, usualPainReason: row.usualPainReason ?? null },
    precautionList: precautions
      .filter((each) => each.episodeId === row.id)
      .map((each) => ({ ...each, week: null })),
  };
}
