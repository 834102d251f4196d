import type { Clinician } from "~/auth/actor.server";
import { runningFor } from "~/data/covers/covered-patients.server";
import { getPreferences, keepPreferences } from "~/data/team/preferences.server";
import type { CaseloadQuery } from "~/domain/caseload/query";
import { Prisma } from "~/generated/sqlite/client";
import { isUnavailable } from "~/lib/unavailable.server";

type Whose = CaseloadQuery["whose"];

/** In SQL, where the patients are `p`: those that a clinician calls "mine", and today those of a colleague who is away. */
export function isMine({ clinicId, userId, today }: Clinician): Prisma.Sql {
  return Prisma.sql`(p.clinician_id = ${userId} OR p.id IN (
    SELECT cp.patient_id FROM cover_patients cp JOIN covers v ON v.id = cp.cover_id
    WHERE v.clinic_id = ${clinicId} AND v.colleague_id = ${userId} AND v.ended_at IS NULL
      AND v.from_on <= ${today} AND v.until_on >= ${today}))`;
}

/** The same for Prisma. */
export function mineOf(clinician: Clinician): Prisma.PatientWhereInput {
  return {
    OR: [{ clinicianId: clinician.userId }, { covers: { some: { cover: runningFor(clinician) } } }],
  };
}

/**
 * Whose patients are shown: those that the address names, which are kept as the clinician's choice, or else those of
 * their last choice. A list is not held up by that: while nothing can be written, the choice is not kept.
 */
export async function whoseAsked(clinician: Clinician, named: Whose | null): Promise<Whose> {
  const { whose: kept = "all" } = await getPreferences(clinician);
  if (named === null || named === kept) return kept;
  try {
    await keepPreferences(clinician, { whose: named });
  } catch (thrown) {
    if (!isUnavailable(thrown)) throw thrown;
  }
  return named;
}
