import type { Clinician } from "~/auth/actor.server";
import { builtInExercises } from "~/content/exercises";
import { getCaseload } from "~/data/caseload/get-caseload.server";
import { writeSnapshots } from "~/data/caseload/write-snapshots.server";
import type { CaseloadRow } from "~/domain/caseload/figures";
import { keysOf } from "~/domain/caseload/keys";
import { type CaseloadQuery, readCaseloadQuery } from "~/domain/caseload/query";
import { rulesIdOf } from "~/domain/caseload/rules-id";
import { dayAt } from "~/domain/caseload/validity";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { caseloadPage } from "~/screens/caseload/caseload-page";
import { facts, now } from "../../domain/caseload/caseload-builders";
import { createClinic, createClinician } from "../../factories";

/** Opens the caseload of a new clinic that has these patients; those of "you" are a colleague's. */
export type Stored = (part?: Partial<CaseloadQuery>) => ReturnType<typeof pageOf>;

/** Stores patients as they are worked out, so that what the lists make of them is seen alone. */
export async function stored(rows: readonly CaseloadRow[]): Promise<Stored> {
  setClock(now);
  const { owner } = await createClinic({ timeZone: "UTC" });
  const colleague = (await createClinician(owner)).actor;
  const { clinicId } = owner;
  await db.patient.createMany({
    data: rows.map(({ id, name, timeZone, birthYear, clinicianId }) => ({
      ...{ id, clinicId, name, timeZone, birthYear, createdAt: now },
      email: `${id}@patients.example`,
      clinicianId: clinicianId === "you" ? colleague.userId : owner.userId,
    })),
  });
  await writeSnapshots(
    db,
    rows.map((row) => {
      const worked = facts(row);
      const { date: localDate, from: validFrom, until: validUntil } = dayAt(now, row.timeZone);
      return {
        ...{ patientId: row.id, clinicId, logVersion: 0, localDate, validFrom, validUntil },
        ...{ rulesId: rulesIdOf(0), ...keysOf(worked), facts: JSON.stringify(worked) },
      };
    }),
  );
  return (part = {}) => pageOf(owner, { ...readCaseloadQuery(new URLSearchParams()), ...part });
}

async function pageOf(clinician: Clinician, query: CaseloadQuery) {
  return caseloadPage(await getCaseload(clinician, query), query, clinician, builtInExercises);
}
