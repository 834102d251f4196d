import type { Staff } from "~/auth/actor.server";
import type { Prisma } from "~/generated/sqlite/client";
import { asActor } from "~/lib/db.server";

/** The people who treat at a clinic, without those who have left. */
export function cliniciansOf({ clinicId }: Pick<Staff, "clinicId">): Prisma.UserWhereInput {
  return { memberships: { some: { clinicId, role: "CLINICIAN", deactivatedAt: null } } };
}

/** Everybody on a clinic's staff, the front desk too, without those who have left. */
export function membersOf({ clinicId }: Pick<Staff, "clinicId">): Prisma.UserWhereInput {
  return { memberships: { some: { clinicId, deactivatedAt: null } } };
}

/** Who can be responsible for a patient, by name. */
export function listStaff(staff: Staff): Promise<{ id: string; name: string }[]> {
  return asActor.reads(staff, (rows) =>
    rows.user.findMany({
      where: cliniciansOf(staff),
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    }),
  );
}
