import type { Clinician } from "~/auth/actor.server";
import { answerSelection, standing, toAnswer } from "~/data/alerts/stored.server";
import { addDays, localDateAt } from "~/domain/calendar/dates";
import { coverState } from "~/domain/patient/cover";
import { asActor } from "~/lib/db.server";

/** House figure: days for which the summary of a handover that has ended is shown. */
const SUMMARY_DAYS = 14;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The handovers that the clinician made or covers: those ahead, those that run, and those that ended in the last 14
 * days, by themselves or by hand, each with what the colleague did about alerts meanwhile: of the patients who were
 * handed over, and of those whom the clinician was given since. The newest first.
 */
export async function listCovers(clinician: Clinician) {
  const { clinicId, userId, today, now } = clinician;
  const since = new Date(now.getTime() - SUMMARY_DAYS * DAY_MS);
  return asActor.reads(clinician, async (rows) => {
    const covers = await rows.cover.findMany({
      where: {
        ...{ clinicId, untilOn: { gte: addDays(today, -SUMMARY_DAYS) } },
        AND: [
          { OR: [{ clinicianId: userId }, { colleagueId: userId }] },
          { OR: [{ endedAt: null }, { endedAt: { gte: since } }] },
        ],
      },
      orderBy: { createdAt: "desc" },
      select: coverSelection,
    });
    return Promise.all(
      covers.map(async ({ patients, ...cover }) => {
        const patientIds = patients.map(({ patientId }) => patientId);
        const done = await rows.alertAnswer.findMany({
          where: {
            ...{ ...standing, clinicId, byId: cover.colleague.id },
            OR: [
              { patientId: { in: patientIds } },
              { patient: { clinicId, clinicianId: cover.clinician.id } },
            ],
            localDate: { gte: cover.fromOn, lte: cover.untilOn },
            at: { gte: cover.createdAt, lte: cover.endedAt ?? now },
          },
          orderBy: { at: "asc" },
          select: { ...answerSelection, patient: { select: { id: true, name: true } } },
        });
        return {
          ...cover,
          state: coverState(cover, today),
          /** Clinic-local; null while nobody ended it by hand. */
          endedOn: cover.endedAt && localDateAt(cover.endedAt, clinician.timeZone),
          patients: patients.length,
          done: done.map(({ patient, ...answer }) => ({ ...toAnswer(answer), patient })),
        };
      }),
    );
  });
}

export type CoverRow = Awaited<ReturnType<typeof listCovers>>[number];

const coverSelection = {
  id: true,
  fromOn: true,
  untilOn: true,
  may: true,
  createdAt: true,
  endedAt: true,
  clinician: { select: { id: true, name: true } },
  colleague: { select: { id: true, name: true } },
  patients: { select: { patientId: true } },
};
