import { capital } from "~/components/ui/capital";
import { localDateAt, weekNumber } from "~/domain/calendar/dates";
import type { IntakeYes } from "~/domain/measures/intake";
import { awayUntil } from "~/domain/patient/absence";
import { ageInYear } from "~/domain/patient/age";
import { type CoverScope, goesAsFar } from "~/domain/patient/cover";
import type { BodySide } from "~/domain/patient/episode";
import { takeBackSince } from "~/domain/patient/invitation";
import { openPrograms } from "~/domain/program/open-programs";
import type { AbsenceRow, LocalDate, PrecautionRow, ProgramRow } from "~/domain/rows";
import { takenUpWords } from "~/screens/access/access-page";
import { reasons } from "~/screens/discharge/choices";
import { questionLabel } from "~/screens/intake/intake-words";
import { plainDate, shortDate, weekdayDate } from "~/words/calendar";
import { conditionWords } from "~/words/condition";
import { failureWords } from "~/words/job-failure";
import { type PrecautionView, precautionView } from "~/words/precaution";
import { reachWords } from "~/words/reach";

/** What the frame of a record is made from: a patient, their newest episode and their newest invitation. */
type RecordRow = {
  id: string;
  name: string;
  pronouns: string | null;
  birthYear: number | null;
  timeZone: string;
  hasAccount: boolean;
  /** How far whoever looks may go. */
  may: CoverScope;
  /** When the patient's own access began; null without one. */
  joinedAt: Date | null;
  invites: { expiresAt: Date }[];
  /** How the newest invitation's mail stands; null when it went out, or nothing is known of it. */
  inviteMail: { state: "waiting" | "again" | "failed"; failure: string | null } | null;
  programs: Pick<ProgramRow, "startsOn" | "stoppedOn">[];
  absences: AbsenceRow[];
  /** Each "yes" of the intake that waits for a decision. */
  undecided: readonly IntakeYes[];
  /** When they were taken off the lists, and by whom where that is known; null: they are on them. */
  archived: { at: Date; by: string | null } | null;
  /** Records that are marked as of the same person. */
  same: { id: string; name: string }[];
  /** How the newest episode was closed; null while it is open, and where only a date is known. */
  closed: { reason: string | null; hasLetter: boolean } | null;
  episodes: {
    condition: string;
    side: BodySide;
    startedOn: LocalDate;
    precautions: PrecautionRow[];
    nextVisitOn: LocalDate | null;
    dischargedOn: LocalDate | null;
  }[];
};

/** "open": the newest link still works. "ended": it does not, or there never was one. */
export type InvitationState = {
  state: "open" | "ended";
  endsOn: string | null;
  /** What became of its mail, where that needs saying. */
  mail: { words: string; hasFailed: boolean } | null;
};

/** What stands above every page of a record, in words; what is not known is null. */
export type RecordPage = {
  id: string;
  name: string;
  /** "46, they/them, away until 3 Dec" */
  person: string | null;
  condition: string | null;
  /** By the date they were noted. */
  precautions: PrecautionView[];
  /** Whether a program runs or is to come. */
  hasProgram: boolean;
  startedOn: string | null;
  /** 1 in the first seven days of the episode; null before it starts and after the discharge. */
  week: number | null;
  nextVisitOn: string | null;
  dischargedOn: string | null;
  /** "Discharged 7 November 2026, goal reached", and whether there is a letter to read or to write; null in care. */
  discharged: { words: string; hasLetter: boolean } | null;
  /** "Steroids for months; …": each "yes" of the intake that waits for a decision; null without one. */
  undecided: string | null;
  /** Null once the patient has an account. */
  invitation: InvitationState | null;
  /** "Taken up on 26 Nov, 14:02", for as long as that can be taken back; else null. */
  takenUp: string | null;
  /** Records that are marked as of the same person. */
  same: { id: string; name: string }[];
  /** "Archived 19 Nov by Tamsin Vale."; null where they are on the lists. */
  archived: { words: string; canBringBack: boolean } | null;
  canChange: boolean;
  /** Whether they may write a note, take a measure or answer. */
  canAct: boolean;
  /** Why they cannot, or not all of it. */
  limit: string | null;
};

