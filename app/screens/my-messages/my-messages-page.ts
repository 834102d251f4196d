import type { OpeningHours } from "~/domain/calendar/opening-hours";
import { type About, type AboutFacts, aboutParam } from "~/domain/messages/about";
import { lastOpenDay, OPEN_DAYS } from "~/domain/messages/closing";
import type { LocalDate } from "~/domain/rows";
import {
  aboutWords,
  type Bubble,
  bubblesOf,
  type MessageRow,
} from "~/screens/messages/bubbles-view";
import { opensWords, weekWords } from "~/screens/messages/opening-words";
import { asWritten } from "~/words/as-written";
import { plainDate } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";
import { firstName } from "~/words/person";
import { telHref } from "~/words/phone";
import type { NameOf } from "~/words/program-change";

/** What the patient's page of messages is made from. */
type Rows = {
  /** Id of the newest event that it knows. */
  after: number;
  timeZone: string;
  today: LocalDate;
  clinic: { phone: string | null; answerDays: number };
  hours: OpeningHours;
  clinicianName: string;
  dischargedOn: LocalDate | null;
  isClosed: boolean;
  hasEarlier: boolean;
  messages: MessageRow[];
  reads: { userId: string; readTo: Date }[];
  asked: { about: About; facts: AboutFacts } | null;
};

export type MyMessagesPage = {
  after: number;
  title: string;
  notice: {
    title: string;
    text: string;
    call: { href: string; words: string } | null;
    hours: string;
  };
  stop: string;
  bubbles: Bubble[];
  /** Where something else than English is read: that the clinician’s words stay as they were written; null else. */
  asWritten: string | null;
  empty: { title: string; text: string } | null;
  earlier: string | null;
  /** Until when both sides can write after the end of care; null while it runs, and once nobody can. */
  closes: string | null;
  closed: { title: string; text: string } | null;
  form: {
    label: string;
    send: string;
    unsent: { title: string; again: string; edit: string };
    about: { value: string; words: string } | null;
  };
};

/** The patient's thread in words. @param now the instant that says whether the clinic is open */
export function myMessagesPage(
  rows: Rows,
  { userId, now }: { userId: string; now: Date },
  nameOf: NameOf,
  words: Catalogue,
): MyMessagesPage {
  const { messages: say } = words;
  const { messages, isClosed, dischargedOn, asked } = rows;
  const clinician = firstName(rows.clinicianName);
  const names = new Map(messages.map(({ authorId, authorName }) => [authorId, authorName]));
  const under = ({ authorId, authorName, at, isFromStaff }: MessageRow, time: string) => {
    const who = authorId === userId ? say.you : firstName(authorName);
    if (isFromStaff) return say.by(who, time);
    const reader = rows.reads.find((read) => read.readTo >= at && isStaff(read.userId));
    const by = say.by(who, time);
    return reader ? `${by}, ${say.readBy(firstName(names.get(reader.userId) ?? ""))}` : by;
  };
  const isStaff = (id: string) =>
    messages.some(({ authorId, isFromStaff }) => authorId === id && isFromStaff);
  const reader = { isStaff: false, timeZone: rows.timeZone, today: rows.today, nameOf, under };
  return {
    after: rows.after,
    title: say.title,
    notice: noticeOf(rows, clinician, now, words),
    stop: say.emergency,
    bubbles: bubblesOf(messages, reader, words),
    asWritten: asWritten(words),
    empty:
      messages.length > 0 || isClosed
        ? null
        : {
            title: say.none,
            text: dischargedOn ? say.noneAfterCare(clinician) : say.noneText(clinician),
          },
    earlier: rows.hasEarlier ? say.earlier : null,
    closes:
      isClosed || dischargedOn === null
        ? null
        : say.closes(plainDate(lastOpenDay(dischargedOn), words), OPEN_DAYS),
    closed:
      isClosed && dischargedOn
        ? { title: say.closedTitle, text: say.closed(plainDate(dischargedOn, words)) }
        : null,
    form: {
      label: say.writeTo(clinician),
      send: say.send,
      unsent: say.unsent,
      about: asked && {
        value: aboutParam(asked.about),
        words: aboutWords(asked.facts, nameOf, words),
      },
    },
  };
}

function noticeOf(
  { clinic, hours, isClosed }: Pick<Rows, "clinic" | "hours" | "isClosed">,
  clinician: string,
  now: Date,
  words: Catalogue,
): MyMessagesPage["notice"] {
  const { messages: say } = words;
  const { phone, answerDays } = clinic;
  const [week, opens] = [weekWords(hours, words), opensWords(hours, now, words)];
  const said = week === null ? [say.hoursUnsaid] : [say.hours(week)];
  return {
    title: say.notWatched,
    text: [
      ...(isClosed ? [] : [say.answers(clinician, answerDays)]),
      ...(phone === null ? [say.cannotWaitNoPhone] : []),
    ].join(" "),
    call: phone === null ? null : { href: telHref(phone), words: say.cannotWait(phone) },
    hours: [...said, ...(opens === null ? [] : [say.opens(opens)])].join(" "),
  };
}
