import { countWords, meanWords } from "~/words/numbers";
import { gapsOf, runsOf, type SparkPoint } from "./spark-geometry";

const dotColours = {
  plain: "var(--c-pain)",
  amber: "var(--amber-solid)",
  red: "var(--red-solid)",
} as const;

type Props = {
  /** Pain of each day, 0–10, oldest first; null on a day without a report. 0 is drawn on the ground line. */
  days: readonly (number | null)[];
  /** Index of the first day on which a report could be expected: before it nothing is missing. */
  since?: number;
  width?: number;
  height?: number;
  /** Colour of the last point only. */
  tone?: keyof typeof dotColours;
};

/**
 * Pain over the last days as a small line. It joins only neighbouring days that were logged; two or
 * more days without a report in a row are shaded. Plain SVG: it needs no script, and one path for all that looks alike,
 * because a page has many.
 */
export function PainSparkline({
  days,
  since = 0,
  width = 136,
  height = 44,
  tone = "plain",
}: Props) {
  const x = (i: number) => round(3 + (i * (width - 10)) / Math.max(1, days.length - 1));
  const y = (score: number) => round(height - 4 - (score / 10) * (height - 8));
  const at = ({ day, score }: SparkPoint) => `${x(day)} ${y(score)}`;
  const runs = runsOf(days);
  const gaps = gapsOf(days, since).map(({ from, to }) => {
    return roundedBox({ x: x(from) - 2, width: x(to) - x(from) + 4, height: height - 4 });
  });
  const lines = runs.filter((run) => run.length > 1).map((run) => `M${run.map(at).join(" ")}`);
  const single = runs.filter((run) => run.length === 1).map((run) => `M${run.map(at)}h0`);
  const last = runs.at(-1)?.at(-1);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={sparkWords(days, since)}
    >
      {gaps.length > 0 ? <path d={gaps.join("")} fill="var(--c-gap)" /> : null}
      <path d={`M0 ${height - 3.5}H${width}`} stroke="var(--c-grid)" />
      {lines.length > 0 ? (
        <path
          d={lines.join("")}
          fill="none"
          stroke="var(--c-pain)"
          strokeWidth="1.6"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ) : null}
      {single.length > 0 ? (
        <path d={single.join("")} stroke="var(--c-pain)" strokeWidth="2.8" strokeLinecap="round" />
      ) : null}
      {last ? (
        <circle
          cx={x(last.day)}
          cy={y(last.score)}
          r="3.4"
          fill={dotColours[tone]}
          stroke="var(--surface)"
          strokeWidth="1.4"
        />
      ) : null}
    </svg>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A box from 2 below the top, with corners of 2. */
function roundedBox({ x, width, height }: { x: number; width: number; height: number }): string {
  const [across, down] = [round(width - 4), round(height - 4)];
  return `M${round(x + 2)} 2h${across}q2 0 2 2v${down}q0 2-2 2h${-across}q-2 0-2-2v${-down}q0-2 2-2z`;
}

/** "Mean pain of the day, last 28 days: from 4.0 to 2.5 of 10, 3 days not logged" */
function sparkWords(days: readonly (number | null)[], since: number): string {
  const known = days.filter((score) => score !== null);
  const [first] = known;
  const last = known.at(-1);
  const span = `Mean pain of the day, last ${days.length} days`;
  if (first === undefined || last === undefined) return `${span}: not logged`;
  const gaps = `${countWords(days.length - since - known.length, "day")} not logged`;
  return `${span}: from ${meanWords(first)} to ${meanWords(last)} of 10, ${gaps}`;
}
