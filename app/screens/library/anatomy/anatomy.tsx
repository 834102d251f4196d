import { COLOURS } from "~/components/figures/colours";
import { ANATOMY } from "~/content/anatomy";
import { MUSCLES, type MuscleCode } from "~/content/codes";
import type { Exercise } from "~/content/exercises";
import { BODY, BONES, VIEW } from "./body";
import { MUSCLES_SEEN, muscleOutline, type Side } from "./muscles";

type Worked = Exercise["muscles"];

/** "main" is what the exercise is for, "also" what else works; marked by fill and by hatching, never by colour alone. */
export type Mark = "main" | "also";

const HATCH_ID = "anatomy-hatch";
const MARK_COLOURS = { fill: COLOURS.glowBody, stroke: COLOURS.glowEdge };

/** Which muscles an exercise reaches, on a body seen from the front and from behind. */
export function AnatomyDrawing({ muscles }: { muscles: Worked }) {
  return (
    <svg
      viewBox={`0 0 ${2 * VIEW.width} ${VIEW.height}`}
      className="figure anatomy"
      role="img"
      aria-label={anatomyWords(muscles)}
    >
      <Hatch />
      <View side="front" muscles={muscles} middle={VIEW.width / 2} />
      <View side="back" muscles={muscles} middle={VIEW.width * 1.5} />
    </svg>
  );
}

/** What the drawing shows, for people who do not see it. */
export function anatomyWords({ primary, secondary }: Worked): string {
  const named = (codes: readonly MuscleCode[]) =>
    codes.map((code) => `${MUSCLES[code]}, ${ANATOMY[code].where}`).join("; ");
  const also = secondary.length > 0 ? ` Hatched: ${named(secondary)}.` : "";
  return `A body from the front and from behind. Filled in: ${named(primary)}.${also}`;
}

/** A sample of a mark, to stand beside its word. */
export function MarkSample({ mark }: { mark: Mark }) {
  return (
    <svg viewBox="0 0 14 14" className="mark-sample" aria-hidden="true">
      <rect x="1" y="1" width="12" height="12" rx="3" {...paint(mark)} strokeWidth="1" />
    </svg>
  );
}

function Hatch() {
  return (
    <defs>
      <pattern
        id={HATCH_ID}
        width="3"
        height="3"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="1.4" height="3" fill={MARK_COLOURS.fill} />
      </pattern>
    </defs>
  );
}

const paint = (mark: Mark) => ({
  fill: mark === "main" ? MARK_COLOURS.fill : `url(#${HATCH_ID})`,
  stroke: MARK_COLOURS.stroke,
});

function View({ side, muscles, middle }: { side: Side; muscles: Worked; middle: number }) {
  const half = (
    <>
      {BONES.map((outline) => (
        <path key={outline} d={outline} className="anatomy-bone" />
      ))}
      {Object.entries(MUSCLES_SEEN[side]).map(([code, muscle]) => (
        <path
          key={code}
          d={muscleOutline(muscle)}
          strokeDasharray={muscle.deep ? "2 1.2" : undefined}
          {...paintOf(code as MuscleCode, muscles)}
        />
      ))}
    </>
  );
  return (
    <g transform={`translate(${middle} 0)`}>
      <path d={BODY} fill={COLOURS.skin} stroke="none" />
      {half}
      <g transform="scale(-1 1)">{half}</g>
    </g>
  );
}

function paintOf(code: MuscleCode, { primary, secondary }: Worked) {
  if (primary.includes(code)) return { ...paint("main"), strokeWidth: 0.9 };
  if (secondary.includes(code)) return { ...paint("also"), strokeWidth: 0.7 };
  return { className: "anatomy-muscle" };
}
