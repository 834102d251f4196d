type Props = { weeks: readonly (number | null)[]; ends: [string, string]; label: string };

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [330, 120, 24, 10, 22];
const y = (score: number) => TOP + ((10 - score) * (HEIGHT - TOP - BOTTOM)) / 10;

/** Mean pain by week as a line that stops at gaps, drawn for paper. */
export function WeekChart({ weeks, ends, label }: Props) {
  const step = (WIDTH - LEFT - 8) / Math.max(1, weeks.length - 1);
  const x = (i: number) => LEFT + 4 + i * step;
  const points = weeks.flatMap((mean, i) => (mean === null ? [] : [{ i, mean }]));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className="letter-chart">
      {[0, 5, 10].map((score) => (
        <g key={score}>
          <line x1={LEFT} x2={WIDTH} y1={y(score)} y2={y(score)} className="letter-grid" />
          <text x={LEFT - 6} y={y(score) + 4} textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      {runsOf(weeks).map((run) => (
        <polyline
          key={run[0]?.i}
          points={run.map(({ i, mean }) => `${x(i)},${y(mean)}`).join(" ")}
          className="letter-line"
        />
      ))}
      {points.map(({ i, mean }) => (
        <circle key={i} cx={x(i)} cy={y(mean)} r={2.6} className="letter-dot" />
      ))}
      <text x={LEFT} y={HEIGHT - 4}>
        {ends[0]}
      </text>
      <text x={WIDTH} y={HEIGHT - 4} textAnchor="end">
        {ends[1]}
      </text>
    </svg>
  );
}

/** Weeks side by side that have a mean. */
function runsOf(weeks: readonly (number | null)[]): { i: number; mean: number }[][] {
  const runs: { i: number; mean: number }[][] = [[]];
  for (const [i, mean] of weeks.entries()) {
    if (mean === null) runs.push([]);
    else runs.at(-1)?.push({ i, mean });
  }
  return runs.filter((run) => run.length > 0);
}
