import type { Exercises } from "~/content/exercises";
import { cautionsOfIn } from "~/content/exercises/cautions";
import { localDateAt, weekNumber } from "~/domain/calendar/dates";
import { groupBy } from "~/domain/group";
import type { EditConflict, PatientField, PatientValues } from "~/domain/patient/edits";
import type { BodySide } from "~/domain/patient/episode";
import { programConflicts } from "~/domain/program/program-conflicts";
import type { LocalDate, PainLimits, PrecautionRow, ProgramRow } from "~/domain/rows";
import { plainDate, shortDate, weekdayDate } from "~/words/calendar";
import { conditionWords } from "~/words/condition";
import { countWords } from "~/words/numbers";
import { firstName } from "~/words/person";
import { precautionTitle } from "~/words/precaution";
import { fieldNames, inputsFrom } from "./edit-fields";
import { type PrecautionLine, precautionLine } from "./precaution-lines";

/** "Figure four: Hip replacement from behind …" */
export type ConflictingExercise = { exercise: string; precautions: string[] };

type Episode = {
  id: string;
  condition: string;
  side: BodySide;
  startedOn: LocalDate;
  dischargedOn: LocalDate | null;
  programs: number;
};

type EditRows = {
  id: string;
  name: string;
  timeZone: string;
  logVersion: number;
  today: LocalDate;
  joinedAt: Date | null;
  inviteEndsAt: Date | null;
  values: PatientValues;
  limits: { setOn: LocalDate | null } | null;
  /** What counts at this clinic where no limits are set. */
  usualLimits: PainLimits;
  /** Newest first. */
  episodes: Episode[];
  precautions: (PrecautionRow & { storedSide: BodySide; notedBy: string })[];
  programs: ProgramRow[];
};

type Choices = {
  staff: { id: string; name: string }[];
  languages: { tag: string; name: string }[];
  timeZones: string[];
  /** Doctors of the clinic, with their practice. */
  doctors: { id: string; name: string }[];
};

export type EpisodeLine = {
  id: string;
  title: string;
  facts: string;
  state: string;
  isOpen: boolean;
};

/** Everything the edit page shows; `opened` is what the form was opened with. */
export type EditPage = Choices & {
  patientId: string;
  name: string;
  firstName: string;
  today: LocalDate;
  opened: PatientValues;
  inputs: Record<string, string>;
  /** The newest episode of care; null without one. */
  episodeId: string | null;
  /** "since 31 Aug, week 12" */
  since: string | null;
  limitsHelp: string;
  episodes: EpisodeLine[];
  precautions: PrecautionLine[];
  conflicts: ConflictingExercise[];
  /** How they sign in, in words; and whether they have an account. */
  signIn: { isJoined: boolean; state: string };
};

/** @param at the instant that decides whether an invitation still works */
export function editPage(
  rows: EditRows,
  exercises: Exercises,
  choices: Choices,
  at: Date,
): EditPage {
  const { today, values, episodes, precautions } = rows;
  const [episode] = episodes;
  // A list holds what is stored, or it would be changed without being touched.
  const timeZones = [...new Set([...choices.timeZones, rows.timeZone])];
  return {
    ...{ ...choices, timeZones, patientId: rows.id, name: rows.name, today, opened: values },
    firstName: firstName(rows.name),
    inputs: inputsFrom(values),
    episodeId: episode?.id ?? null,
    since: episode ? sinceWords(episode, today) : null,
    limitsHelp: limitsHelp(rows.limits?.setOn ?? null, rows.usualLimits),
    episodes: episodes.map(episodeLine),
    precautions: precautions.map((each) => precautionLine(each, today)),
    conflicts: conflictingExercises(rows, exercises),
    signIn: { isJoined: rows.joinedAt !== null, state: signInWords(rows, at) },
  };
}

