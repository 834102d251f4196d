import type { MarkState } from "./session-mark";

/**
 * As SessionMark draws them, in a box of 11 pixels: each shape goes from the left edge of its box, at half its height,
 * and comes back there. Looks of the classes: `.marks` in the page's styles.
 */
const shapes: { look: string; of: Partial<Record<MarkState, string>> }[] = [
  { look: "done", of: { done: "m5.5 0h0m-5.5 0" } },
  {
    look: "ring",
    of: { partly: "m1.65 0a3.85 3.85 0 0 0 7.7 0a3.85 3.85 0 0 0-7.7 0m-1.65 0" },
  },
  { look: "half", of: { partly: "m1.65 0a3.85 3.85 0 0 0 7.7 0zm-1.65 0" } },
  { look: "missed", of: { missed: "m2.2-3.3l6.6 6.6m0-6.6l-6.6 6.6m-2.2-3.3" } },
  {
    look: "rest",
    of: {
      rest: "m3.2 0h4.6m-7.8 0",
      paused: "m4-2.4v4.8m2.9-4.8v4.8m-6.9-2.4",
      "not-logged": "m5.1 0a.4.4 0 0 0 .8 0a.4.4 0 0 0-.8 0m-5.1 0",
    },
  },
  { look: "open", of: { open: "m9.63 0a4.13 4.13 0 0 1-8.25 0a4.13 4.13 0 0 1 8.25 0m-9.63 0" } },
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
      {shapes.map(({ look, of }) => {
        const path = pathOf(states.map((state) => of[state] ?? null));
        return path === null ? null : <path key={look} className={look} d={path} />;
      })}
    </svg>
  );
}

/** Shapes in their places, null where there is none; null without any. */
function pathOf(drawn: (string | null)[]): string | null {
  let steps = 0;
  const parts = drawn.flatMap((shape) => {
    const way = steps === 0 ? "" : `m${steps * PITCH} 0`;
    steps = shape === null ? steps + 1 : 1;
    return shape === null ? [] : [way + shape];
  });
  return parts.length === 0 ? null : `M0 ${SIZE / 2}${parts.join("")}`;
}
