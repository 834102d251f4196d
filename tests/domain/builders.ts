import type {
  PainRow,
  PatientLog,
  ProgramItemRow,
  ProgramRow,
  RedFlagRow,
  RevisionRow,
  Schedule,
  SessionRow,
} from "~/domain/rows";

/** Rows with sensible values; each test states only what it is about. */

export const everyDay = {
  kind: "weekdays",
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  timesPerDay: 1,
} satisfies Schedule;

export const perWeek = (timesPerWeek: number): Schedule => ({ kind: "perWeek", timesPerWeek });

export function item(part: Partial<ProgramItemRow> = {}): ProgramItemRow {
  return {
    id: "item-lunge",
    exerciseId: "lunge",
    position: 1,
    sets: 3,
    repetitions: 1,
    holdSeconds: 30,
    restSeconds: 15,
    side: "RIGHT",
    note: null,
    allowEasier: false,
    kept: null,
    ...part,
  };
}

export function revision(part: Partial<RevisionRow> = {}): RevisionRow {
  return {
    id: "rev-1",
    number: 1,
    effectiveOn: "2026-10-05",
    endsOn: null,
    changes: [{ kind: "first" }],
    changeNote: "",
    schedule: everyDay,
    items: [item()],
    ...part,
  };
}

export function program(part: Partial<ProgramRow> = {}): ProgramRow {
  return {
    id: "prog",
    name: "Hip opener",
    startsOn: "2026-10-05",
    stoppedOn: null,
    revisions: [revision()],
    ...part,
  };
}

export function session(dueOn: string, part: Partial<SessionRow> = {}): SessionRow {
  const slot = part.slot ?? 1;
  return {
    id: `s-${part.programId ?? "prog"}-${dueOn}-${slot}`,
    programId: "prog",
    revisionId: "rev-1",
    dueOn,
    slot,
    status: "DONE",
    completedAt: new Date(`${dueOn}T18:00:00Z`),
    effort: null,
    missReason: null,
    note: null,
    source: "PATIENT",
    createdAt: new Date(`${dueOn}T18:01:00Z`),
    editedAt: null,
    exercises: [],
    ...part,
  };
}

let painCount = 0;

export function pain(localDate: string, score: number, part: Partial<PainRow> = {}): PainRow {
  painCount += 1;
  const at = part.at ?? new Date(`${localDate}T18:05:00Z`);
  return {
    id: `p-${painCount}`,
    localDate,
    at,
    createdAt: at,
    editedAt: null,
    moment: "AFTER",
    score,
    sessionLogId: null,
    exerciseId: null,
    bodySite: null,
    bodySiteWords: null,
    note: null,
    source: "PATIENT",
    ...part,
  };
}

let flagCount = 0;

/** A sign of today's level, ticked at 18:05. */
export function redFlag(on: string, part: Partial<RedFlagRow> = {}): RedFlagRow {
  flagCount += 1;
  return {
    id: `f-${flagCount}`,
    reportId: `r-${flagCount}`,
    code: "calf-swollen",
    level: "TODAY",
    on,
    at: new Date(`${on}T18:05:00Z`),
    note: null,
    ...part,
  };
}

export function log(part: Partial<PatientLog> = {}): PatientLog {
  return {
    programs: [program()],
    sessions: [],
    pain: [],
    redFlags: [],
    pauses: [],
    waiting: null,
    absences: [],
    limits: { greenMax: 3, ceiling: 5 },
    episode: {
      startedOn: "2026-10-05",
      dischargedOn: null,
      hasAgreedLimits: false,
      usualPain: null,
      nextVisitOn: null,
      measureDueOn: null,
      precautions: [],
    },
    ...part,
  };
}

/** A log whose one program runs on this schedule. */
export function logOn(schedule: Schedule, part: Partial<PatientLog> = {}): PatientLog {
  return log({ programs: [program({ revisions: [revision({ schedule })] })], ...part });
}
