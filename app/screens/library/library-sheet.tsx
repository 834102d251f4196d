import { useMatches } from "@remix-run/react";
import { FigureSheet } from "~/components/figures/FigureSheet";
import { exercises } from "~/content/exercises";

/** Every exercise of the library in its end pose. Drawn on the server alone, as it holds all poses. */
export function LibrarySheet() {
  return <FigureSheet figures={exercises} />;
}

/** The library's figures, on the pages that say with `handle = { figureSheet: true }` that they show them. */
export function LibrarySheetWhereShown() {
  const isShown = useMatches().some(
    ({ handle }) => typeof handle === "object" && handle !== null && "figureSheet" in handle,
  );
  return isShown ? <LibrarySheet /> : null;
}