/**
 * Whose record it is, in words.
 * @param today patient-local date
 * @param at the instant that decides whether an invitation still works
 * @param clinicZone IANA name of the clinic's time zone
 */
export function recordPage(
  row: RecordRow,
  today: LocalDate,
  at: Date,
  clinicZone: string,
): RecordPage {
  const episode = row.episodes[0];
  const { archived } = row;
  // What is archived is looked at, however far one may go with it.
  const may = archived ? "LOOK" : row.may;
  return {
    id: row.id,
    name: row.name,
    person: personWords(row, today),
    condition: episode ? conditionWords(episode.condition, episode.side) : null,
    precautions: episode?.precautions.map((each) => precautionView(each, today)) ?? [],
    hasProgram: openPrograms(row.programs, today).length > 0,
    startedOn: episode ? shortDate(episode.startedOn) : null,
    week: episode && hasWeek(episode, today) ? weekNumber(episode.startedOn, today) : null,
    nextVisitOn:
      episode?.nextVisitOn && episode.dischargedOn === null
        ? weekdayDate(episode.nextVisitOn)
        : null,
    dischargedOn: episode?.dischargedOn ? plainDate(episode.dischargedOn) : null,
    discharged: episode?.dischargedOn ? dischargedWords(episode.dischargedOn, row.closed) : null,
    undecided: row.undecided.map((yes) => questionLabel(yes)).join("; ") || null,
    invitation: row.hasAccount ? null : invitationOf(row, at),
    takenUp:
      row.joinedAt !== null && row.joinedAt > takeBackSince(at)
        ? capital(takenUpWords(row.joinedAt, clinicZone))
        : null,
    same: row.same,
    archived: archived && {
      words: archivedWords(archived, row.timeZone),
      canBringBack: goesAsFar(row.may, "CHANGE"),
    },
    canChange: goesAsFar(may, "CHANGE"),
    canAct: goesAsFar(may, "ACT"),
    limit: reachWords[row.may],
  };
}

function dischargedWords(on: LocalDate, closed: RecordRow["closed"]): RecordPage["discharged"] {
  const reason = reasons.find(({ value }) => value === closed?.reason)?.label.toLowerCase();
  const why = reason === undefined ? "" : `, ${reason}`;
  return { words: `Discharged ${plainDate(on)}${why}`, hasLetter: closed?.hasLetter ?? false };
}

function archivedWords({ at, by }: NonNullable<RecordRow["archived"]>, zone: string): string {
  return `Archived ${plainDate(localDateAt(at, zone))}${by === null ? "" : ` by ${by}`}.`;
}

function personWords(
  { birthYear, pronouns, absences }: RecordRow,
  today: LocalDate,
): string | null {
  const until = awayUntil(absences, today);
  const away = until === null ? null : `away until ${shortDate(until)}`;
  const words = [ageInYear(birthYear, today), pronouns, away].filter((word) => word !== null);
  return words.join(", ") || null;
}

function hasWeek(
  { startedOn, dischargedOn }: RecordRow["episodes"][number],
  today: LocalDate,
): boolean {
  return dischargedOn === null && startedOn <= today;
}

function invitationOf({ invites, timeZone, inviteMail }: RecordRow, at: Date): InvitationState {
  const newest = invites[0];
  if (!newest) return { state: "ended", endsOn: null, mail: null };
  const isOpen = newest.expiresAt > at;
  return {
    state: isOpen ? "open" : "ended",
    endsOn: plainDate(localDateAt(newest.expiresAt, timeZone)),
    mail: isOpen && inviteMail ? mailOf(inviteMail) : null,
  };
}

function mailOf({ state, failure }: NonNullable<RecordRow["inviteMail"]>): InvitationState["mail"] {
  if (state === "waiting")
    return { words: "The mail with the link is being sent.", hasFailed: false };
  const cause = failureWords(failure ?? "");
  const words =
    state === "again"
      ? `The mail with the link has not gone out yet: ${cause}. It is tried again by itself.`
      : `The mail with the link did not go out: ${cause}. Make a new link and hand it over, or check the address.`;
  return { words, hasFailed: true };
}
