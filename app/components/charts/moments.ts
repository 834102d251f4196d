/** Pain moments, each with a mark and a word of its own (`progress.chart.moments`). */
export const moments = ["before", "during", "after", "nextMorning", "daily"] as const;

export type Moment = (typeof moments)[number];
