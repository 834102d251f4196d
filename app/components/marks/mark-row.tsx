import type { MarkState } from "./session-mark";

type Look = { fill?: string; stroke?: string; width?: string; dash?: string };

/** As SessionMark draws them, in its box of 12: what to draw with the left edge at `x`. */
const shapes: { states: MarkState[]; look: Look; at: (x: number) => string }[] = [
  {
    states: ["done"],
    look: { stroke: "var(--c-adherence)", width: "9.6" },
    at: (x) => `M${x + 6} 6h0`,
  },
  {
    states: ["partly"],
    look: { stroke: "var(--c-adherence)", width: "1.3" },
    at: (x) => `M${n(x + 1.8)} 6a4.2 4.2 0 0 0 8.4 0a4.2 4.2 0 0 0-8.4 0`,
  },
  {
    states: ["partly"],
    look: { fill: "var(--c-adherence)" },
    at: (x) => `M${n(x + 1.8)} 6a4.2 4.2 0 0 0 8.4 0z`,
  },
  {
    states: ["missed"],
    look: { stroke: "var(--ink-2)", width: "1.7" },
    at: (x) => `M${n(x + 2.4)} 2.4l7.2 7.2m0-7.2l-7.2 7.2`,
  },
  {
    states: ["rest"],
    look: { stroke: "var(--ink-3)", width: "1.7" },
    at: (x) => `M${n(x + 3.5)} 6h5`,
  },
  {
    states: ["not-logged"],
    look: { stroke: "var(--ink-3)", width: "2.6" },
    at: (x) => `M${n(x + 6)} 6h0`,
  },
  {
    states: ["open"],
    look: { stroke: "var(--c-adherence)", width: "1.2", dash: "2 1.5" },
    at: (x) => `M${n(x + 10.5)} 6a4.5 4.5 0 0 1-9 0a4.5 4.5 0 0 1 9 0`,
  },
];

const n = (value: number) => Math.round(value * 100) / 100;

/** Pixels of a mark, and from one to the next. */
const SIZE = 11;
const PITCH = 13;

/**
 * The marks of some days in one drawing, oldest first. Those that look alike are one path, because a page has many
 * rows.
 * @param label what is read out in its place
 */
export function MarkRow({ states, label }: { states: readonly MarkState[]; label: string }) {
  const width = states.length * PITCH - (PITCH - SIZE);
  const unit = 12 / SIZE;
  return (
    <svg
      width={width}
      height={SIZE}
      viewBox={`0 0 ${n(width * unit)} 12`}
      fill="none"
      strokeLinecap="round"
      role="img"
      aria-label={label}
    >
      {shapes.map(({ states: drawn, look, at }) => {
        const places = states.flatMap((state, i) => (drawn.includes(state) ? [i] : []));
        if (places.length === 0) return null;
        const { fill, stroke, width: strokeWidth, dash } = look;
        const path = places.map((i) => at(n(i * PITCH * unit))).join("");
        return (
          <path
            key={look.width ?? "half"}
            d={path}
            fill={fill}
            stroke={stroke}
            strokeWidth={strokeWidth}
            strokeDasharray={dash}
            strokeLinecap={dash === undefined ? undefined : "butt"}
          />
        );
      })}
    </svg>
  );
}
