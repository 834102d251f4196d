import type { Clinician } from "~/auth/actor.server";
import { coveredColleagues, runningFor } from "~/data/covers/covered-patients.server";
import { keepPreferences, type Preferences } from "~/data/team/preferences.server";
import type { CaseloadQuery } from "~/domain/caseload/query";
import { Prisma } from "~/generated/sqlite/client";
import { isUnavailable } from "~/lib/unavailable.server";

type Whose = CaseloadQuery["whose"];

/**
 * In SQL, where the patients are `p`: those that a clinician calls "mine", and today those of a colleague who is away.
 * Of the colleague all that are theirs by now: whom somebody is given while they are away is looked after, too.
 */
export function isMine(clinician: Clinician): Prisma.Sql {
  return Prisma.sql`(p.clinician_id = ${clinician.userId}
    OR p.clinician_id IN ${coveredColleagues(clinician)})`;
}

/** The same for Prisma. */
export function mineOf(clinician: Clinician): Prisma.PatientWhereInput {
  return {
    OR: [
      { clinicianId: clinician.userId },
      { clinician: { handedOver: { some: runningFor(clinician) } } },
    ],
  };
}

/**
 * Whose patients are shown: those that the address names, which are kept as the clinician's choice, or else those of
 * their last choice. A list is not held up by that: while nothing can be written, the choice is not kept.
 * @param preferences the clinician's own
 */
export async function whoseAsked(
  clinician: Clinician,
  named: Whose | null,
  { whose: kept = "all" }: Preferences,
): Promise<Whose> {
  if (named === null || named === kept) return kept;
  try {
    await keepPreferences(clinician, { whose: named });
  } catch (thrown) {
    if (!isUnavailable(thrown)) throw thrown;
  }
  return named;
}