function conflictingExercises(
  { programs, precautions, today }: EditRows,
  exercises: Exercises,
): ConflictingExercise[] {
  const found = programConflicts(programs, precautions, cautionsOfIn(exercises), today);
  const byExercise = groupBy(found, ({ exerciseId }) => exerciseId);
  return [...byExercise].map(([exerciseId, met]) => ({
    exercise: exercises.find(exerciseId)?.name ?? exerciseId,
    precautions: [...new Set(met.map(({ precaution }) => precautionTitle(precaution)))],
  }));
}

function sinceWords({ startedOn, dischargedOn }: Episode, today: LocalDate): string {
  if (dischargedOn !== null) return `discharged ${shortDate(dischargedOn)}`;
  const week = startedOn <= today ? `, week ${weekNumber(startedOn, today)}` : "";
  return `since ${shortDate(startedOn)}${week}`;
}

function limitsHelp(setOn: LocalDate | null, { greenMax, ceiling }: PainLimits): string {
  const usual = `Both empty: the usual limits, green to ${greenMax} and ceiling ${ceiling}.`;
  return setOn === null ? `Not set yet. ${usual}` : `Agreed on ${plainDate(setOn)}. ${usual}`;
}

function episodeLine({
  id,
  condition,
  side,
  startedOn,
  dischargedOn,
  programs,
}: Episode): EpisodeLine {
  return {
    id,
    title: conditionWords(condition, side),
    facts: `since ${plainDate(startedOn)}, ${countWords(programs, "program")}`,
    state: dischargedOn === null ? "Open" : `Discharged ${shortDate(dischargedOn)}`,
    isOpen: dischargedOn === null,
  };
}

function signInWords({ joinedAt, inviteEndsAt, timeZone }: EditRows, at: Date): string {
  if (joinedAt !== null) return `Joined ${shortDate(localDateAt(joinedAt, timeZone))}`;
  if (inviteEndsAt === null) return "No invitation is open";
  const ends = shortDate(localDateAt(inviteEndsAt, timeZone));
  return inviteEndsAt > at ? `Invited, until ${ends}` : `Invitation ended ${ends}`;
}

/** A field that two people changed, with both values in words. */
export type ConflictLine = { code: PatientField; field: string; mine: string; theirs: string };

export function conflictLines(
  conflicts: readonly EditConflict[],
  { staff, languages, doctors }: Choices,
): ConflictLine[] {
  const named: Partial<Record<keyof PatientValues, (value: string) => string | undefined>> = {
    clinicianId: (id) => staff.find((each) => each.id === id)?.name,
    referrerId: (id) => doctors.find((each) => each.id === id)?.name,
    language: (tag) => languages.find((each) => each.tag === tag)?.name,
    side: (side) => sideNames[side as BodySide],
    logsBy: (by) => logsByNames[by],
    nextVisit: visitWords,
    limits: (limits) => limits.replace(/^(\d+)-(\d+)$/, "green to $1, ceiling $2"),
    usualPain: (usual) => usual.replace("\n", ", "),
    timeZone: (zone) => zone.replaceAll("_", " "),
  };
  return conflicts.map(({ field, mine, theirs }) => {
    const inWords = (value: string | null) =>
      value === null ? emptyWords(field) : (named[field]?.(value) ?? value);
    return { code: field, field: fieldNames[field], mine: inWords(mine), theirs: inWords(theirs) };
  });
}

const emptyWords = (field: keyof PatientValues) =>
  field === "limits" ? "the usual limits" : "nothing";

function visitWords(visit: string): string {
  const [date = "", time] = visit.split(" ");
  return time ? `${weekdayDate(date)}, ${time}` : weekdayDate(date);
}

export const sideNames: Record<BodySide, string> = {
  NOT_STATED: "Not stated",
  CENTRAL: "Central",
  LEFT: "Left",
  RIGHT: "Right",
  BOTH: "Both sides",
};

export const logsByNames: Record<string, string> = {
  PHONE: "On the phone",
  PAPER: "On paper",
};
