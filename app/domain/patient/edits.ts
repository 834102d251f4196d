/** What the edit page changes of a person and of their newest episode of care; each is shown, compared and saved as one. */
export const patientFields = [
  "name",
  "pronouns",
  "email",
  "phone",
  "birth",
  "language",
  "timeZone",
  "condition",
  "side",
  "goal",
  "minutesADay",
  "limits",
  "usualPain",
  "nextVisit",
  "logsBy",
  "clinicianId",
  "referrerId",
] as const;

export type PatientField = (typeof patientFields)[number];

/**
 * Their values as text, null where nothing is set: birth "1980" or "1980-05-03", limits "3-5" (green up to, ceiling;
 * null: the usual ones), usualPain "6" and its reason on a line of its own, nextVisit "2026-03-31" or "2026-03-31 10:15" (time of the clinic).
 */
export type PatientValues = Record<PatientField, string | null>;

/** A field that two people changed, each to something else. */
export type EditConflict = { field: PatientField; mine: string | null; theirs: string | null };

/**
 * What somebody changed on a form, set against what is stored by now. A field they left alone keeps the stored
 * value, whoever changed it; one that both changed to the same is no conflict.
 * @param opened what the form was opened with
 */
export function mergeEdits(
  opened: PatientValues,
  typed: PatientValues,
  stored: PatientValues,
): { changes: Partial<PatientValues>; conflicts: EditConflict[] } {
  const changes: Partial<PatientValues> = {};
  const conflicts: EditConflict[] = [];
  for (const field of patientFields) {
    const [mine, theirs] = [typed[field], stored[field]];
    if (mine === opened[field] || mine === theirs) continue;
    if (theirs === opened[field]) changes[field] = mine;
    else conflicts.push({ field, mine, theirs });
  }
  return { changes, conflicts };
}
