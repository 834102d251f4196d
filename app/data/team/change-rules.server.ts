import type { Clinician } from "~/auth/actor.server";
import {
  mergeRules,
  type RuleConflict,
  type RuleName,
  type RuleValues,
  ruleNames,
  ruleValuesOf,
  usualRules,
} from "~/domain/clinic-rules";
import { rulesHistoryOf, withSave } from "~/domain/rule-history";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";

/** The kind of the job that works out caseloads ahead of time. */
export const CASELOAD_SNAPSHOTS = "caseload-snapshots";

/** "conflict": somebody saved meanwhile; without rows nobody changed the same figure, or the two do not go together. */
export type RulesResult =
  | { kind: "saved"; version: number; changed: RuleName[] }
  | { kind: "conflict"; conflicts: RuleConflict[] };

/**
 * Changes the figures by which the clinic's alerts are judged, and the limits that new episodes of care begin with.
 * Raises the version by which whatever was worked out from the old ones knows that it is out of date.
 * @param opened the figures that the form was opened with
 * @returns null for whoever is not an owner of the clinic
 */
export async function changeRules(
  clinician: Clinician,
  opened: RuleValues,
  typed: RuleValues,
): Promise<RulesResult | null> {
  const { clinicId: id, userId, now } = clinician;
  if (!clinician.isOwner) return null;
  return asActor.serializable(clinician, async (tx): Promise<RulesResult> => {
    const { rules, rulesVersion } = await tx.clinic.findUniqueOrThrow({
      where: { id },
      select: { rules: true, rulesVersion: true },
    });
    const stored = ruleValuesOf(rules);
    const { values, conflicts } = mergeRules(opened, typed, stored);
    if (conflicts.length > 0) return { kind: "conflict", conflicts };
    if (values.greenMax >= values.ceiling) return { kind: "conflict", conflicts: [] };
    const changes = ruleNames
      .filter((name) => values[name] !== stored[name])
      .map((name) => ({ name, from: stored[name], to: values[name] }));
    if (changes.length === 0) return { kind: "saved", version: rulesVersion, changed: [] };
    const save = { at: now.toISOString(), byId: userId, changes };
    const set = ruleNames.filter((name) => values[name] !== usualRules[name]);
    // Only over the version that was read: two who save at once cannot lose one another's figures.
    const { count } = await tx.clinic.updateMany({
      where: { id, rulesVersion },
      data: {
        rules: {
          ...Object.fromEntries(set.map((name) => [name, values[name]])),
          history: withSave(rulesHistoryOf(rules), save),
        },
        rulesVersion: { increment: 1 },
      },
    });
    if (count === 0) return { kind: "conflict", conflicts: [] };
    await recordAudit(tx, clinician, {
      ...{ action: "rules.changed", entity: "Clinic", entityId: id, detail: { changes } },
    });
    // Ahead of the next page, which would have to work out every patient of the clinic.
    const key = `rules ${id} ${rulesVersion + 1}`;
    await enqueue(tx, { kind: CASELOAD_SNAPSHOTS, key, payload: {} });
    return { kind: "saved", version: rulesVersion + 1, changed: changes.map(({ name }) => name) };
  });
}
