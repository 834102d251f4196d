import {
  precautionSelection,
  type StoredPrecaution,
  toPrecaution,
} from "~/data/patients/precautions.server";
import { revisionSelection, type StoredRevision, toRevision } from "~/data/programs/stored.server";
import { parseBodySite } from "~/domain/pain/body-sites";
import { byDay } from "~/domain/pain/pain";
import type { EpisodeRow, PainRow, PatientLog, ProgramRow, RedFlagRow } from "~/domain/rows";
import { defaultLimits } from "~/domain/thresholds";
import { type StoredWaiting, toWaiting, waitingSelection } from "./waiting.server";

/**
 * What the domain needs of a patient, as one Prisma selection. `from` leaves out older logs and reports
 * (programs are always whole: a revision from months ago may still be in force).
 */
export function patientLogSelect(from?: string) {
  return {
    timeZone: true,
    episodes: { ...currentEpisode, select: episodeSelection },
    programs: {
      orderBy: [{ startsOn: "asc" as const }, { createdAt: "asc" as const }],
      select: {
        id: true,
        name: true,
        startsOn: true,
        stoppedOn: true,
        revisions: revisionSelection,
      },
    },
    sessionLogs: {
      where: from ? { dueOn: { gte: from } } : {},
      orderBy: [{ dueOn: "asc" as const }, { slot: "asc" as const }],
      select: sessionSelection,
    },
    painReports: {
      where: from ? { localDate: { gte: from } } : {},
      orderBy: [{ localDate: "asc" as const }, { at: "asc" as const }],
      select: painSelection,
    },
    redFlags: {
      orderBy: [{ report: { at: "asc" as const } }, { id: "asc" as const }],
      select: redFlagSelection,
    },
    pauses: {
      orderBy: [{ fromOn: "asc" as const }, { createdAt: "asc" as const }],
      select: { id: true, fromOn: true, untilOn: true, level: true },
    },
    thread: { select: waitingSelection },
    absences: {
      orderBy: [{ fromOn: "asc" as const }, { createdAt: "asc" as const }],
      select: { fromOn: true, untilOn: true },
    },
  };
}

/** The newest episode of care: the one that programs and limits belong to. */
export const currentEpisode = {
  orderBy: [{ startedOn: "desc" as const }, { createdAt: "desc" as const }],
  take: 1,
};

const episodeSelection = {
  painGreenMax: true,
  painCeiling: true,
  limitsSetOn: true,
  usualPain: true,
  usualPainReason: true,
  startedOn: true,
  nextVisitOn: true,
  measureDueOn: true,
  dischargedOn: true,
  precautionList: precautionSelection,
};

const sessionSelection = {
  id: true,
  programId: true,
  revisionId: true,
  dueOn: true,
  slot: true,
  status: true,
  completedAt: true,
  effort: true,
  missReason: true,
  note: true,
  source: true,
  createdAt: true,
  editedAt: true,
  exerciseLogs: { select: { itemId: true, result: true, reason: true, easierId: true } },
};

export const painSelection = {
  id: true,
  localDate: true,
  at: true,
  moment: true,
  score: true,
  sessionLogId: true,
  exerciseId: true,
  bodySite: true,
  bodySiteWords: true,
  note: true,
  source: true,
  createdAt: true,
  editedAt: true,
};

const redFlagSelection = {
  id: true,
  reportId: true,
  code: true,
  level: true,
  report: { select: { localDate: true, at: true, note: true } },
};

type StoredSession = Omit<PatientLog["sessions"][number], "exercises"> & {
  exerciseLogs: PatientLog["sessions"][number]["exercises"];
};
type StoredEpisode = {
  painGreenMax: number;
  painCeiling: number;
  limitsSetOn: string | null;
  usualPain: number | null;
  usualPainReason: string | null;
  startedOn: string;
  nextVisitOn: string | null;
  measureDueOn: string | null;
  dischargedOn: string | null;
  precautionList: StoredPrecaution[];
};
type StoredRedFlag = Pick<RedFlagRow, "id" | "reportId" | "code" | "level"> & {
  report: { localDate: string; at: Date; note: string | null };
};
type StoredLog = {
  timeZone: string;
  episodes: StoredEpisode[];
  programs: (Omit<ProgramRow, "revisions"> & { revisions: StoredRevision[] })[];
  sessionLogs: StoredSession[];
  painReports: (Omit<PainRow, "bodySite"> & { bodySite: string | null })[];
  redFlags: StoredRedFlag[];
  pauses: PatientLog["pauses"];
  thread: StoredWaiting | null;
  absences: PatientLog["absences"];
};

/** Frees what `patientLogSelect` read of the database's shapes. */
export function toPatientLog(row: StoredLog): PatientLog {
  const episode = row.episodes[0];
  return {
    limits: episode
      ? { greenMax: episode.painGreenMax, ceiling: episode.painCeiling }
      : defaultLimits,
    episode: episode ? toEpisode(episode, row.timeZone) : null,
    programs: row.programs.map((program) => ({
      ...program,
      revisions: program.revisions.map(toRevision),
    })),
    sessions: row.sessionLogs.map(({ exerciseLogs, ...session }) => ({
      ...session,
      exercises: exerciseLogs,
    })),
    // Two databases give rows of one instant in different orders.
    pain: byDay(
      row.painReports.map((report) => ({ ...report, bodySite: parseBodySite(report.bodySite) })),
    ),
    redFlags: row.redFlags.map(({ report, ...flag }) => ({
      ...flag,
      ...{ on: report.localDate, at: report.at, note: report.note },
    })),
    pauses: row.pauses,
    waiting: row.thread && toWaiting(row.thread, row.timeZone),
    absences: row.absences,
  };
}

function toEpisode(episode: StoredEpisode, timeZone: string): EpisodeRow {
  const { startedOn, nextVisitOn, measureDueOn, dischargedOn } = episode;
  const { limitsSetOn, usualPain, usualPainReason } = episode;
  return {
    ...{ startedOn, nextVisitOn, measureDueOn, dischargedOn },
    hasAgreedLimits: limitsSetOn !== null,
    usualPain: usualPain === null ? null : { score: usualPain, reason: usualPainReason ?? "" },
    precautions: episode.precautionList.map((each) => toPrecaution(each, timeZone)),
  };
}
