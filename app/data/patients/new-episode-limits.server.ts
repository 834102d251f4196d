import { limitsOfNewEpisode } from "~/domain/clinic-rules";
import type { Tx } from "~/lib/db.server";

/** The columns of the limits that an episode of care begins with at a clinic. Nobody has agreed them yet. */
export async function newEpisodeLimits(tx: Tx, clinicId: string) {
  const clinic = await tx.clinic.findUniqueOrThrow({
    where: { id: clinicId },
    select: { rules: true },
  });
  const { greenMax, ceiling } = limitsOfNewEpisode(clinic.rules);
  return { painGreenMax: greenMax, painCeiling: ceiling };
}
