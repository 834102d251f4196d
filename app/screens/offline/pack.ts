import { type PainQuestion, painQuestion } from "~/components/pain/pain-question";
import { type Article, articlesIn } from "~/content/articles";
import type { Exercises } from "~/content/exercises";
import { addDays, localDateAt } from "~/domain/calendar/dates";
import { inForceOn } from "~/domain/program/in-force";
import { loggableSlots } from "~/domain/program/loggable-slots";
import type { LocalDate, PatientLog, SessionRow, SessionStatus } from "~/domain/rows";
import { LATE_DAYS, nextMorningOf } from "~/domain/session/log-window";
import { type ArticlePage, articlePage } from "~/screens/learn/article-page";
import { type LearnPage, learnPage, NO_READING } from "~/screens/learn/learn-page";
import { type LogPage, logPage } from "~/screens/log/log-page";
import { type WeeksAfter, weeksAfter } from "~/screens/session/session-end-page";
import { type SessionRun, sessionRun } from "~/screens/session/session-run";
import type { OpenCard } from "~/screens/today/today-cards";
import { type TodayPage, todayPage } from "~/screens/today/today-page";
import type { TodayRows } from "~/screens/today/today-view";
import type { WaitingRow } from "~/screens/today/waiting-rows";
import { type WrongPage, wrongPage } from "~/screens/wrong/wrong-page";
import type { Catalogue } from "~/words/catalogue";
import { firstName } from "~/words/person";
import { PACK_SCHEMA } from "./pack-schema";

/** Days that are kept, today among them. */
export const KEPT_DAYS = 7;
/** Sessions of one week that are counted while they wait on a phone, at most. */
const MORE_A_WEEK = 14;

/** Who may open what is kept, and to whom what waits is sent. */
export type PhoneOwner = {
  /** Names the store on the phone, and says nothing of whose it is. */
  storeId: string;
  openedBy: string;
  openedAt: string;
  openedFor: string;
};

/** One day as its pages would stand without anything logged from now on. */
export type PackDay = {
  date: LocalDate;
  page: TodayPage;
  /** After so many sessions of the day: what is open then, and what the week's title is. */
  after: Pick<TodayPage["cards"], "open" | "quiet" | "extra">[];
  weekTitles: string[];
  /** The week in one sentence, with so many more sessions done than the server knows of. */
  weekSentences: string[];
};

type KeptLog = Omit<LogPage, "pain">;

/** A session that can be logged or done on its day, and logged on the day after. */
export type PackSession = {
  /** The revision of the program that all of it is drawn from. */
  revisionId: string;
  /** Place of its run among the runs; many days have the same. */
  run: number;
  /** By whether it is today's or yesterday's then, and by what was chosen; "" is before that. */
  logs: Record<"today" | "yesterday", Record<SessionStatus | "", KeptLog>>;
  /** Its week with it in, as long as no other session of the week waits. */
  weeks: WeeksAfter;
};

/**
 * What a phone keeps for its person: finished pages of the coming week, so that they can be drawn without a server. No
 * messages, no notes, no charts, no surname, and nothing that was written beside an earlier log.
 */
export type Pack = {
  schema: typeof PACK_SCHEMA;
  /** ISO instants: when it was made, and when it is thrown away without any contact since. */
  madeAt: string;
  endsAt: string;
  owner: PhoneOwner;
  /** Whose the begun sessions in this browser are (auth/actor runOwnerOf). */
  runOwner: string;
  language: string;
  /** The patient's IANA zone, which decides what day it is. */
  timeZone: string;
  /** First name of whoever acts. */
  greets: string;
  strip: string | null;
  hasReadPrinciples: boolean;
  clinic: { name: string; phone: string | null };
  days: PackDay[];
  runs: SessionRun[];
  /** By day and slot: "2026-11-19/1". */
  sessions: Record<string, PackSession>;
  pain: Record<"AFTER" | "DAILY" | "NEXT_MORNING", PainQuestion>;
  /** The question about a morning, and the session that it is about, by date, as far as the server knows of it. */
  morning: { question: string; hint: string; sessionIds: Record<LocalDate, string | null> };
  wrong: WrongPage;
  learn: { page: LearnPage; pages: Record<string, ArticlePage> };
  /** Said of a report without a sign. */
  signsError: string;
};

