import { runsOf } from "~/components/marks/spark-geometry";
import type { PainDays } from "./pain-days";

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [300, 150, 22, 8, 10, 22];

/** Fourteen days of pain against the limits: of each day the highest report, joined only over neighbouring days. */
export function PainDaysChart({ pain }: { pain: PainDays }) {
  const { scores, from, to, greenMax, ceiling, ceilingWords } = pain;
  const x = (day: number) => round(LEFT + (day * (WIDTH - LEFT - RIGHT)) / (scores.length - 1));
  const y = (score: number) => round(TOP + ((10 - score) * (HEIGHT - TOP - BOTTOM)) / 10);
  const runs = runsOf(scores);
  const earlier = runs.flat();
  const last = earlier.pop();
  const colours = [...new Set(earlier.map(({ score }) => colourOf(score, ceiling)))];
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="alert-chart"
      role="img"
      aria-label={words(pain)}
    >
      <rect
        {...{ x: LEFT, y: y(greenMax), width: WIDTH - LEFT - RIGHT }}
        height={round(y(0) - y(greenMax))}
        fill="var(--c-band)"
      />
      <path
        d={[0, 5, 10].map((score) => `M${LEFT} ${y(score)}H${WIDTH - RIGHT}`).join("")}
        stroke="var(--c-grid)"
      />
      <path
        d={`M${LEFT} ${y(ceiling)}H${WIDTH - RIGHT}`}
        stroke="var(--ink-2)"
        strokeDasharray="5 4"
      />
      <text x={LEFT + 3} y={y(ceiling) - 4} className="alert-chart-limit">
        {ceilingWords}
      </text>
      {[0, 10].map((score) => (
        <text key={score} x={LEFT - 6} y={y(score) + 4} textAnchor="end">
          {score}
        </text>
      ))}
      <path
        d={runs
          .map((run) => `M${run.map(({ day, score }) => `${x(day)} ${y(score)}`).join("L")}`)
          .join("")}
        fill="none"
        stroke="var(--c-pain)"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
      {colours.map((colour) => (
        <path
          key={colour}
          d={earlier
            .filter(({ score }) => colourOf(score, ceiling) === colour)
            .map(({ day, score }) => `M${x(day)} ${y(score)}h0`)
            .join("")}
          stroke={colour}
          strokeWidth="4.8"
          strokeLinecap="round"
        />
      ))}
      {last ? (
        <circle cx={x(last.day)} cy={y(last.score)} r="4.5" fill={colourOf(last.score, ceiling)} />
      ) : null}
      {last ? (
        <text
          x={x(last.day) - 8}
          y={y(last.score) + 4}
          textAnchor="end"
          className="alert-chart-last"
        >
          {last.score}
        </text>
      ) : null}
      <text x={LEFT} y={HEIGHT - 5}>
        {from}
      </text>
      <text x={WIDTH - RIGHT} y={HEIGHT - 5} textAnchor="end">
        {to}
      </text>
    </svg>
  );
}

const colourOf = (score: number, ceiling: number) =>
  score > ceiling ? "var(--red-solid)" : "var(--c-pain)";
const round = (value: number) => Math.round(value * 10) / 10;

/** "Highest report of each day, 5 Nov to 18 Nov: 4, 3, not logged, 8. Usual limit 5." */
function words({ scores, from, to, ceilingWords }: PainDays): string {
  const days = scores.map((score) => score ?? "not logged").join(", ");
  return `Highest report of each day, ${from} to ${to}: ${days}. The ${ceilingWords}.`;
}
