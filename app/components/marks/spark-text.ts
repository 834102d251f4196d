/**
 * The pain of some days as one short text, for the data of a page with many rows: "." for a day without a report, else
 * the mean to a tenth ("4", "4.5"), and before it all the index of the first day on which a report could be expected.
 */

export type Spark = {
  /** Pain of each day, 0–10, oldest first; null on a day without a report. */
  days: (number | null)[];
  /** Index of the first day on which a report could be expected: before it nothing is missing. */
  since: number;
};

export function sparkText(days: readonly (number | null)[], since: number): string {
  return [since, ...days.map((score) => score ?? ".")].join(" ");
}

export function readSpark(text: string): Spark {
  const [since, ...days] = text.split(" ");
  return {
    since: Number(since),
    days: days.map((score) => (score === "." ? null : Number(score))),
  };
}
