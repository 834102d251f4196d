import { useMatches } from "@remix-run/react";
import { FigureSheet } from "~/components/figures/FigureSheet";
import { poses } from "~/content/poses";

/**
 * Every pose of the release at its end, by the id of its exercise: one picture, the same for everybody. Drawn on the
 * server alone, as it holds all poses.
 */
export function LibrarySheet() {
  return <FigureSheet figures={Object.entries(poses).map(([id, pose]) => ({ id, pose }))} />;
}

/** The library's figures, on the pages that say with `handle = { figureSheet: true }` that they show them. */
export function LibrarySheetWhereShown() {
  const isShown = useMatches().some(
    ({ handle }) => typeof handle === "object" && handle !== null && "figureSheet" in handle,
  );
  return isShown ? <LibrarySheet /> : null;
}
