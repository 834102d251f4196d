/**
 * The pain of some days as one short text, for the data of a page with many rows: the index of the first day on which a
 * report could be expected, then a sign a day: "." without a report, "4" for a whole mean below 10, else "(4.5)".
 */

export type Spark = {
  /** Pain of each day, 0–10, oldest first; null on a day without a report. */
  days: (number | null)[];
  /** Index of the first day on which a report could be expected: before it nothing is missing. */
  since: number;
};

export function sparkText(days: readonly (number | null)[], since: number): string {
  const signs = days.map((score) => {
    if (score === null) return ".";
    return Number.isInteger(score) && score < 10 ? score : `(${score})`;
  });
  return `${since} ${signs.join("")}`;
}

export function readSpark(text: string): Spark {
  const [since, signs = ""] = text.split(" ");
  return {
    since: Number(since),
    days: [...signs.matchAll(/\((.+?)\)|./g)].map(([sign, mean]) =>
      sign === "." ? null : Number(mean ?? sign),
    ),
  };
}
