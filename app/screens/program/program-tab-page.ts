import type { Exercises } from "~/content/exercises";
import { laterOf, localDateAt, weekNumber } from "~/domain/calendar/dates";
import { type CoverScope, goesAsFar } from "~/domain/patient/cover";
import { type Burden, scheduledBurden } from "~/domain/program/dosage";
import { inForceOn, revisionOn } from "~/domain/program/in-force";
import { lastDayWhenStopped, openPrograms } from "~/domain/program/open-programs";
import type { ProgramEnd } from "~/domain/program/replacement";
import { endBeforeStop } from "~/domain/program/undo-stop";
import type { LocalDate, ProgramItemRow, ProgramRow, RevisionRow } from "~/domain/rows";
import { type DrawnExercise, drawnExercises, nameOfIn } from "~/screens/library/exercises";
import { dateRange, relativeDate, shortDate, weekdayDate } from "~/words/calendar";
import { type NameOf, revisionNote } from "~/words/program-change";
import { scheduleWords } from "~/words/schedule";
import { type ProgramNews, programNews } from "./program-news";
import { type ReadingCard, type ReadingRows, readingCard } from "./reading-card-page";

/** A revision with who made it and when. */
type RevisionRecord = RevisionRow & { createdAt: Date; createdBy: string };

/** A program with what the Program tab tells of it. */
export type ProgramRecord = Omit<ProgramRow, "revisions"> &
  ProgramEnd & {
    revisions: RevisionRecord[];
    /** Newest day with a logged session; null when there is none. */
    lastLoggedOn: LocalDate | null;
  };

/** "finished": every session has been due, and nothing has replaced it yet. */
export type ProgramState = "upcoming" | "running" | "finished" | "over";

export type RevisionView = {
  number: number;
  /** "from 9 Oct" */
  from: string;
  note: string;
  /** "Tamsin Vale, 9 Oct" */
  savedBy: string;
  /** In force now. */
  holds: boolean;
};

export type ProgramView = {
  id: string;
  name: string;
  state: ProgramState;
  /** "Week 2 of 4", "Starts Mon 23 Nov", "Ended Fri 20 Nov" */
  stateWords: string;
  /** "9 Oct to 19 Nov" */
  dates: string;
  /** "every day, twice a day" */
  schedule: string;
  burden: Burden;
  items: ProgramItemRow[];
  /** Newest first. */
  revisions: RevisionView[];
  /** The last day on which it would hold if it were stopped now. */
  lastDayIfStopped: LocalDate;
  /** Whether its stop can still be taken back. */
  canGoOn: boolean;
};

/** The programs of one patient, in views: those that hold or will hold, and those that are over, newest first. */
type ProgramViews = { open: ProgramView[]; over: ProgramView[] };

type ProgramPatient = {
  id: string;
  name: string;
  /** Patient-local date. */
  today: LocalDate;
  /** A warning sign lets all programs rest, and nobody has decided about it. */
  isResting: boolean;
  episode: { dischargedOn: LocalDate | null } | null;
  programs: ProgramRecord[];
  /** How far whoever looks may go. */
  may: CoverScope;
  reading: ReadingRows;
};

/** The Program tab of a record. */
export type ProgramTabPage = ProgramViews & {
  id: string;
  name: string;
  /** No open episode of care: nothing can be assigned or changed. */
  closed: boolean;
  /** Whether whoever looks may change and assign; on a closed episode only what ends one goes. */
  canChange: boolean;
  /** A warning sign lets all programs rest, and nobody has decided about it. */
  isResting: boolean;
  news: ProgramNews | null;
  /** What the patient is to read. */
  reading: ReadingCard;
  /** The exercises of these programs. */
  exercises: DrawnExercise[];
};

/**
 * @param timeZone of the clinic: in which day a revision was saved
 * @param asked the address, which may ask for news
 */
export function programTabPage(
  { id, name, today, isResting, episode, programs, may, reading }: ProgramPatient,
  exercises: Exercises,
  timeZone: string,
  asked: URLSearchParams,
): ProgramTabPage {
  const views = programViews(programs, today, timeZone, nameOfIn(exercises));
  const closed = episode === null || episode.dischargedOn !== null;
  const shown = [...views.open, ...views.over].flatMap((program) => program.items);
  return {
    id,
    name,
    closed,
    isResting,
    canChange: goesAsFar(may, "CHANGE"),
    news: programNews(asked, programs, today, closed),
    reading: readingCard(reading, {
      exerciseIds: inForceOn(programs, today)?.revision.items.map((item) => item.exerciseId) ?? [],
      ...{ exercises, today, asked, canChange: goesAsFar(may, "ACT") },
    }),
    exercises: drawnExercises(
      exercises,
      shown.map((item) => item.exerciseId),
    ),
    ...views,
  };
}

