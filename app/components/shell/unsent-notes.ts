import type { FormEvent } from "react";

/** Notes that were typed and have not reached the server are kept in this browser under it and their writer's id (screens/notes/kept-drafts). */
export const KEPT_NOTES = "supple-note:";

const QUESTION =
  "A note that you typed is on this device alone, not on the clinic server. Sign out all the same? It stays here, sealed, and opens when you sign in again on this device.";

/** Before somebody signs out: whoever comes after them can read nothing of it, and the clinic has not got it. */
export function askAboutUnsent(event: FormEvent<HTMLFormElement>): void {
  const by = new FormData(event.currentTarget).get("openedBy");
  if (hasKey(`${KEPT_NOTES}${by}:`) && !window.confirm(QUESTION)) event.preventDefault();
}

function hasKey(prefix: string): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(prefix));
  } catch (error) {
    // Switched off: then it keeps nothing.
    if (error instanceof DOMException) return false;
    throw error;
  }
}
