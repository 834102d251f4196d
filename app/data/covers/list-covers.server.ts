import type { Clinician } from "~/auth/actor.server";
import { answerSelection, standing, toAnswer } from "~/data/alerts/stored.server";
import { addDays, localDateAt } from "~/domain/calendar/dates";
import { coverState } from "~/domain/patient/cover";
import { asActor } from "~/lib/db.server";

/** House figure: days for which the summary of a handover that has ended is shown. */
const SUMMARY_DAYS = 14;

/**
 * The handovers that the clinician made or covers: those ahead, those that run, and those that ended in the last 14
 * days, each with what the colleague did about alerts meanwhile. The newest first.
 */
export async function listCovers(clinician: Clinician) {
  const { clinicId, userId, today } = clinician;
  return asActor.reads(clinician, async (rows) => {
    const covers = await rows.cover.findMany({
      where: {
        ...{ clinicId, untilOn: { gte: addDays(today, -SUMMARY_DAYS) } },
        OR: [{ clinicianId: userId }, { colleagueId: userId }],
      },
      orderBy: { createdAt: "desc" },
      select: coverSelection,
    });
    return Promise.all(
      covers.map(async ({ patients, ...cover }) => {
        const patientIds = patients.map(({ patientId }) => patientId);
        const done = await rows.alertAnswer.findMany({
          where: {
            ...{ ...standing, clinicId, byId: cover.colleague.id, patientId: { in: patientIds } },
            localDate: { gte: cover.fromOn, lte: cover.untilOn },
            ...(cover.endedAt === null ? {} : { at: { lte: cover.endedAt } }),
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
  endedAt: true,
  clinician: { select: { id: true, name: true } },
  colleague: { select: { id: true, name: true } },
  patients: { select: { patientId: true } },
};
