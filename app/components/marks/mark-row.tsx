import type { MarkState } from "./session-mark";

/** A shape in its box of 11 pixels, from the middle of its left edge: where it begins, its steps, where they end. */
type Shape = readonly [fromX: number, fromY: number, steps: string, toX: number, toY: number];

/** As SessionMark draws them. Looks of the classes: `.marks` in the page's styles. */
const looks: { look: string; of: Partial<Record<MarkState, Shape>> }[] = [
  { look: "done", of: { done: [5.5, 0, "h0", 5.5, 0] } },
  {
    // The lower half, which is filled, then the upper arc there and back, which encloses nothing.
    look: "partly",
    of: {
      partly: [
        ...([1.65, 0] as const),
        "a3.85 3.85 0 0 0 7.7 0m0 0a3.85 3.85 0 0 0-7.7 0a3.85 3.85 0 0 1 7.7 0",
        ...([9.35, 0] as const),
      ],
    },
  },
  { look: "missed", of: { missed: [2.2, -3.3, "l6.6 6.6m0-6.6l-6.6 6.6", 2.2, 3.3] } },
  {
    look: "rest",
    of: {
      rest: [3.2, 0, "h4.6", 7.8, 0],
      paused: [4, -2.4, "v4.8m2.9-4.8v4.8", 6.9, 2.4],
      "not-logged": [5.1, 0, "a.4.4 0 0 0 .8 0a.4.4 0 0 0-.8 0", 5.1, 0],
    },
  },
  {
    look: "open",
    of: { open: [9.63, 0, "a4.13 4.13 0 0 1-8.25 0a4.13 4.13 0 0 1 8.25 0", 9.63, 0] },
  },
];

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
  return (
    <svg className="marks" width={width} height={SIZE} role="img" aria-label={label}>
      {looks.map(({ look, of }) => {
        const path = pathOf(states.map((state) => of[state] ?? null));
        return path === "" ? null : <path key={look} className={look} d={path} />;
      })}
    </svg>
  );
}

/** Shapes in their places, null where there is none; each is reached from the end of the one before. */
function pathOf(shapes: (Shape | null)[]): string {
  let path = "";
  let [atX, atY] = [0, 0];
  shapes.forEach((shape, i) => {
    if (shape === null) return;
    const [fromX, fromY, steps, toX, toY] = shape;
    const left = i * PITCH;
    path +=
      path === ""
        ? `M${round(left + fromX)} ${fromY + SIZE / 2}${steps}`
        : `m${round(left + fromX - atX)} ${round(fromY - atY)}${steps}`.replace(" -", "-");
    [atX, atY] = [left + toX, toY];
  });
  return path;
}

const round = (value: number) => Math.round(value * 100) / 100;
