import type { Rows } from "~/lib/db.server";

/** Who reads the thread of a patient as or for them: everybody whom an access lets in. */
export function readers(
  rows: Pick<Rows, "patientAccess">,
  patientId: string,
): Promise<{ userId: string }[]> {
  return rows.patientAccess.findMany({
    where: { patientId, untilAt: null },
    orderBy: { fromAt: "asc" },
    select: { userId: true },
  });
}
