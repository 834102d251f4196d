/** Pain moments, each with a mark and a word of its own. */
export const moments = ["before", "during", "after", "nextMorning", "daily"] as const;

export type Moment = (typeof moments)[number];

/** As headings; the rows of a table and of a legend begin with them. */
export const momentLabels: Record<Moment, string> = {
  before: "Before",
  during: "During",
  after: "After",
  nextMorning: "Next morning",
  daily: "Other times",
};
