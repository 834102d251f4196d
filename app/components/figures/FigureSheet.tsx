import type { Pose } from "~/content/poses/types";
import { frame, viewBox } from "./frame";
import { Mannequin } from "./Mannequin";
import { FIGURE_SHEET_ID, STILL_ASPECT, stillId } from "./Still";
import { tween } from "./tween";

/**
 * The end poses of many exercises, each drawn once; a page shows them by id with Still. Its document must hold
 * FigureShapes. Docs: docs/decisions/020-figure-sheet.md
 */
export function FigureSheet({ figures }: { figures: readonly { id: string; pose: Pose }[] }) {
  return (
    <svg
      id={FIGURE_SHEET_ID}
      width="0"
      height="0"
      className="absolute"
      aria-hidden="true"
      focusable="false"
    >
      {figures.map(({ id, pose }) => (
        <symbol
          key={id}
          id={stillId(id)}
          viewBox={viewBox(frame(pose, { aspect: STILL_ASPECT, pad: 5 }))}
          // A mat may run on to the edge of whatever picture the figure stands in.
          overflow="visible"
        >
          <Mannequin pose={pose} skeleton={tween(pose, 1)} id={`${stillId(id)}-`} />
        </symbol>
      ))}
    </svg>
  );
}
