import { capital } from "~/components/ui/capital";
import type { Exercises } from "~/content/exercises";
import type { AboutFacts } from "~/domain/messages/about";
import type { LocalDate } from "~/domain/rows";
import { nameOfIn } from "~/screens/library/exercises";
import { en } from "~/words/en";
import { firstName } from "~/words/person";
import { aboutWords } from "./bubbles-view";
import { waitingWords } from "./clinic-thread-page";
import { momentWords } from "./opening-words";

type Query = { show: "waiting" | "all"; whose: "mine" | "all"; page: number };

type Rows = {
  after: number;
  threads: {
    patientId: string;
    name: string;
    about: AboutFacts | null;
    last: { text: string; at: Date; isFromStaff: boolean; by: string };
    isUnread: boolean;
    waiting: { since: Date; dueAt: Date } | null;
  }[];
  counts: { all: number; waiting: number };
  page: number;
  pages: number;
};

export type InboxPage = {
  after: number;
  query: Query;
  rows: {
    to: string;
    name: string;
    /** The first words of the newest message. */
    words: string;
    about: string | null;
    when: string;
    waiting: string | null;
    isLate: boolean;
    isUnread: boolean;
  }[];
  counts: { all: number; waiting: number };
  pages: number;
};

/** Characters of a message that a row shows; the thread holds the whole. */
const SHOWN = 160;

/** What an address of the inbox asks for. */
export function readInboxQuery(asked: URLSearchParams): Query {
  const page = Number(asked.get("page"));
  return {
    show: asked.get("show") === "waiting" ? "waiting" : "all",
    whose: asked.get("whose") === "mine" ? "mine" : "all",
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The same as an address. */
export function inboxPath({ show, whose, page }: Query): string {
  const asked = new URLSearchParams();
  if (show === "waiting") asked.set("show", show);
  if (whose === "mine") asked.set("whose", whose);
  if (page > 1) asked.set("page", String(page));
  return `/clinic/messages${asked.size > 0 ? `?${asked}` : ""}`;
}

export function inboxPage(
  { after, threads, counts, page, pages }: Rows,
  query: Query,
  reader: { now: Date; today: LocalDate; timeZone: string },
  exercises: Exercises,
): InboxPage {
  const nameOf = nameOfIn(exercises);
  const rows = threads.map(({ patientId, name, about, last, isUnread, waiting }) => {
    const words = `${last.isFromStaff ? `${firstName(last.by)}: ` : ""}${last.text}`;
    return {
      ...{ name, isUnread, to: `/clinic/patients/${patientId}/messages#answer` },
      words: words.replaceAll(/\s+/g, " ").slice(0, SHOWN),
      about: about && aboutWords(about, nameOf, en),
      when: capital(momentWords(last.at, reader, en)),
      waiting: waiting && capital(waitingWords(waiting, reader)),
      isLate: waiting !== null && waiting.dueAt <= reader.now,
    };
  });
  return { ...{ after, rows, counts, pages }, query: { ...query, page } };
}
