import type { FormEvent } from "react";

/** Notes that were typed and have not reached the server are kept in this browser under it and their writer's id (screens/notes/kept-drafts). */
export const KEPT_NOTES = "supple-note:";

const QUESTION =
  "A note that you typed is on this device alone, not on the clinic server. Sign out and throw it away?";

/** Before somebody signs out: nobody who comes after them finds their notes, and none is thrown away without a question. */
export function askAboutUnsent(event: FormEvent<HTMLFormElement>): void {
  const by = new FormData(event.currentTarget).get("openedBy");
  const unsent = keysOf(`${KEPT_NOTES}${by}:`);
  if (unsent.length === 0) return;
  if (window.confirm(QUESTION)) for (const key of unsent) localStorage.removeItem(key);
  else event.preventDefault();
}

function keysOf(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch (error) {
    // Switched off: then it keeps nothing.
    if (error instanceof DOMException) return [];
    throw error;
  }
}
