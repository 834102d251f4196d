import { inTime, patienceForPage } from "~/lib/phone/patience";

/** What the phone has for a request that hangs. */
type Kept = {
  /**
   * Keeps what a form says while it is under way, so that whoever closes the app meanwhile loses nothing.
   * @returns milliseconds after which its answer is not waited for any more; null: without end
   */
  hold: () => Promise<number | null>;
  /** Whether there is something of the page that is asked for. */
  hasPage: () => Promise<boolean>;
};

/**
 * Sends a request of a page's, and gives it up where what is kept serves better: an answer that does not come, and of a
 * page a fault of the server.
 * @param page the address that a person would see
 * @param send sends it; rejects where no answer comes
 * @returns null where it was given up
 */
export async function sendPatiently(
  page: URL,
  isForm: boolean,
  send: () => Promise<Response>,
  { hold, hasPage }: Kept,
): Promise<Response | null> {
  const asked = send();
  if (isForm) return inTime(asked, hold());
  const isKept = hasPage().catch(() => false);
  const limit = isKept.then((is) => (is ? patienceForPage(page.pathname) : null));
  const answer = await inTime(asked, limit);
  return answer !== null && answer.status >= 500 && (await isKept) ? null : answer;
}
