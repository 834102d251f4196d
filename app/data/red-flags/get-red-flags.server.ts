import type { Clinician } from "~/auth/actor.server";
import { patientOf } from "~/data/patients/scope.server";
import { asActor } from "~/lib/db.server";

/** Reports that a record shows. Older ones, once opened, are in the log of changes. */
const SHOWN = 10;

const person = { select: { name: true } };

/**
 * What a patient reported of warning signs, newest first, and the pauses that came of it. However many there are, each
 * report that nobody has opened is among them. Null outside the clinic.
 */
export async function getRedFlags(clinician: Clinician, patientId: string) {
  const patient = patientOf(clinician, patientId);
  const { found, unopened } = await asActor.reads(clinician, async (rows) => ({
    found: await rows.patient.findFirst({ where: patient, select: selection }),
    unopened: await rows.redFlagReport.findMany({
      where: { patient, openedAt: null },
      orderBy: newestFirst,
      select: reportSelection,
    }),
  }));
  if (!found) return null;
  const { redFlagReports: newest, _count, ...rest } = found;
  const older = unopened.filter(({ id }) => newest.every((each) => each.id !== id));
  return { ...rest, redFlagReports: [...newest, ...older], reported: _count.redFlagReports };
}

const newestFirst = [{ at: "desc" as const }, { id: "asc" as const }];

const reportSelection = {
  ...{
    id: true,
    at: true,
    note: true,
    source: true,
    givenById: true,
    openedAt: true,
    openedBy: person,
  },
  flags: { select: { code: true, level: true } },
};

const selection = {
  ...{ id: true, name: true, timeZone: true },
  _count: { select: { redFlagReports: true } },
  // Whoever looks after the patient, or did: a report says when one of them gave it.
  accesses: { where: { kind: "CARER" as const }, select: { userId: true, user: person } },
  redFlagReports: { orderBy: newestFirst, take: SHOWN, select: reportSelection },
  pauses: {
    orderBy: [{ createdAt: "desc" as const }, { fromOn: "desc" as const }],
    take: SHOWN,
    select: {
      ...{ id: true, fromOn: true, untilOn: true, level: true, reportId: true },
      ...{ endedAt: true, endedBy: person, decision: true, spokeTo: true, reason: true },
    },
  },
};

export type RedFlags = NonNullable<Awaited<ReturnType<typeof getRedFlags>>>;
