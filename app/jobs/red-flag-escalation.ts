import { RED_FLAG_MAIL } from "~/data/red-flags/report-red-flags.server";
import { asSystem } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";

/** Who treats there; whoever owns the clinic and is at its front desk reads no reports. */
const isTold = { role: "CLINICIAN", deactivatedAt: null } as const;

/**
 * When nobody has opened a report of warning signs within the minutes of opening hours that it may wait: puts in a mail
 * to everybody who treats at the clinic, a job each, so that one address that fails is tried again alone.
 */
export async function escalateRedFlag({ payload }: JobInHand): Promise<Effect | null> {
  const reportId = String(payload.reportId);
  const report = await asSystem.reads("jobs", (rows) =>
    rows.redFlagReport.findFirst({
      where: { id: reportId, openedAt: null },
      select: {
        clinicId: true,
        clinic: { select: { memberships: { where: isTold, select: { userId: true } } } },
      },
    }),
  );
  if (!report) return null;
  const { clinicId, clinic } = report;
  return async (tx) => {
    for (const { userId } of clinic.memberships) {
      await enqueue(tx, {
        ...{ kind: RED_FLAG_MAIL, key: `${reportId} ${userId} unopened`, clinicId },
        payload: { reportId, userId, isUnopened: true },
      });
    }
  };
}
