import type { Staff } from "~/auth/actor.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";

/** After how many minutes without use the sign-ins of the clinic's staff end. */
export async function getIdleMinutes(clinician: Staff): Promise<number> {
  const { idleMinutes } = await asActor.reads(clinician, (rows) =>
    rows.clinic.findUniqueOrThrow({
      where: { id: clinician.clinicId },
      select: { idleMinutes: true },
    }),
  );
  return idleMinutes;
}

/**
 * Changes them for everybody at the clinic, by an owner alone. It counts at once.
 * @param idleMinutes within domain/sign-in-lifetime's IDLE_MINUTES
 * @returns a code of what was done; null for whoever is no owner
 */
export function changeIdleMinutes(
  clinician: Staff,
  idleMinutes: number,
): Promise<"idle-changed" | null> {
  const { clinicId: id, userId } = clinician;
  return asActor(clinician, async (tx) => {
    const owner = { userId, isOwner: true, deactivatedAt: null };
    const owned = { id, memberships: { some: owner } };
    if ((await tx.clinic.count({ where: owned })) === 0) return null;
    const { count } = await tx.clinic.updateMany({
      where: { id, NOT: { idleMinutes } },
      data: { idleMinutes },
    });
    if (count === 0) return "idle-changed";
    await recordAudit(tx, clinician, {
      ...{ action: "clinic.idle-changed", entity: "Clinic", entityId: id },
      detail: { idleMinutes },
    });
    return "idle-changed";
  });
}
