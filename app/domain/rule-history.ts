import { isRecord, type RuleName, ruleNames } from "./clinic-rules";

/** One save of a clinic's rules. */
export type RulesSave = {
  /** ISO 8601 in UTC. */
  at: string;
  byId: string;
  changes: { name: RuleName; from: number; to: number }[];
};

/** House figure: saves that are kept; the audit trail keeps all. */
const KEPT_SAVES = 100;

/**
 * The saves of a clinic's rules, newest first. They are kept beside the figures, in `history`; what cannot be read is
 * left out.
 * @param rules Clinic.rules
 */
export function rulesHistoryOf(rules: unknown): RulesSave[] {
  const history = isRecord(rules) && Array.isArray(rules.history) ? rules.history : [];
  return history.flatMap((save) => (isSave(save) ? [save] : []));
}

export function withSave(history: readonly RulesSave[], save: RulesSave): RulesSave[] {
  return [save, ...history].slice(0, KEPT_SAVES);
}

function isSave(save: unknown): save is RulesSave {
  if (!isRecord(save) || typeof save.at !== "string" || typeof save.byId !== "string") return false;
  if (Number.isNaN(Date.parse(save.at)) || !Array.isArray(save.changes)) return false;
  return save.changes.every(
    (change) =>
      isRecord(change) &&
      ruleNames.some((name) => name === change.name) &&
      typeof change.from === "number" &&
      typeof change.to === "number",
  );
}
