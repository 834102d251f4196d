/** What a clinic imports: an instrument's items and how it is scored. The licence of its words is the clinic's matter. */
export type InstrumentDefinition = {
  schema: 1;
  /** The id that its author gave it; its versions share it. */
  id: string;
  name: string;
  /** BCP 47 tag of its texts. */
  language: string;
  licence: string;
  items: InstrumentItem[];
  scoring: "sum" | "mean" | "subscales";
  /** With "subscales": item ids by the name of the part; each is the sum of its items. */
  subscales?: Record<string, string[]>;
  direction: "higher-better" | "lower-better";
  /** The smallest change beyond error, in points of the score (of a part, with "subscales"); null: nobody found one. */
  mdc: number | null;
  /** The smallest important change, likewise. */
  mcid: number | null;
  /** Where the figures come from. */
  source: string;
};

export type InstrumentItem = { id: string; text: string; min: number; max: number };

/** Bounds of what is taken in. House figures: the longest questionnaires in use have about 100 items. */
export const INSTRUMENT_LIMITS = {
  ...{ bytes: 1_000_000, depth: 20, items: 120, parts: 20 },
  ...{ id: 40, name: 80, text: 400, licence: 400, source: 400 },
} as const;
