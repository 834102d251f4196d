import { capital } from "~/components/ui/capital";
import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import type { About, AboutFacts } from "~/domain/messages/about";
import type { LocalDate } from "~/domain/rows";
import { relativeDate, weekdayDate } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";
import type { NameOf } from "~/words/program-change";

/** A message as a thread holds it. */
export type MessageRow = {
  id: string;
  text: string;
  at: Date;
  isFromStaff: boolean;
  authorId: string;
  authorName: string;
  about: About | null;
  /** What is known of that; null where it was taken back since. */
  aboutFacts: AboutFacts | null;
};

/** A message in finished words. */
export type Bubble = {
  id: string;
  text: string;
  /** The reader's own side. */
  isOwn: boolean;
  /** "Today", above the first message of a day; else null. */
  day: string | null;
  /** Where it was written from. */
  about: string | null;
  /** "Ever, 18:47 · read 18:52" */
  under: string;
};

type Reader = {
  isStaff: boolean;
  timeZone: string;
  /** Of the reader. */
  today: LocalDate;
  nameOf: NameOf;
  /** Who wrote, when, and who has read it. */
  under: (message: MessageRow, time: string) => string;
};

/** The messages of a thread, oldest first, in words of whoever reads them. */
export function bubblesOf(
  messages: readonly MessageRow[],
  { isStaff, timeZone, today, nameOf, under }: Reader,
  words: Catalogue,
): Bubble[] {
  let lastDay = "";
  return messages.map((message) => {
    const { id, text, at, isFromStaff } = message;
    const on = localDateAt(at, timeZone);
    const day = on === lastDay ? null : capital(relativeDate(on, today, words));
    lastDay = on;
    return {
      ...{ id, text, day, isOwn: isFromStaff === isStaff },
      about: message.about && aboutWords(message.aboutFacts, nameOf, words),
      under: under(message, localTimeAt(at, timeZone)),
    };
  });
}

/** "Written after the session of Wed 18 Nov, Pigeon stopped at 4" */
export function aboutWords(facts: AboutFacts | null, nameOf: NameOf, words: Catalogue): string {
  const { about } = words.messages;
  if (facts === null) return about.gone;
  if (facts.kind === "exercise") return about.exercise(nameOf(facts.exerciseId));
  const day = weekdayDate(facts.on, words);
  if (facts.kind === "pain") {
    return about.pain(facts.score, words.answers.moments[facts.moment], day);
  }
  const { stopped } = facts;
  if (stopped === null) return about.session(day);
  return about.sessionStopped(day, nameOf(stopped.exerciseId), stopped.score);
}