type Rows = Omit<TodayRows, "kept" | "news" | "help"> &
  Parameters<typeof painQuestion>[0] & { log: PatientLog; hasReadPrinciples: boolean };
type Reader = { userName: string; timeZone: string; now: Date; today: LocalDate };
type Of = {
  owner: PhoneOwner;
  runOwner: string;
  help: Parameters<typeof wrongPage>[0] & NonNullable<TodayRows["help"]>;
  clinic: { name: string; phone: string | null };
  strip: string | null;
  /** Whose record it is, for whoever looks after them. */
  aboutName: string | null;
};

export function packOf(rows: Rows, reader: Reader, of: Of, words: Catalogue): Pack {
  const { now, today, timeZone } = reader;
  const dates = Array.from({ length: KEPT_DAYS }, (_, i) => addDays(today, i));
  const { sessions, runs } = sessionsOf(rows, [addDays(today, -1), ...dates], now, words);
  const greets = firstName(reader.userName);
  return {
    ...{ schema: PACK_SCHEMA, owner: of.owner, runOwner: of.runOwner, language: words.language },
    ...{ timeZone, greets, strip: of.strip, hasReadPrinciples: rows.hasReadPrinciples },
    madeAt: now.toISOString(),
    endsAt: new Date(now.getTime() + LATE_DAYS * 86_400_000).toISOString(),
    clinic: of.clinic,
    days: dates.map((date) => {
      const at = date === today ? now : noonOf(date, timeZone);
      return dayOf(
        { ...rows, help: of.help },
        date,
        { userName: greets, timeZone, now: at },
        words,
      );
    }),
    ...{ sessions, runs },
    pain: {
      AFTER: painQuestion(rows, "AFTER", words),
      DAILY: painQuestion(rows, "DAILY", words),
      NEXT_MORNING: painQuestion(rows, "NEXT_MORNING", words),
    },
    morning: {
      question: words.pain.howMuch.morning,
      hint: words.waiting.morning.hint,
      sessionIds: Object.fromEntries(
        [today, addDays(today, 1)].map((date) => [date, nextMorningOf(rows.log, date)?.id ?? null]),
      ),
    },
    signsError: words.wrong.fields.signs,
    wrong: wrongPage(of.help, now, words, false, of.aboutName),
    learn: learnOf(rows, today, words),
  };
}

/** Messages and questions of the clinic need it; what is asked of a session can be answered without. */
const isKept = ({ kind }: WaitingRow) => kind === "morning" || kind === "yesterday";

function dayOf(
  rows: TodayRows,
  date: LocalDate,
  reader: { userName: string; timeZone: string; now: Date },
  words: Catalogue,
): PackDay {
  const pages = [todayPage(rows, reader, words)];
  let log = rows.log;
  for (let open = openOf(pages); open; open = openOf(pages)) {
    log = withDone(log, date, open, reader.now);
    pages.push(todayPage({ ...rows, log }, reader, words));
  }
  const [page] = pages as [TodayPage];
  return {
    date,
    page: {
      ...page,
      waiting: { ...page.waiting, rows: page.waiting.rows.filter(isKept) },
      kept: null,
    },
    after: pages.map(({ cards: { open, quiet, extra } }) => ({ open, quiet, extra })),
    weekTitles: pages.map(({ week }) => week?.title ?? ""),
    weekSentences: weekSentences(page, words),
  };
}

function weekSentences({ week }: TodayPage, words: Catalogue): string[] {
  if (week === null) return [];
  const { done, due } = week;
  return Array.from({ length: MORE_A_WEEK + 1 }, (_, more) => words.waiting.week(done + more, due));
}

