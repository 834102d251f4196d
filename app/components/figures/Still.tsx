/** Under this id the sheet of figures stands in a document. */
export const FIGURE_SHEET_ID = "figure-sheet";

/** Width divided by height of every still figure. */
export const STILL_ASPECT = 1.5;

/** The id under which the sheet holds the figure of an exercise. */
export const stillId = (exerciseId: string): string => `still-${exerciseId}`;

/**
 * A figure of the sheet, in its end pose: for lists of many. It is decoration; the exercise's name stands beside it.
 * Nothing is drawn of an exercise that the sheet does not hold.
 */
export function Still({ id, className = "" }: { id: string; className?: string }) {
  return (
    <svg
      viewBox={`0 0 ${100 * STILL_ASPECT} 100`}
      className={`figure block w-full ${className}`}
      aria-hidden="true"
    >
      <use href={`#${stillId(id)}`} />
    </svg>
  );
}
