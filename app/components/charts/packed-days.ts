import type { DrawnDay } from "./model";

/** What every day of a chart has, and what some have, in the order in which they are packed. */
const columns = [
  ...(["date", "session", "sessionsDone", "sessionsDue", "sessionsExtra", "missing"] as const),
  ...(["before", "during", "after", "nextMorning", "daily"] as const),
  ...(["reports", "painOfDay", "mean7"] as const),
] as const satisfies (keyof DrawnDay)[];
const rareColumns = ["revisionStart", "episodeStart"] as const satisfies (keyof DrawnDay)[];

/** The days of a chart as one text, their values without their names: a page with a year of them is a third as long. */
export function packDays(days: readonly DrawnDay[]): string {
  return JSON.stringify(
    days.map((day) => {
      const isPlain = rareColumns.every((key) => day[key] === undefined);
      return (isPlain ? columns : [...columns, ...rareColumns]).map((key) => day[key]);
    }),
  );
}

/** @param packed as packDays made it */
export function unpackDays(packed: string): DrawnDay[] {
  const rows: unknown[][] = JSON.parse(packed);
  return rows.map((values) => {
    const day: Record<string, unknown> = {};
    columns.forEach((key, place) => {
      day[key] = values[place];
    });
    rareColumns.forEach((key, place) => {
      const value = values[columns.length + place];
      if (value !== undefined && value !== null) day[key] = value;
    });
    return day as DrawnDay;
  });
}