/**
 * @param programs rising by start
 * @param today patient-local date
 * @param timeZone of the clinic: in which day a revision was saved
 * @param nameOf names of exercises
 */
export function programViews(
  programs: readonly ProgramRecord[],
  today: LocalDate,
  timeZone: string,
  nameOf: NameOf,
): ProgramViews {
  const open = openPrograms(programs, today);
  const views = (some: readonly ProgramRecord[]) =>
    some
      .map((program) => programView(program, programs, today, timeZone, nameOf))
      .filter((view) => view !== null);
  return {
    open: views(open),
    over: views(programs.filter((program) => !open.includes(program))).reverse(),
  };
}

function programView(
  program: ProgramRecord,
  programs: readonly ProgramRecord[],
  today: LocalDate,
  timeZone: string,
  nameOf: NameOf,
): ProgramView | null {
  const inForce = revisionOn({ ...program, stoppedOn: null }, shownDay(program, today));
  const shown = inForce ?? program.revisions.at(-1);
  if (!shown) return null;
  const state = stateOf(program, shown, today);
  const hasBegun = state === "running" || state === "finished";
  return {
    id: program.id,
    name: program.name,
    state,
    stateWords: stateWords(program, shown, state, today),
    dates: datesWords(program, shown),
    schedule: scheduleWords(shown.schedule),
    burden: scheduledBurden(shown),
    items: shown.items,
    revisions: program.revisions
      .map((revision) => revisionView(revision, hasBegun && revision === shown, timeZone, nameOf))
      .reverse(),
    lastDayIfStopped: lastDayWhenStopped(program.lastLoggedOn, today),
    canGoOn: endBeforeStop(program, programs, today) !== null,
  };
}

/** Today; for a program still to come its first day, for one that is over its last. */
function shownDay({ startsOn, stoppedOn }: ProgramRecord, today: LocalDate): LocalDate {
  if (stoppedOn !== null && stoppedOn < today) return laterOf(startsOn, stoppedOn);
  return laterOf(startsOn, today);
}

function stateOf(program: ProgramRecord, { endsOn }: RevisionRow, today: LocalDate): ProgramState {
  if (openPrograms([program], today).length === 0) return "over";
  if (program.startsOn > today) return "upcoming";
  return endsOn !== null && endsOn < today ? "finished" : "running";
}

function stateWords(
  { startsOn, stoppedOn, endedByProgramId }: ProgramRecord,
  { endsOn }: RevisionRow,
  state: ProgramState,
  today: LocalDate,
): string {
  if (state === "upcoming") return `Starts ${weekdayDate(startsOn)}`;
  if (state === "finished" && endsOn !== null)
    return `Last session was due ${relativeDate(endsOn, today)}`;
  if (stoppedOn !== null && stoppedOn < startsOn)
    return `${endedByProgramId === null ? "Stopped" : "Replaced"} before its first session`;
  if (state === "over" && stoppedOn !== null) return `Ended ${relativeDate(stoppedOn, today)}`;
  if (stoppedOn !== null) return `Ends ${relativeDate(stoppedOn, today)}`;
  const week = weekNumber(startsOn, today);
  return endsOn === null ? `Week ${week}` : `Week ${week} of ${weekNumber(startsOn, endsOn)}`;
}

function datesWords({ startsOn, stoppedOn }: ProgramRecord, { endsOn }: RevisionRow): string {
  const last = stoppedOn ?? endsOn;
  if (last === null) return `From ${shortDate(startsOn)}, no end date`;
  return last < startsOn ? `Was to start ${shortDate(startsOn)}` : dateRange(startsOn, last);
}

function revisionView(
  revision: RevisionRecord,
  holds: boolean,
  timeZone: string,
  nameOf: NameOf,
): RevisionView {
  const { number, effectiveOn, createdAt, createdBy } = revision;
  const savedOn = shortDate(localDateAt(createdAt, timeZone));
  return {
    number,
    from: `from ${shortDate(effectiveOn)}`,
    note: revisionNote(revision, nameOf),
    savedBy: `${createdBy}, ${savedOn}`,
    holds,
  };
}
