import { countWords, meanWords } from "~/words/numbers";
import { gapsOf, runsOf, type SparkPoint } from "./spark-geometry";

type Props = {
  /** Pain of each day, 0–10, oldest first; null on a day without a report. 0 is drawn on the ground line. */
  days: readonly (number | null)[];
  /** Index of the first day on which a report could be expected: before it nothing is missing. */
  since?: number;
  width?: number;
  height?: number;
  /** Colour of the last point only. */
  tone?: "plain" | "amber" | "red";
};

/**
 * Pain over the last days as a small line. It joins only neighbouring days that were logged; two or more days without a
 * report in a row are shaded. Plain SVG: it needs no script. A page has many, so what looks alike is one path, short and
 * relative, and its looks stand in the page's styles (`.spark`).
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
  const at = ({ day, score }: SparkPoint) => [x(day), y(score)] as const;
  const runs = runsOf(days);
  const gaps = gapsOf(days, since).map(({ from, to }) => {
    return roundedBox({ x: x(from) - 2, width: x(to) - x(from) + 4, height: height - 4 });
  });
  const lines = runs.filter((run) => run.length > 1).map((run) => lineThrough(run.map(at)));
  const single = runs.filter((run) => run.length === 1).map((run) => `M${run.map(at)[0]}h0`);
  const last = runs.at(-1)?.at(-1);
  return (
    <svg
      className="spark"
      width={width}
      height={height}
      role="img"
      aria-label={sparkWords(days, since)}
    >
      {gaps.length > 0 ? <path className="gap" d={gaps.join("")} /> : null}
      {lines.length > 0 ? <path d={lines.join("")} /> : null}
      {single.length > 0 ? <path className="lone" d={single.join("")} /> : null}
      {last ? (
        <circle
          data-tone={tone === "plain" ? undefined : tone}
          cx={x(last.day)}
          cy={y(last.score)}
          r="3.4"
        />
      ) : null}
    </svg>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The steps between rounded places, so that no error adds up along the line. */
function lineThrough([first, ...others]: (readonly [x: number, y: number])[]): string {
  let before = first ?? [0, 0];
  const steps = others.map((point) => {
    const step = [round(point[0] - before[0]), round(point[1] - before[1])];
    before = point;
    return shortened(step.join(" "));
  });
  return `M${first}l${steps.join(" ")}`.replaceAll(" -", "-");
}

/** "0.4 -0.5" is ".4-.5" to a path. */
const shortened = (numbers: string) => numbers.replace(/(^|[ -])0\./g, "$1.").replaceAll(" -", "-");

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