const openOf = (pages: readonly TodayPage[]): OpenCard | null => pages.at(-1)?.cards.open ?? null;

/** The log as it would stand with a session done: what comes after it is asked of the same rules. */
function withDone(
  log: PatientLog,
  dueOn: LocalDate,
  { slot }: { slot: number },
  at: Date,
): PatientLog {
  const inForce = inForceOn(log.programs, dueOn);
  if (!inForce) return log;
  const session: SessionRow = {
    ...{ id: `${dueOn}/${slot}`, programId: inForce.program.id, revisionId: inForce.revision.id },
    ...{ dueOn, slot, status: "DONE", completedAt: at, effort: null, missReason: null, note: null },
    ...{ source: "PATIENT", createdAt: at, editedAt: null, exercises: [] },
  };
  return { ...log, sessions: [...log.sessions, session] };
}

function sessionsOf(
  rows: Rows & { exercises: Exercises },
  dates: readonly LocalDate[],
  now: Date,
  words: Catalogue,
): Pick<Pack, "sessions" | "runs"> {
  const runs: SessionRun[] = [];
  const known = new Map<string, number>();
  const placeOfRun = (run: SessionRun) => {
    const text = JSON.stringify(run);
    const place = known.get(text) ?? runs.push(run) - 1;
    known.set(text, place);
    return place;
  };
  const { log } = rows;
  const sessions = dates.flatMap((dueOn) =>
    loggableSlots({ ...log, pauses: [] }, dueOn).flatMap((slot) => {
      const target = { dueOn, slot, id: null };
      const logOn = (today: LocalDate, chosen: SessionStatus | null): KeptLog | null => {
        const page = logPage(rows, { today, now }, target, chosen, words);
        if (!page || page.logged) return null;
        const { pain: _, ...kept } = page;
        return kept;
      };
      const logsOn = (today: LocalDate) => {
        const [open, DONE, PARTLY, MISSED] = ([null, "DONE", "PARTLY", "MISSED"] as const).map(
          (chosen) => logOn(today, chosen),
        );
        return open && DONE && PARTLY && MISSED ? { "": open, DONE, PARTLY, MISSED } : null;
      };
      const [today, yesterday] = [logsOn(dueOn), logsOn(addDays(dueOn, 1))];
      const revisionId = inForceOn(log.programs, dueOn)?.revision.id;
      if (!today || !yesterday || revisionId === undefined) return [];
      const run = placeOfRun(withoutNotes(sessionRun(rows, target, words)));
      const weeks = weeksAfter(log, target, words);
      return [
        [`${dueOn}/${slot}`, { revisionId, run, logs: { today, yesterday }, weeks }] as const,
      ];
    }),
  );
  return { sessions: Object.fromEntries(sessions), runs };
}

/** What the clinician wrote beside an exercise stays with the server, as do their other notes. */
function withoutNotes(run: SessionRun): SessionRun {
  return { ...run, howTos: run.howTos.map((howTo) => ({ ...howTo, note: null })) };
}

function learnOf(rows: Rows, today: LocalDate, words: Catalogue): Pack["learn"] {
  const { exercises } = rows;
  const article = (each: Article) => [each.id, articlePage(each, exercises, words)] as const;
  const page = learnPage({ ...rows, reading: NO_READING }, today, "", words);
  const stretches = page.stretches.map((howTo) => ({ ...howTo, note: null }));
  return {
    page: { ...page, stretches, search: null, writeAbout: null },
    pages: Object.fromEntries(articlesIn(words.language).map(article)),
  };
}

/** An instant about the middle of a local date. */
function noonOf(date: LocalDate, timeZone: string): Date {
  const noon = new Date(`${date}T12:00:00Z`);
  // From UTC+12 on, noon in London is the next day.
  return localDateAt(noon, timeZone) === date ? noon : new Date(`${date}T00:00:00Z`);
}
