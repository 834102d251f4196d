import type { Exercises } from "~/content/exercises";
import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import type { OpeningHours } from "~/domain/calendar/opening-hours";
import { type About, type AboutFacts, aboutParam } from "~/domain/messages/about";
import { type BlankValues, fillBlanks, type ReplyPart } from "~/domain/messages/blanks";
import { lastOpenDay, OPEN_DAYS } from "~/domain/messages/closing";
import type { ReplyRow } from "~/domain/messages/replies";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { nameOfIn } from "~/screens/library/exercises";
import { plainDate, weekdayDate } from "~/words/calendar";
import { en } from "~/words/en";
import { firstName } from "~/words/person";
import { aboutWords, type Bubble, bubblesOf, type MessageRow } from "./bubbles-view";
import { type ThreadExercise, threadExercise } from "./exercise-of";
import { noticeWords } from "./notice-words";
import { momentWords, weekWords } from "./opening-words";
import { threadFacts } from "./thread-facts";

type Rows = {
  after: number;
  patientId: string;
  name: string;
  timeZone: string;
  today: LocalDate;
  clinic: { phone: string | null; answerDays: number };
  hours: OpeningHours;
  nextVisitOn: LocalDate | null;
  dischargedOn: LocalDate | null;
  isClosed: boolean;
  /** Whether the reader may act for the patient, and not only look. */
  mayWrite: boolean;
  hasEarlier: boolean;
  messages: MessageRow[];
  waiting: { since: Date; dueAt: Date } | null;
  reads: { userId: string; readTo: Date }[];
  asked: { about: About; facts: AboutFacts } | null;
  /** When every message came, oldest first. */
  times: { at: Date; isFromStaff: boolean }[];
  log: PatientLog;
};

type Reader = {
  userId: string;
  now: Date;
  today: LocalDate;
  timeZone: string;
  isRestricted: boolean;
};

/** A ready reply: as it is kept, and with its blanks filled. */
export type Reply = { id: string; title: string; text: string; parts: ReplyPart[] };

export type ClinicThreadPage = {
  after: number;
  patientId: string;
  /** The first name. */
  name: string;
  readers: string;
  /** What the patient is told beside it; null once the thread is closed. */
  notice: { title: string; text: string } | null;
  bubbles: Bubble[];
  hasEarlier: boolean;
  /** That something waits: it can be said to need no answer. */
  isWaiting: boolean;
  /** Until when both sides can write after the end of care; null while it runs, and once nobody can. */
  closes: string | null;
  /** Why nobody can write: the thread is closed, or the reader only looks. Null: they can. */
  closed: { title: string; text: string } | null;
  replies: Reply[];
  /** What is written about. */
  about: { value: string; words: string } | null;
  /** The exercise that the newest message is about, where the program holds it. */
  exercise: ThreadExercise | null;
  /** What the thread says of itself. */
  facts: string[];
  hours: string;
};

const HOUR_MS = 3_600_000;

/** A patient's thread as the clinic sees it, in words. */
export function clinicThreadPage(
  rows: Rows,
  reader: Reader,
  exercises: Exercises,
  replies: readonly ReplyRow[],
): ClinicThreadPage {
  const { messages, waiting, clinic, hours, asked } = rows;
  const nameOf = nameOfIn(exercises);
  const name = firstName(rows.name);
  const last = messages.at(-1);
  const readAt = rows.reads.filter(({ userId }) => isPatients(messages, userId));
  const under = ({ id, authorName, authorId, isFromStaff, at }: MessageRow, time: string) => {
    const who = authorId === reader.userId ? "You" : firstName(authorName);
    const read = isFromStaff ? readWords({ id, at }, rows, readAt, reader) : "";
    const wait = id === last?.id && waiting ? ` · ${waitingWords(waiting, reader)}` : "";
    return `${who}, ${time}${read}${wait}`;
  };
  const drawn = { isStaff: true, timeZone: reader.timeZone, today: reader.today, nameOf, under };
  const exercise = threadExercise(rows, exercises);
  const values: BlankValues = {
    name,
    exercise: exercise && `the ${exercise.name.toLowerCase()}`,
    hold: exercise && exercise.holdSeconds > 0 ? `${exercise.holdSeconds} s` : null,
    visit: rows.nextVisitOn && weekdayDate(rows.nextVisitOn),
    phone: clinic.phone,
  };
  return {
    ...{ after: rows.after, patientId: rows.patientId, name },
    readers: reader.isRestricted
      ? `You, whoever covers for you, and ${name} can read these`
      : `The clinic’s physiotherapists and ${name} can read these`,
    notice: rows.isClosed ? null : noticeWords(name, clinic),
    bubbles: bubblesOf(messages, drawn, en),
    hasEarlier: rows.hasEarlier,
    isWaiting: waiting !== null,
    closes:
      rows.isClosed || rows.dischargedOn === null
        ? null
        : en.messages.closes(plainDate(lastOpenDay(rows.dischargedOn)), OPEN_DAYS),
    closed: closedWords(rows, name),
    replies: replies.map((reply) => ({ ...reply, parts: fillBlanks(reply.text, values) })),
    about: asked && {
      value: aboutParam(asked.about),
      words: aboutWords(asked.facts, nameOf, en),
    },
    exercise,
    facts: threadFacts(rows),
    hours: weekWords(hours, en) ?? "Nobody has said when the clinic is open.",
  };
}

/** "waiting 14 h, answer due today 17:00" */
export function waitingWords(
  { since, dueAt }: { since: Date; dueAt: Date },
  reader: Pick<Reader, "now" | "today" | "timeZone">,
): string {
  const hours = Math.floor((reader.now.getTime() - since.getTime()) / HOUR_MS);
  const long =
    hours < 1 ? "under 1 h" : hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`;
  const due = momentWords(dueAt, reader, en);
  return `waiting ${long}, answer ${dueAt <= reader.now ? "was due" : "due"} ${due}`;
}

/**
 * " · read 18:32", with its day for another one than its own. When, is known of the newest message that was read alone: of
 * those before it a reader's place says only that they were.
 */
function readWords(
  { id, at }: Pick<MessageRow, "id" | "at">,
  { messages }: Pick<Rows, "messages">,
  reads: Rows["reads"],
  reader: Reader,
): string {
  const readTo = reads.map((read) => read.readTo).filter((to) => to >= at);
  const [first] = readTo.sort((a, b) => a.getTime() - b.getTime());
  if (!first) return "";
  const newest = messages.findLast((each) => each.isFromStaff && each.at <= first);
  if (newest?.id !== id) return " · read";
  const isSameDay = localDateAt(at, reader.timeZone) === localDateAt(first, reader.timeZone);
  const when = isSameDay ? localTimeAt(first, reader.timeZone) : momentWords(first, reader, en);
  return ` · read ${when}`;
}

/** Somebody who wrote or reads on the patient's side. */
function isPatients(messages: readonly MessageRow[], userId: string): boolean {
  return !messages.some(({ authorId, isFromStaff }) => isFromStaff && authorId === userId);
}

function closedWords({ isClosed, dischargedOn, mayWrite }: Rows, name: string) {
  if (isClosed && dischargedOn) {
    return {
      title: `${name} was discharged on ${plainDate(dischargedOn)}.`,
      text: "You can read this thread. Begin a new episode of care to write again.",
    };
  }
  if (mayWrite) return null;
  return {
    title: "You look after this record without acting for it.",
    text: "You can read this thread; whoever handed it over can let you answer.",
  };
}
