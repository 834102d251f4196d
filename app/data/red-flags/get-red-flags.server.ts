import type { Clinician } from "~/auth/actor.server";
import { patientOf } from "~/data/patients/scope.server";
import { asActor } from "~/lib/db.server";

/** Reports that a record shows. Older ones are in the log of changes. */
const SHOWN = 10;

const person = { select: { name: true } };

/** What a patient reported of warning signs, newest first, and the pauses that came of it. Null outside the clinic. */
export function getRedFlags(clinician: Clinician, patientId: string) {
  return asActor.reads(clinician, (rows) =>
    rows.patient.findFirst({
      where: patientOf(clinician, patientId),
      select: {
        id: true,
        name: true,
        timeZone: true,
        redFlagReports: {
          orderBy: [{ at: "desc" }, { id: "asc" }],
          take: SHOWN,
          select: {
            ...{ id: true, at: true, note: true, openedAt: true, openedBy: person },
            flags: { select: { code: true, level: true } },
          },
        },
        pauses: {
          orderBy: [{ createdAt: "desc" }, { fromOn: "desc" }],
          take: SHOWN,
          select: {
            ...{ id: true, fromOn: true, untilOn: true, level: true, reportId: true },
            ...{ endedAt: true, endedBy: person, decision: true, spokeTo: true, reason: true },
          },
        },
      },
    }),
  );
}

export type RedFlags = NonNullable<Awaited<ReturnType<typeof getRedFlags>>>;
