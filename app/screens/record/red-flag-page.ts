import { addDays, localDateAt, localTimeAt } from "~/domain/calendar/dates";
import { type CoverScope, goesAsFar } from "~/domain/patient/cover";
import { restOn } from "~/domain/program/pauses";
import { isRedFlagCode, levelsOf, worstOf } from "~/domain/red-flags/signs";
import type { LocalDate, LogSource, RedFlagLevel } from "~/domain/rows";
import { relativeDate, weekdayDate } from "~/words/calendar";
import { givenByWords } from "~/words/given-by";
import { levelWords, signLabel } from "~/words/red-flags";

type Decision = "GO_ON" | "CHANGE" | "STAY" | "STOP";

type Person = { name: string };

/** What the card is made from: newest first. */
export type RedFlagRows = {
  id: string;
  name: string;
  timeZone: string;
  /** How many reports there are, with those that are not among the rows. */
  reported: number;
  /** Whoever looks after the patient. */
  accesses: { userId: string; user: Person }[];
  redFlagReports: {
    id: string;
    at: Date;
    note: string | null;
    source: LogSource;
    givenById: string | null;
    openedAt: Date | null;
    openedBy: Person | null;
    flags: { code: string; level: RedFlagLevel }[];
  }[];
  pauses: {
    id: string;
    fromOn: LocalDate;
    untilOn: LocalDate | null;
    endedAt: Date | null;
    endedBy: Person | null;
    decision: Decision | null;
    spokeTo: string | null;
    reason: string | null;
  }[];
};

/** Reports of warning signs and what was decided, in words. */
export type RedFlagPage = {
  patientId: string;
  name: string;
  /** Who told of them: the patient, or the clinic, which asked. */
  title: string;
  reports: {
    id: string;
    /** "Thu 19 Nov, 22:10", and who gave it, where it was not the patient. */
    when: string;
    level: string;
    tone: "red" | "amber" | "info";
    signs: string[];
    /** The patient's own words. */
    remarks: string | null;
    /** "Opened by Tamsin Vale, Thu 19 Nov, 22:40", or by whom it was noted at the clinic; null: by nobody before. */
    opened: string | null;
  }[];
  /** The pause that waits for a decision, and how many reports there are: the decision is about all of them. */
  pause: { id: string; since: string; seen: number; canDecide: boolean } | null;
  decisions: { id: string; who: string; words: string; spokeTo: string; reason: string }[];
};

/** Days for which a report stays on top of the record when no pause waits. House rule: as long as runs are looked at first. */
const SHOWN_DAYS = 28;

/** What each decision is called where it is made, and where it is told. */
export const decisions: Record<Decision, { label: string; help: string; told: string }> = {
  GO_ON: {
    label: "Go on as before",
    help: "Sessions are due again from today.",
    told: "The program goes on",
  },
  CHANGE: {
    label: "Change the program",
    help: "The pause ends tonight. The builder opens next: save the changed program today.",
    told: "The program is to be changed",
  },
  STAY: {
    label: "Stay paused",
    help: "Nothing is due until somebody decides again.",
    told: "The program stays paused",
  },
  STOP: {
    label: "Stop the program",
    help: "Every program ends. What was logged stays.",
    told: "The program was stopped",
  },
};

const TONES = { EMERGENCY: "red", TODAY: "amber", BACKGROUND: "info" } as const;

/** @returns null when there is nothing of late, nothing that nobody has opened, and no pause that waits */
export function redFlagPage(
  rows: RedFlagRows,
  { now, may }: { now: Date; may: CoverScope },
): RedFlagPage | null {
  const { id: patientId, name, timeZone, redFlagReports } = rows;
  const today = localDateAt(now, timeZone);
  const when = (at: Date) =>
    `${weekdayDate(localDateAt(at, timeZone))}, ${localTimeAt(at, timeZone)}`;
  const running = rows.pauses.find(({ endedAt }) => endedAt === null);
  // Each decision to stay paused begins another pause, and the patient rests from the first one on.
  const since = restOn(rows.pauses, today)?.since ?? today;
  const isLate = (at: Date) => localDateAt(at, timeZone) < addDays(today, 1 - SHOWN_DAYS);
  const reports = redFlagReports.filter(
    ({ at, openedAt }) => running || openedAt === null || !isLate(at),
  );
  if (reports.length === 0 && !running) return null;
  return {
    ...{ patientId, name },
    title: reports.some(({ source }) => source !== "STAFF")
      ? `${name} reported that something is wrong`
      : `A warning sign of ${name}’s is noted`,
    reports: reports.map(
      ({ id, at, note: remarks, source, openedAt, openedBy, givenById, flags }) => {
        const level = worstOf(flags.map((flag) => flag.level)) ?? "BACKGROUND";
        const by = openedBy?.name ?? "a colleague who has left";
        const carer = rows.accesses.find(({ userId }) => userId === givenById)?.user.name;
        const given = carer === undefined ? [] : [givenByWords(carer, name)];
        return {
          ...{
            id,
            when: [when(at), ...given].join(", "),
            level: levelWords[level],
            tone: TONES[level],
            remarks,
          },
          signs: inOrder(flags.map(({ code }) => code)).map(signLabel),
          opened: openedAt ? openedWords(source, by, when(openedAt)) : null,
        };
      },
    ),
    pause: running
      ? {
          ...{ id: running.id, since: relativeDate(since, today), seen: rows.reported },
          canDecide: goesAsFar(may, "ACT"),
        }
      : null,
    decisions: rows.pauses.flatMap(({ id, endedAt, endedBy, decision, spokeTo, reason }) => {
      if (endedAt === null || decision === null || (isLate(endedAt) && !running)) return [];
      const who = `${endedBy?.name ?? "A colleague who has left"}, ${when(endedAt)}`;
      const words = decisions[decision].told;
      return [{ id, who, words, spokeTo: spokeTo ?? "", reason: reason ?? "" }];
    }),
  };
}

const openedWords = (source: LogSource, by: string, at: string) =>
  source === "STAFF" ? `Asked and noted by ${by}` : `Opened by ${by}, ${at}`;

/** Ids of the reports on the page that nobody had opened before. */
export function unopenedIn({ reports }: RedFlagPage): string[] {
  return reports.filter(({ opened }) => opened === null).map(({ id }) => id);
}

/** Told to whoever decided while another report came in. */
export const reportedWords =
  "Another sign came in while you were writing. Look at it above, then save the decision again. Nothing was saved yet.";

type Faster = { by: string | null; at: Date | null; decision: Decision | null };

/** Told to whoever was slower than a colleague. @param timeZone the clinic's */
export function decidedWords({ by, at, decision }: Faster, timeZone: string): string {
  const who = by ?? "A colleague";
  const time = at === null ? "" : ` at ${localTimeAt(at, timeZone)}`;
  const what = decision === null ? "" : ` ${decisions[decision].told}.`;
  return `${who} has decided${time}.${what} Nothing of yours was saved.`;
}

/** As they are asked; those that this release does not know come last. */
function inOrder(codes: readonly string[]): string[] {
  const known = levelsOf(codes.filter(isRedFlagCode)).map(({ code }) => code);
  return [...known, ...codes.filter((code) => !isRedFlagCode(code))];
}
