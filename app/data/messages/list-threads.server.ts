import type { Clinician } from "~/auth/actor.server";
import { mineOf } from "~/data/covers/running.server";
import { patientsOf } from "~/data/patients/scope.server";
import { openingHoursSelection, toOpeningHours } from "~/data/team/opening-hours.server";
import { afterWorkingDays } from "~/domain/calendar/working-days";
import { parseAbout } from "~/domain/messages/about";
import type { Prisma } from "~/generated/sqlite/client";
import { asActor } from "~/lib/db.server";
import { newestEvent } from "~/lib/events.server";
import { readAbout } from "./about.server";

/** House figure: threads on a page of the inbox. */
export const THREADS_SHOWN = 25;

export type InboxQuery = { show: "waiting" | "all"; whose: "mine" | "all"; page: number };

export type Inbox = Awaited<ReturnType<typeof listThreads>>;

/** The threads of a clinician's patients: those that wait first, the longest before all, then the newest. */
export function listThreads(clinician: Clinician, { show, whose, page: asked }: InboxQuery) {
  return asActor.reads(clinician, async (rows) => {
    const after = await newestEvent(rows);
    const scope = {
      AND: [
        patientsOf(clinician),
        { archivedAt: null },
        ...(whose === "mine" ? [mineOf(clinician)] : []),
      ],
    };
    const isWaiting = { waitingSince: { not: null } } satisfies Prisma.MessageThreadWhereInput;
    const [all, waiting] = await Promise.all([
      rows.messageThread.count({ where: { patient: scope } }),
      rows.messageThread.count({ where: { patient: scope, ...isWaiting } }),
    ]);
    const total = show === "waiting" ? waiting : all;
    const pages = Math.max(1, Math.ceil(total / THREADS_SHOWN));
    const page = Math.min(asked, pages);
    const found = await rows.messageThread.findMany({
      where: { patient: scope, ...(show === "waiting" && isWaiting) },
      orderBy: [
        { waitingSince: { sort: "asc", nulls: "last" } },
        { lastAt: "desc" },
        { id: "asc" },
      ],
      skip: (page - 1) * THREADS_SHOWN,
      take: THREADS_SHOWN,
      select: threadSelection(clinician.userId),
    });
    const { answerDays, ...clinic } = await rows.clinic.findUniqueOrThrow({
      where: { id: clinician.clinicId },
      select: { ...openingHoursSelection, answerDays: true },
    });
    const hours = toOpeningHours(clinic);
    const threads = [];
    for (const { patient, messages, reads, waitingSince: since } of found) {
      const [last] = messages;
      if (!last) continue;
      const about = parseAbout(
        last.aboutKind && last.aboutId && `${last.aboutKind}:${last.aboutId}`,
      );
      const factsOf = await readAbout(rows, patient.id, about ? [about] : []);
      const { text, at, isFromStaff, author } = last;
      threads.push({
        ...{ patientId: patient.id, name: patient.name, about: factsOf(about) },
        last: { text, at, isFromStaff, by: author.name },
        isUnread: !isFromStaff && !(reads[0] && reads[0].readTo >= at),
        waiting: since && { since, dueAt: afterWorkingDays(answerDays, hours, since) },
      });
    }
    return { after, threads, counts: { all, waiting }, total, page, pages };
  });
}

function threadSelection(userId: string) {
  return {
    waitingSince: true,
    patient: { select: { id: true, name: true } },
    reads: { where: { userId }, select: { readTo: true } },
    messages: {
      orderBy: { at: "desc" },
      take: 1,
      select: {
        ...{ text: true, at: true, isFromStaff: true, aboutKind: true, aboutId: true },
        author: { select: { name: true } },
      },
    },
  } satisfies Prisma.MessageThreadSelect;
}
