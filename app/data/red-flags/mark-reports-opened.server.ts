import type { Clinician } from "~/auth/actor.server";
import { patientOf } from "~/data/patients/scope.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";

/**
 * Notes that a member of staff has some of a patient's reports of warning signs before their eyes; the first one
 * counts, and nobody is mailed about those reports afterwards. Does nothing outside the clinician's clinic.
 * @param reportIds those that the page shows, and no others
 * @returns how many of them nobody had opened before
 */
export async function markReportsOpened(
  clinician: Clinician,
  patientId: string,
  reportIds: readonly string[],
): Promise<number> {
  if (reportIds.length === 0) return 0;
  const { userId: openedById, now: openedAt } = clinician;
  return asActor(clinician, async (tx) => {
    const unopened = { patient: patientOf(clinician, patientId), openedAt: null };
    const reports = await tx.redFlagReport.findMany({
      where: { id: { in: [...reportIds] }, ...unopened },
      select: { id: true },
    });
    for (const { id } of reports) {
      const where = { id, ...unopened };
      const { count } = await tx.redFlagReport.updateMany({
        where,
        data: { openedById, openedAt },
      });
      if (count === 0) continue;
      await recordAudit(tx, clinician, {
        ...{ action: "red-flag.opened", entity: "RedFlagReport", entityId: id, patientId },
      });
    }
    return reports.length;
  });
}
