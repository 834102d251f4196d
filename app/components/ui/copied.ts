/** Puts a text on the clipboard. A browser lends it on HTTPS or this very machine alone, and its reader may refuse it. */
export async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
