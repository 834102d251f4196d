import type { Exercises } from "~/content/exercises";
import type { OpeningHours } from "~/domain/calendar/opening-hours";
import { type About, type AboutFacts, aboutParam } from "~/domain/messages/about";
import { type BlankValues, fillBlanks, type ReplyPart } from "~/domain/messages/blanks";
import type { ReplyRow } from "~/domain/messages/replies";
import { inForceOn } from "~/domain/program/in-force";
import type { LocalDate, ProgramRow } from "~/domain/rows";
import { nameOfIn } from "~/screens/library/exercises";
import { plainDate, weekdayDate } from "~/words/calendar";
import { doseWords } from "~/words/dose";
import { en } from "~/words/en";
import { firstName } from "~/words/person";
import { aboutWords, type Bubble, bubblesOf, type MessageRow } from "./bubbles-view";
import { noticeWords } from "./notice-words";
import { momentWords, weekWords } from "./opening-words";

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
  programs: ProgramRow[];
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
  notice: { title: string; text: string };
  bubbles: Bubble[];
  hasEarlier: boolean;
  /** That something waits: it can be said to need no answer. */
  isWaiting: boolean;
  /** Why nobody can write: the thread is closed, or the reader only looks. Null: they can. */
  closed: { title: string; text: string } | null;
  replies: Reply[];
  /** What is written about. */
  about: { value: string; words: string } | null;
  /** The exercise that the newest message is about, where the program holds it. */
  exercise: { id: string; name: string; dose: string } | null;
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
    const isRead = readAt.some(({ readTo }) => readTo >= at);
    const read = isFromStaff && isRead ? " · read" : "";
    const wait = id === last?.id && waiting ? ` · ${waitingWords(waiting, reader)}` : "";
    return `${who}, ${time}${read}${wait}`;
  };
  const drawn = { isStaff: true, timeZone: reader.timeZone, today: reader.today, nameOf, under };
  const exercise = exerciseOf(rows, nameOf);
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
    notice: noticeWords(name, clinic),
    bubbles: bubblesOf(messages, drawn, en),
    hasEarlier: rows.hasEarlier,
    isWaiting: waiting !== null,
    closed: closedWords(rows, name),
    replies: replies.map((reply) => ({ ...reply, parts: fillBlanks(reply.text, values) })),
    about: asked && {
      value: aboutParam(asked.about),
      words: aboutWords(asked.facts, nameOf, en),
    },
    exercise: exercise && { id: exercise.id, name: exercise.name, dose: exercise.dose },
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

/** The exercise of the newest message that is about one, as the program in force gives it. */
function exerciseOf({ messages, programs, today, asked }: Rows, nameOf: (id: string) => string) {
  const abouts = [asked?.facts ?? null, ...messages.map(({ aboutFacts }) => aboutFacts).reverse()];
  const id = abouts.map(exerciseIn).find((each) => each !== null);
  const item = inForceOn(programs, today)?.revision.items.find(
    ({ exerciseId }) => exerciseId === id,
  );
  if (!item) return null;
  const { exerciseId, holdSeconds } = item;
  return { id: exerciseId, holdSeconds, name: nameOf(exerciseId), dose: doseWords(item) };
}

function exerciseIn(facts: AboutFacts | null): string | null {
  if (facts?.kind === "exercise") return facts.exerciseId;
  return facts?.kind === "session" ? (facts.stopped?.exerciseId ?? null) : null;
}
