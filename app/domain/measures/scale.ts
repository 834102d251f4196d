import { defaultThresholds, type Thresholds } from "~/domain/thresholds";
import type { InstrumentDefinition } from "./instrument";
import type { BuiltInMeasure } from "./rows";

/** What is known of a measure's figures. */
export type Scale = {
  /** A built-in measure, or an instrument's code. */
  measure: string;
  version: number;
  /** Of a score. */
  least: number;
  most: number;
  /** Which way is better; null: the change is not judged. */
  direction: "higher-better" | "lower-better" | null;
  /** Two measurements of an unchanged person can differ by less than this; null: nobody found out. */
  error: number | null;
  /** The smallest change that people call important; null: not known. */
  important: number | null;
  /** A value that differs from the last one by 3 times this is asked about; null: none is. */
  asksFrom: number | null;
};

type Figures = Thresholds["measures"];

/** Stands up to this many times in 30 seconds are taken. House figure, well above the best of any age. */
const MOST_STANDS = 60;

/** A built-in measure. Sources: domain/thresholds, docs/clinical/measures.md. */
export function builtInScale(
  measure: BuiltInMeasure,
  figures: Figures = defaultThresholds.measures,
): Scale {
  const { psfsMean, lefs, lefsImportant, thomasOne, thomasChange, sitToStand } = figures;
  const none = { direction: null, error: null, important: null, asksFrom: null };
  const better = { direction: "higher-better", important: null } as const;
  const scales: Record<BuiltInMeasure, Omit<Scale, "measure" | "version">> = {
    psfs: { least: 0, most: 10, ...better, error: psfsMean, asksFrom: psfsMean },
    lefs: { least: 0, most: 80, ...better, error: lefs, important: lefsImportant, asksFrom: lefs },
    thomas: { least: -60, most: 40, ...better, error: thomasChange, asksFrom: thomasOne },
    "sit-to-stand": {
      ...{ least: 0, most: MOST_STANDS },
      ...{ ...better, error: sitToStand, asksFrom: sitToStand },
    },
    // Biased to how somebody feels now (docs/clinical/measures.md): it gets no judgement word.
    groc: { least: -7, most: 7, ...none },
    signs: { least: 0, most: 1, ...none },
  };
  // PSFS as of 1995, where 10 is best: version 2.0 turns it round, and would be a version of its own.
  return { measure, version: 1, ...scales[measure] };
}

/** A clinic's instrument. With parts the bounds are those of the widest part. */
export function instrumentScale(definition: InstrumentDefinition, version: number): Scale {
  const { id: measure, direction, mdc, mcid } = definition;
  const [least, most] = boundsOf(definition);
  return { measure, version, least, most, direction, error: mdc, important: mcid, asksFrom: mdc };
}

function boundsOf({ items, scoring, subscales = {} }: InstrumentDefinition): [number, number] {
  const sums = (ids: readonly string[] | null): [number, number] => {
    const chosen = items.filter(({ id }) => ids === null || ids.includes(id));
    return [sum(chosen.map(({ min }) => min)), sum(chosen.map(({ max }) => max))];
  };
  if (scoring === "sum") return sums(null);
  if (scoring === "mean") {
    const [least, most] = sums(null);
    return [least / items.length, most / items.length];
  }
  const parts = Object.values(subscales).map(sums);
  return [Math.min(...parts.map(([least]) => least)), Math.max(...parts.map(([, most]) => most))];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
