import type { Clinician } from "~/auth/actor.server";
import { patientOf } from "~/data/patients/scope.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { isUnavailable } from "~/lib/unavailable.server";

/**
 * Notes that a member of staff has some of a patient's reports of warning signs before their eyes; the first one
 * counts, and nobody is mailed about those reports afterwards. Does nothing outside the clinician's clinic. While nothing
 * can be written that is left to the next look: the page is not held up, and a mail too many is no harm.
 * @param reportIds those that the page shows, and no others
 * @returns how many of them nobody had opened before
 */
export async function markReportsOpened(
  clinician: Clinician,
  patientId: string,
  reportIds: readonly string[],
): Promise<number> {
  if (reportIds.length === 0) return 0;
  try {
    return await mark(clinician, patientId, reportIds);
  } catch (thrown) {
    if (!isUnavailable(thrown)) throw thrown;
    return 0;
  }
}

function mark(
  clinician: Clinician,
  patientId: string,
  reportIds: readonly string[],
): Promise<number> {
  const { userId: openedById, now: openedAt } = clinician;
  const work = async (tx: Tx) => {
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
  };
  return asActor(clinician, work, { byTheWay: true });
}
