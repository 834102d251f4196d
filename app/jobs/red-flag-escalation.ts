import { mailKey, notToldLately, RED_FLAG_MAIL } from "~/data/red-flags/told-lately.server";
import { localDateAt } from "~/domain/calendar/dates";
import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";

/** Who treats there; whoever owns the clinic and is at its front desk reads no reports. */
const treats = { role: "CLINICIAN", deactivatedAt: null } as const;

/**
 * When nobody has opened a report of warning signs within the minutes of opening hours that it may wait: puts in a mail
 * to everybody who treats at the clinic, a job each, so that one address that fails is tried again alone. Where the
 * clinic keeps patients to their clinicians these are whoever may see the report, and those who own the clinic: they
 * can give the patient to somebody who is there. Several of one patient at a time are one mail.
 */
export async function escalateRedFlag({ payload }: JobInHand): Promise<Effect | null> {
  const reportId = String(payload.reportId);
  const report = await asSystem.reads("jobs", (rows) =>
    rows.redFlagReport.findFirst({
      where: { id: reportId, openedAt: null },
      select: {
        ...{ clinicId: true, patientId: true, patient: { select: { clinicianId: true } } },
        clinic: {
          select: {
            ...{ isRestricted: true, timeZone: true },
            memberships: { where: treats, select: { userId: true, isOwner: true } },
          },
        },
      },
    }),
  );
  if (!report) return null;
  const { clinicId, patientId, clinic, patient } = report;
  const { clinicianId } = patient;
  const today = localDateAt(now(), clinic.timeZone);
  const covers = await asSystem.reads("jobs", (rows) =>
    rows.cover.findMany({
      where: {
        ...{ clinicId, clinicianId, endedAt: null },
        ...{ fromOn: { lte: today }, untilOn: { gte: today } },
      },
      select: { colleagueId: true },
    }),
  );
  const mayLook = new Set([clinicianId, ...covers.map(({ colleagueId }) => colleagueId)]);
  const told = clinic.memberships.filter(
    ({ userId, isOwner }) => !clinic.isRestricted || isOwner || mayLook.has(userId),
  );
  const userIds = told.map(({ userId }) => userId);
  const isUnopened = true;
  return async (tx) => {
    // Those of two reports that are due at once follow one another, at the patient's row: the second one sees what the first put in.
    const data = { logVersion: { increment: 0 } };
    await tx.patient.update({ where: { id: patientId, clinicId }, data, select: { id: true } });
    const whom = { clinicId, patientId, reportId, userIds, isUnopened, now: now() };
    for (const userId of await notToldLately(tx, whom)) {
      await enqueue(tx, {
        ...{ kind: RED_FLAG_MAIL, key: mailKey(reportId, userId, whom), clinicId },
        payload: { reportId, userId, isUnopened },
      });
    }
  };
}
