import type { Clinician } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { asActor } from "~/lib/db.server";

/** What a note quotes. */
const QUOTED = ["thomas", "psfs"];

/** The newest Thomas test of each side and the newest PSFS of a patient's episode in care, the newest first; corrected ones count as corrected. */
export async function newestMeasures(clinician: Clinician, patientId: string) {
  const taken = await asActor.reads(clinician, (rows) =>
    rows.measurement.findMany({
      where: {
        ...{ patientId, patient: patientsOf(clinician), measure: { in: QUOTED } },
        ...{ score: { not: null }, correctedBy: null },
      },
      orderBy: [{ takenOn: "desc" }, { createdAt: "desc" }],
      select: { measure: true, side: true, score: true, takenOn: true },
      take: 50,
    }),
  );
  const isNewest = (each: (typeof taken)[number], i: number) =>
    taken.findIndex((one) => one.measure === each.measure && one.side === each.side) === i;
  return taken
    .filter(isNewest)
    .flatMap(({ score, ...each }) => (score === null ? [] : [{ ...each, score }]));
}
