/** One logged day: its place in the list and its pain, 0–10. */
export type SparkPoint = { day: number; score: number };

/** The stretches of neighbouring logged days, oldest first. A score of 0 is logged. */
export function runsOf(days: readonly (number | null)[]): SparkPoint[][] {
  const runs: SparkPoint[][] = [];
  days.forEach((score, day) => {
    if (score === null) return;
    const run = runs.at(-1);
    if (run?.at(-1)?.day === day - 1) run.push({ day, score });
    else runs.push([{ day, score }]);
  });
  return runs;
}

/**
 * The stretches of two or more days without a report; a single one shows as a break in the line.
 * @param since index of the first day on which a report could be expected
 */
export function gapsOf(
  days: readonly (number | null)[],
  since = 0,
): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  days.forEach((score, day) => {
    if (score !== null || day < since) return;
    const gap = gaps.at(-1);
    if (gap?.to === day - 1) gap.to = day;
    else gaps.push({ from: day, to: day });
  });
  return gaps.filter((gap) => gap.to > gap.from);
}
