import type { Clinician, PatientActor } from "~/auth/actor.server";
import { patientOf } from "~/data/patients/scope.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { openingHoursSelection, toOpeningHours } from "~/data/team/opening-hours.server";
import { localDateAt } from "~/domain/calendar/dates";
import { afterWorkingDays } from "~/domain/calendar/working-days";
import { type About, type AboutFacts, parseAbout } from "~/domain/messages/about";
import { isClosedOn } from "~/domain/messages/closing";
import { asActor, type Rows } from "~/lib/db.server";
import { newestEvent } from "~/lib/events.server";
import { findAsked, readAbout } from "./about.server";

/** Messages that a page shows at once; the ones before them are asked for. */
export const MESSAGES_SHOWN = 60;
/** The most that are read of one thread. */
export const MESSAGES_AT_MOST = 2_000;

export type ThreadMessage = {
  id: string;
  text: string;
  at: Date;
  isFromStaff: boolean;
  authorId: string;
  authorName: string;
  about: About | null;
  aboutFacts: AboutFacts | null;
};

export type Thread = NonNullable<Awaited<ReturnType<typeof getThread>>>;

type Asked = {
  /** All messages, and not only the newest MESSAGES_SHOWN. */
  all?: boolean;
  /** What a message is about that is being written, of which the page shows what is known. */
  about?: string | null;
};

/** A patient's thread, with what says when it is answered. Null where the reader has no such patient. */
export function getThread(
  reader: Clinician | PatientActor,
  patientId: string,
  { all = false, about = null }: Asked = {},
) {
  return asActor.reads(reader, async (rows) => {
    // First, so that whatever comes while the rest is read is heard of.
    const after = await newestEvent(rows);
    const patient = await readPatient(
      rows,
      reader,
      patientId,
      all ? MESSAGES_AT_MOST : MESSAGES_SHOWN,
    );
    if (patient === null) return null;
    const { thread, clinic, clinician, episodes, ...person } = patient;
    const [episode] = episodes;
    const today = localDateAt(reader.now, person.timeZone);
    const wanted = await findAsked(rows, patientId, about);
    const { messages, hasEarlier, abouts } = toMessages(thread?.messages ?? [], all);
    const factsOf = await readAbout(rows, patientId, wanted ? [...abouts, wanted] : abouts);
    const since = thread?.waitingSince ?? null;
    const hours = toOpeningHours(clinic);
    const facts = factsOf(wanted);
    const dischargedOn = episode?.dischargedOn ?? null;
    return {
      ...{ after, patientId, today, hours, hasEarlier, dischargedOn },
      name: person.name,
      timeZone: person.timeZone,
      language: person.language,
      clinic: { phone: clinic.phone, answerDays: clinic.answerDays, timeZone: clinic.timeZone },
      clinicianName: clinician.name,
      nextVisitOn: episode?.nextVisitOn ?? null,
      isClosed: isClosedOn(dischargedOn, today),
      messages: messages.map(
        (message): ThreadMessage => ({ ...message, aboutFacts: factsOf(message.about) }),
      ),
      waiting: since && { since, dueAt: afterWorkingDays(clinic.answerDays, hours, since) },
      reads: thread?.reads ?? [],
      /** What the message that is being written is about. */
      asked: wanted && facts && { about: wanted, facts },
    };
  });
}

function readPatient(
  rows: Rows,
  reader: Clinician | PatientActor,
  patientId: string,
  shown: number,
) {
  return rows.patient.findFirst({
    where: patientOf(reader, patientId),
    select: {
      ...{ name: true, timeZone: true, language: true, clinician: { select: { name: true } } },
      episodes: { ...currentEpisode, select: { dischargedOn: true, nextVisitOn: true } },
      clinic: { select: { ...openingHoursSelection, phone: true, answerDays: true } },
      thread: {
        select: {
          waitingSince: true,
          reads: { select: { userId: true, readTo: true } },
          messages: {
            orderBy: { at: "desc" },
            take: shown + 1,
            select: {
              ...{ id: true, text: true, at: true, isFromStaff: true, authorId: true },
              ...{ aboutKind: true, aboutId: true, author: { select: { name: true } } },
            },
          },
        },
      },
    },
  });
}

type Stored = NonNullable<
  NonNullable<Awaited<ReturnType<typeof readPatient>>>["thread"]
>["messages"][number];

/** Oldest first. */
function toMessages(stored: readonly Stored[], all: boolean) {
  const hasEarlier = !all && stored.length > MESSAGES_SHOWN;
  const messages = stored
    .slice(0, all ? undefined : MESSAGES_SHOWN)
    .map(({ author, aboutKind, aboutId, ...message }) => ({
      ...message,
      authorName: author.name,
      about: parseAbout(aboutKind && aboutId && `${aboutKind}:${aboutId}`),
    }))
    .reverse();
  return { messages, hasEarlier, abouts: messages.flatMap(({ about }) => about ?? []) };
}
