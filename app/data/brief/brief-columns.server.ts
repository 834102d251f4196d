import { localDateAt } from "~/domain/calendar/dates";
import type { BriefRows } from "~/domain/patient/brief";
import {
  code,
  instant,
  instantOrNull,
  json,
  list,
  type RowOf,
  sql,
  sqlWords,
  text,
} from "~/lib/json-rows.server";

/** The newest signed note of a patient. @param only which of them, in SQL */
const newestNote = <C extends Parameters<typeof list>[1]>(columns: C, only = sql``) =>
  list("notes", columns, {
    by: "patient_id",
    where: (t, patient) => sql`${sqlWords(t)}.id = (SELECT n.id FROM notes n
      WHERE n.patient_id = ${sqlWords(patient)}.id AND n.signed_at IS NOT NULL AND n.discarded_at IS NULL${only}
      ORDER BY n.visit_on DESC, n.signed_at DESC LIMIT 1)`,
  });

const thread = {
  waitingSince: instantOrNull("waiting_since"),
  waiting: list(
    "messages",
    { id: text("id") },
    {
      by: "thread_id",
      where: (t, of) =>
        sql`NOT ${sqlWords(t)}.is_from_staff AND ${sqlWords(t)}.at >= ${sqlWords(of)}.waiting_since`,
    },
  ),
  newest: list(
    "messages",
    { text: text("text"), at: instant("at") },
    {
      by: "thread_id",
      where: (t, of) => sql`${sqlWords(t)}.id = (SELECT m.id FROM messages m
        WHERE m.thread_id = ${sqlWords(of)}.id AND NOT m.is_from_staff ORDER BY m.at DESC, m.id DESC LIMIT 1)`,
    },
  ),
};

/** What a patient's brief needs besides the log, to be read in the statement that reads the log. */
export const briefColumns = {
  visitNotes: newestNote({ visitOn: text("visit_on") }, sql` AND n.shape <> 'PHONE'`),
  lastNotes: newestNote({
    ...{ visitOn: text("visit_on"), parts: json("parts") },
    shape: code<"SOAP" | "FREE" | "PHONE">("shape"),
  }),
  threads: list("message_threads", thread, { by: "patient_id" }),
};

type Stored = RowOf<typeof briefColumns> & {
  timeZone: string;
  episodes: { measureDueOn: string | null; dischargedOn: string | null }[];
};

/** Frees it of the database's shapes. */
export function toBriefRows({ visitNotes, lastNotes, threads, ...patient }: Stored): BriefRows {
  const [thread] = threads;
  const [newest] = thread?.newest ?? [];
  const [episode] = patient.episodes;
  const waits = thread?.waitingSince ?? null;
  return {
    visitNoteOn: visitNotes[0]?.visitOn ?? null,
    plan: lastNotes[0] ? planOf(lastNotes[0]) : null,
    unanswered: waits && {
      count: thread?.waiting.length ?? 0,
      since: localDateAt(waits, patient.timeZone),
    },
    message: newest ? { ...newest, on: localDateAt(newest.at, patient.timeZone) } : null,
    measureDueOn: episode?.dischargedOn === null ? episode.measureDueOn : null,
  };
}

/** What happens next stands in a part of its own; free text has none. */
function planOf({ visitOn, parts, shape }: Stored["lastNotes"][number]): BriefRows["plan"] {
  const isWhole = shape === "FREE";
  const name = isWhole ? "text" : "P";
  const words: unknown = typeof parts === "object" ? Reflect.get(parts ?? {}, name) : null;
  if (typeof words !== "string" || words.trim() === "") return null;
  return { on: visitOn, words: words.trim(), isWhole };
}
