declare const __RULES_ID__: string;

/** Names the rules of this release: a hash of their sources, made when it is built (scripts/rules-id.mjs). */
const RELEASE = __RULES_ID__;

/**
 * Names what a snapshot was worked out by: the release's rules, and the clinic's version of its thresholds.
 * @param rulesVersion of the clinic, raised by each change; "" for what all versions have in common
 */
export function rulesIdOf(rulesVersion: number | ""): string {
  return `${RELEASE}.${rulesVersion}`;
}
