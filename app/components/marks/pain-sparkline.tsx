import { countWords, meanWords } from "~/words/numbers";
import { gapsOf, runsOf, type SparkPoint } from "./spark-geometry";

const tones = ["plain", "amber", "red"] as const;
/** Begins the names of the markers. */
const END = "end-";

type Props = {
  /** Pain of each day, 0–10, oldest first; null on a day without a report. 0 is drawn on the ground line. */
  days: readonly (number | null)[];
  /** Index of the first day on which a report could be expected: before it nothing is missing. */
  since?: number;
  width?: number;
  height?: number;
  /** Colour of the last point only. */
  tone?: (typeof tones)[number];
};

/**
 * Pain over the last days as a small line. It joins only neighbouring days that were logged; two or more days without a
 * report in a row are shaded. Plain SVG: it needs no script. A page has many, so what looks alike is one path, short and
 * relative, its looks stand in the page's styles (`.spark`), and the last point is drawn once for all by SparkEnds.
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
  // With a stroke of 4 around it, whose round joins are the box's corners, each reaches half a day further.
  const gaps = gapsOf(days, since).map(({ from, to }) => {
    const width = round(x(to) - x(from));
    return `M${x(from)} 4h${width}v${height - 8}h${-width}z`;
  });
  const lines = runs.map((run, i) => lineThrough(run.map(at), i === runs.length - 1));
  return (
    <svg
      className="spark"
      width={width}
      height={height}
      role="img"
      aria-label={sparkWords(days, since)}
    >
      {gaps.length > 0 ? <path className="gap" d={gaps.join("")} /> : null}
      {lines.length > 0 ? <path d={lines.join("")} markerEnd={`url(#${END}${tone})`} /> : null}
    </svg>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * The steps between rounded places, so that no error adds up along the line. A lone day is a small ring, as thick as a
 * point; the last of all is where the marker comes.
 */
function lineThrough([first, ...others]: (readonly [x: number, y: number])[], isLast: boolean) {
  if (first === undefined) return "";
  if (others.length === 0) {
    return isLast
      ? `M${first}h0`
      : `M${round(first[0] - 0.6)},${first[1]}a.6.6 0 0 0 1.2 0a.6.6 0 0 0-1.2 0`;
  }
  let [x, y] = inTenths(first);
  let path = `M${first}l`;
  others.forEach((point, i) => {
    const [nextX, nextY] = inTenths(point);
    path += between(nextX - x, i === 0) + between(nextY - y);
    [x, y] = [nextX, nextY];
  });
  return path;
}

const inTenths = ([x, y]: readonly [x: number, y: number]) =>
  [Math.round(x * 10), Math.round(y * 10)] as const;

/** Tenths as a path has them, as short as can be: 4 → " .4", -13 → "-1.3". Nothing parts a sign from what stands before it. */
function between(tenths: number, isFirst = false): string {
  const size = Math.abs(tenths);
  const [whole, rest] = [Math.floor(size / 10), size % 10];
  const sign = tenths < 0 ? "-" : isFirst ? "" : " ";
  if (rest === 0) return `${sign}${whole}`;
  return `${sign}${whole === 0 ? "" : whole}.${rest}`;
}

/** The last points of all sparklines, in each tone. Stands once on a page that has some. */
export function SparkEnds() {
  return (
    <svg className="spark-ends" width="0" height="0" aria-hidden="true">
      {tones.map((tone) => (
        <marker key={tone} id={END + tone} markerUnits="userSpaceOnUse" overflow="visible">
          <circle data-tone={tone} r="3.4" />
        </marker>
      ))}
    </svg>
  );
}

/** "Daily mean pain, last 28 days: from 4.0 to 2.5 of 10, 3 days not logged" */
function sparkWords(days: readonly (number | null)[], since: number): string {
  const known = days.filter((score) => score !== null);
  const [first] = known;
  const last = known.at(-1);
  const span = `Daily mean pain, last ${days.length} days`;
  if (first === undefined || last === undefined) return `${span}: not logged`;
  const gaps = `${countWords(days.length - since - known.length, "day")} not logged`;
  return `${span}: from ${meanWords(first)} to ${meanWords(last)} of 10, ${gaps}`;
}
