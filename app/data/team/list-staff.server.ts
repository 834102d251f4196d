import type { Clinician } from "~/auth/actor.server";
import type { Prisma } from "~/generated/sqlite/client";
import { asActor } from "~/lib/db.server";

/** The people who treat at the clinician's clinic. */
export function staffOf({ clinicId }: Clinician): Prisma.UserWhereInput {
  return { clinicId, role: { in: ["OWNER", "CLINICIAN"] } };
}

/** Who can be responsible for a patient, by name. */
export function listStaff(clinician: Clinician): Promise<{ id: string; name: string }[]> {
  return asActor.reads(clinician, (rows) =>
    rows.user.findMany({
      where: staffOf(clinician),
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    }),
  );
}
