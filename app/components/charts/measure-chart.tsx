import type { ReactNode } from "react";
import { apart, type MeasureFrame, valueY } from "./measure-frame";

/** One line of a chart of measurements: points by their place across, null where nothing was measured. */
export type MeasureLine = {
  key: string;
  look: "main" | "thin" | "other";
  points: { x: number; value: number; label: string | null }[];
  /** Where the figures of its points stand. */
  labels: "above" | "below";
  /** Beside its last point; null for none. Written in full where the card is wide, and short where it is narrow. */
  name: { wide: string; usual: string; narrow: string } | null;
};

export type MeasureChartModel = {
  frame: MeasureFrame;
  /** Values along the left with their words. */
  scale: { value: number; words: string }[];
  /** `isTight`: it has no room beside the one before it on the narrowest screens. */
  dates: { x: number; words: string; isBold?: boolean; isTight?: boolean }[];
  lines: MeasureLine[];
  /** The error around the first value. */
  band: { from: number; to: number; words: string } | null;
  /** The error of one measurement at each point of a line: its half, in the value's unit. */
  bars: { x: number; from: number; to: number }[];
  /** A dashed line across, with its words. */
  level: { value: number; words: string } | null;
  due: { x: number; words: string } | null;
};

/** Measurements as plain SVG: a dozen points at most, each with its figure in words. It needs no script. */
export function MeasureChart({ model, label }: { model: MeasureChartModel; label: string }) {
  const { frame, scale, dates, lines, band, bars, level, due } = model;
  const y = (value: number) => valueY(frame, value);
  return (
    <svg
      role="img"
      aria-label={label}
      className="measure-chart"
      height={frame.height}
      overflow="visible"
      style={{ marginLeft: frame.left, width: `calc(100% - ${frame.left + frame.right}px)` }}
    >
      {band ? (
        <rect
          className="measure-band"
          x="0"
          width="100%"
          y={y(band.to)}
          height={y(band.from) - y(band.to)}
        />
      ) : null}
      {scale.map(({ value, words }) => (
        <g key={value}>
          <line className="measure-grid" x1="0" x2="100%" y1={y(value)} y2={y(value)} />
          <Words x="0" dx={-8} y={y(value) + 4} anchor="end">
            {words}
          </Words>
        </g>
      ))}
      {band ? (
        <Words x="93%" y={y(band.from) - 7} anchor="end" bold>
          {band.words}
        </Words>
      ) : null}
      {level ? (
        <g>
          <line
            className="measure-level"
            x1="0"
            x2="100%"
            y1={y(level.value)}
            y2={y(level.value)}
          />
          <Words x="6%" y={y(level.value) - 6} bold>
            {level.words}
          </Words>
        </g>
      ) : null}
      {due ? (
        <g className="measure-due">
          <line x1={`${due.x}%`} x2={`${due.x}%`} y1={frame.top} y2={frame.base} />
          <Words x={`${due.x}%`} dx={-6} y={frame.top + 10} anchor="end" bold>
            {due.words}
          </Words>
        </g>
      ) : null}
      {bars.map(({ x, from, to }) => (
        <line
          key={`${x} ${from}`}
          className="measure-bar"
          x1={`${x}%`}
          x2={`${x}%`}
          y1={y(from)}
          y2={y(to)}
        />
      ))}
      {lines.map((line) => (
        <Line key={line.key} line={line} y={y} />
      ))}
      <Names lines={lines} y={y} />
      {dates.map(({ x, words, isBold, isTight }) => (
        <g key={words} className={isTight ? "measure-tight" : undefined}>
          <Words x={`${x}%`} y={frame.datesAt} anchor={anchorAt(x)} bold={isBold}>
            {words}
          </Words>
        </g>
      ))}
    </svg>
  );
}

const anchorAt = (x: number) => (x < 8 ? "start" : x > 92 ? "end" : "middle");

function Line({
  line: { look, points, labels },
  y,
}: {
  line: MeasureLine;
  y: (value: number) => number;
}) {
  return (
    <g className="measure-line" data-look={look}>
      {points.slice(1).map((point, i) => {
        const before = points[i];
        return before ? (
          <line
            key={point.x}
            x1={`${before.x}%`}
            y1={y(before.value)}
            x2={`${point.x}%`}
            y2={y(point.value)}
          />
        ) : null;
      })}
      {points.map(({ x, value, label }) => {
        // Nothing stands left of the first point but the scale.
        const isBelow = labels === "below" || x < 10;
        return (
          <g key={x}>
            <circle cx={`${x}%`} cy={y(value)} r={look === "main" ? 5.5 : 3} />
            {label === null ? null : (
              <Words
                x={`${x}%`}
                dx={isBelow ? 10 : -9}
                y={y(value) + (isBelow ? 17 : -9)}
                anchor={isBelow ? "start" : "end"}
                bold
              >
                {label}
              </Words>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** What the lines are called, beside their last points and never upon one another. */
function Names({ lines, y }: { lines: readonly MeasureLine[]; y: (value: number) => number }) {
  const named = lines.flatMap(({ key, name, points }) => {
    const last = points.at(-1);
    return name === null || !last ? [] : [{ key, name, x: last.x, at: y(last.value) }];
  });
  const heights = apart(
    named.map(({ at }) => at),
    15,
  );
  return named.map(({ key, name, x }, i) => (
    <Words key={key} x={`${x}%`} dx={12} y={(heights[i] ?? 0) + 4}>
      <tspan data-room="wide">{name.wide}</tspan>
      <tspan data-room="usual">{name.usual}</tspan>
      <tspan data-room="narrow">{name.narrow}</tspan>
    </Words>
  ));
}

type WordsProps = {
  x: string;
  y: number;
  dx?: number;
  anchor?: "start" | "middle" | "end";
  bold?: boolean;
  children: ReactNode;
};

function Words({ x, y, dx, anchor = "start", bold, children }: WordsProps) {
  return (
    <text x={x} y={y} dx={dx} textAnchor={anchor} data-bold={bold ? "" : undefined}>
      {children}
    </text>
  );
}
