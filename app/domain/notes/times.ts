/** A place at which a note was not seen for so long does not have it open any more; a tab says so at each save and look. */
export const PLACE_GONE_MS = 2 * 60_000;

/** The page offers it for 8 seconds; the server takes it for as long as an answer to an alert. */
const UNDO_MS = 10 * 60_000;

/** Whether a draft that was thrown away can still be put back. */
export function canPutBack(discardedAt: Date, now: Date): boolean {
  return now.getTime() - discardedAt.getTime() <= UNDO_MS;
}
