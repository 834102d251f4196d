import type { PainLimits } from "./rows";
import { defaultLimits, defaultThresholds, type Thresholds } from "./thresholds";

/** What a clinic may set for itself, and within which bounds; each in the unit that a person types it in. */
export type RuleBounds = { least: number; most: number; step: 0.5 | 1 };

export const ruleBounds = {
  /** NPRS score. */
  painTooHighScore: { least: 1, most: 10, step: 1 },
  /** Points between two means. */
  painRisingPoints: { least: 0.5, most: 10, step: 0.5 },
  /** Days of 7. */
  painRisingDays: { least: 1, most: 7, step: 1 },
  /** Points between two single scores. */
  notSettlingPoints: { least: 1, most: 10, step: 1 },
  /** Day of the program. */
  notImprovingFromDay: { least: 14, most: 182, step: 1 },
  silentDays: { least: 2, most: 60, step: 1 },
  silentSessions: { least: 1, most: 30, step: 1 },
  /** Percent of what was due. */
  lowAdherencePercent: { least: 5, most: 100, step: 1 },
  lowAdherenceSessions: { least: 1, most: 28, step: 1 },
  /** Percent of what was due. */
  overdoingPercent: { least: 105, most: 500, step: 1 },
  overdoingSessions: { least: 1, most: 30, step: 1 },
  reviewDueDays: { least: 0, most: 28, step: 1 },
  programEndingDays: { least: 0, most: 28, step: 1 },
  /** Weeks between measurements. */
  measureWeeks: { least: 1, most: 26, step: 1 },
  /** Scores of an episode that begins. */
  greenMax: { least: 0, most: 9, step: 1 },
  ceiling: { least: 1, most: 10, step: 1 },
} as const satisfies Record<string, RuleBounds>;

export type RuleName = keyof typeof ruleBounds;

export type RuleValues = Record<RuleName, number>;

export const ruleNames = Object.keys(ruleBounds) as RuleName[];

/** What holds where a clinic has set nothing. Sources: domain/thresholds. */
export const usualRules: RuleValues = {
  painTooHighScore: defaultThresholds.painTooHigh.score,
  painRisingPoints: defaultThresholds.painRising.points,
  painRisingDays: defaultThresholds.painRising.minLoggedDays,
  notSettlingPoints: defaultThresholds.notSettling.points,
  notImprovingFromDay: defaultThresholds.notImproving.fromDay,
  silentDays: defaultThresholds.silent.days,
  silentSessions: defaultThresholds.silent.dueSessions,
  lowAdherencePercent: defaultThresholds.lowAdherence.ratio * 100,
  lowAdherenceSessions: defaultThresholds.lowAdherence.minDue,
  overdoingPercent: defaultThresholds.overdoing.ratio * 100,
  overdoingSessions: defaultThresholds.overdoing.minExtra,
  reviewDueDays: defaultThresholds.reviewDueDays,
  programEndingDays: defaultThresholds.programEndingDays,
  measureWeeks: defaultThresholds.measureWeeks,
  ...defaultLimits,
};

/** Whether a figure is one that this rule can have. */
export function isRuleValue(name: RuleName, value: unknown): value is number {
  const { least, most, step } = ruleBounds[name];
  if (typeof value !== "number" || !Number.isFinite(value)) return false;
  return value >= least && value <= most && Number.isInteger(value / step);
}

/**
 * A clinic's figures, whatever its stored rules hold: unknown names are passed over, and a figure that is none or lies
 * outside its bounds counts as the usual one; so do both limits where green would not end below the ceiling.
 * @param rules Clinic.rules: figures that differ from the usual ones, by name; null for none
 */
export function ruleValuesOf(rules: unknown): RuleValues {
  const stored = isRecord(rules) ? rules : {};
  const values = { ...usualRules };
  for (const name of ruleNames) {
    const value = Object.hasOwn(stored, name) ? stored[name] : undefined;
    if (isRuleValue(name, value)) values[name] = value;
  }
  return values.greenMax < values.ceiling ? values : { ...values, ...defaultLimits };
}

/** The thresholds that a clinic's rules are judged by; never throws. @param rules as ruleValuesOf */
export function thresholdsOf(rules: unknown): Thresholds {
  return toThresholds(ruleValuesOf(rules));
}

export function toThresholds(values: RuleValues): Thresholds {
  const usual = defaultThresholds;
  return {
    ...usual,
    painTooHigh: { ...usual.painTooHigh, score: values.painTooHighScore },
    painRising: {
      ...usual.painRising,
      points: values.painRisingPoints,
      minLoggedDays: values.painRisingDays,
    },
    notSettling: { ...usual.notSettling, points: values.notSettlingPoints },
    notImproving: { ...usual.notImproving, fromDay: values.notImprovingFromDay },
    silent: { days: values.silentDays, dueSessions: values.silentSessions },
    lowAdherence: {
      ...usual.lowAdherence,
      ratio: values.lowAdherencePercent / 100,
      minDue: values.lowAdherenceSessions,
    },
    overdoing: {
      ...usual.overdoing,
      ratio: values.overdoingPercent / 100,
      minExtra: values.overdoingSessions,
    },
    reviewDueDays: values.reviewDueDays,
    programEndingDays: values.programEndingDays,
    measureWeeks: values.measureWeeks,
  };
}

/** The limits that an episode of care begins with at a clinic. @param rules as ruleValuesOf */
export function limitsOfNewEpisode(rules: unknown): PainLimits {
  const { greenMax, ceiling } = ruleValuesOf(rules);
  return { greenMax, ceiling };
}

/** A figure that two people changed, each to something else. */
export type RuleConflict = { name: RuleName; mine: number; theirs: number };

/**
 * What somebody changed on a form, set against what is stored by now: a figure they left alone keeps the stored one.
 * @param opened what the form was opened with
 */
export function mergeRules(
  opened: RuleValues,
  typed: RuleValues,
  stored: RuleValues,
): { values: RuleValues; conflicts: RuleConflict[] } {
  const values = { ...stored };
  const conflicts: RuleConflict[] = [];
  for (const name of ruleNames) {
    const [mine, theirs] = [typed[name], stored[name]];
    if (mine === opened[name] || mine === theirs) continue;
    if (theirs === opened[name]) values[name] = mine;
    else conflicts.push({ name, mine, theirs });
  }
  return { values, conflicts };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
