import type { Clinician } from "~/auth/actor.server";
import { keepPreferences, type Preferences } from "~/data/team/preferences.server";
import type { CaseloadQuery } from "~/domain/caseload/query";
import { isUnavailable } from "~/lib/unavailable.server";

type Whose = CaseloadQuery["whose"];

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
