import { localDateAt, localTimeAt, weekdayOf } from "~/domain/calendar/dates";
import { minutesFor } from "~/domain/measures/asked";
import { relativeDate, weekdayName } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";
import { firstName } from "~/words/person";
import type { TodayRows, TodayView } from "./today-view";

/** Something that waits for the patient, as one row to tap. */
export type WaitingRow = {
  kind: "morning" | "message" | "yesterday" | "questions";
  to: string;
  title: string;
  text: string;
};

type Reader = { timeZone: string };

/**
 * What waits above the session, the most urgent first: how the morning was fades within the day, somebody may be told to
 * do something else in a message, yesterday's session can be logged until midnight, and questions have time.
 */
export function waitingRows(
  rows: TodayRows,
  view: TodayView,
  reader: Reader,
  words: Catalogue,
): WaitingRow[] {
  return [
    morningRow(rows, view, words),
    messageRow(rows, view, reader, words),
    yesterdayRow(view, words),
    questionsRow(rows, words),
  ].filter((row) => row !== null);
}

function morningRow(
  { skippedMorning = null }: TodayRows,
  { nextMorning }: TodayView,
  words: Catalogue,
): WaitingRow | null {
  if (nextMorning === null || nextMorning.id === skippedMorning) return null;
  const weekday = weekdayName(weekdayOf(nextMorning.dueOn), words);
  const { title, text } = words.today.morning;
  return { kind: "morning", to: "/my/pain/morning", title, text: text(weekday) };
}

function messageRow(
  { clinicianName, news }: TodayRows,
  { today }: TodayView,
  { timeZone }: Reader,
  words: Catalogue,
): WaitingRow | null {
  const { unread = 0, newest = null } = news ?? {};
  if (unread === 0) return null;
  const to = "/my/messages#newest";
  const many = words.messages.row(firstName(clinicianName), unread);
  if (newest === null) return { kind: "message", to, ...many };
  const { one, at } = words.waiting.message;
  const day = relativeDate(localDateAt(newest.at, timeZone), today, words);
  return {
    kind: "message",
    to,
    title: unread === 1 ? one(firstName(newest.by)) : many.title,
    text: at(day, localTimeAt(newest.at, timeZone)),
  };
}

function yesterdayRow(
  { yesterdayOpen }: TodayView,
  { today: { yesterday } }: Catalogue,
): WaitingRow | null {
  if (yesterdayOpen === null) return null;
  const { dueOn, slot } = yesterdayOpen;
  return { kind: "yesterday", to: `/my/log/${dueOn}/${slot}`, ...yesterday };
}

function questionsRow({ news }: TodayRows, { questions: say }: Catalogue): WaitingRow | null {
  const { questions = 0 } = news ?? {};
  if (questions === 0) return null;
  const text = say.minutes(minutesFor(questions));
  return { kind: "questions", to: "/my/measures", title: say.row(questions), text };
}
