import type { DraftAnswer } from "./draft-answer";
import type { Sent } from "./draft-saver";
import type { Owner } from "./kept-drafts";
import type { Draft } from "./notes-page";

/** A request that outlives its page may carry so many bytes at most, together with its headers. */
const MOST_KEPT_ALIVE = 60_000;

const addressOf = ({ patientId }: Owner) => `/clinic/patients/${patientId}/notes/draft`;

/** Sends what stands in the editor. Somebody typed it: that is use of the sign-in. */
export function sendDraft(owner: Owner, draft: Draft, tabId: string): Promise<Sent> {
  const { noteId, edition, shape, visitOn, text } = draft;
  const body = new URLSearchParams({
    ...{ openedBy: owner.userId, openedAt: owner.placeId, openedFor: owner.patientId },
    ...{ noteId, edition: String(edition), shape, typedIn: shape, visitOn, placeId: tabId },
  });
  for (const [part, words] of Object.entries(text)) body.set(`part.${part}`, words);
  const keepalive = body.toString().length < MOST_KEPT_ALIVE;
  return ask(addressOf(owner), { method: "POST", body, keepalive }, "typing");
}

/** Asks how it stands by now, on nobody's behalf. */
export function lookAtDraft(owner: Owner, { noteId }: Draft, tabId: string): Promise<Sent> {
  const query = new URLSearchParams({ note: noteId, place: tabId });
  return ask(`${addressOf(owner)}?${query}`, {}, "page");
}

async function ask(address: string, init: RequestInit, cause: "typing" | "page"): Promise<Sent> {
  try {
    const headers = { "X-Caused-By": cause };
    const answer = await fetch(address, { ...init, headers, redirect: "manual" });
    if (answer.type === "opaqueredirect") return "ended";
    if ([403, 404].includes(answer.status)) return { kind: "gone", words: NOT_YOURS };
    const said = await readAnswer(answer);
    if (said !== null) return said;
    return answer.status === 409 ? "another" : "failed";
  } catch (error) {
    if (error instanceof TypeError) return "offline";
    throw error;
  }
}

const NOT_YOURS =
  "You cannot write in this record any more. What you typed is below, and not saved.";

/** Null for what is none of our answers: a proxy's page, a fault. */
async function readAnswer(answer: Response): Promise<DraftAnswer | null> {
  if (!answer.headers.get("Content-Type")?.includes("json")) return null;
  const said: DraftAnswer | { kind?: undefined } = await answer.json();
  return said.kind === undefined ? null : said;
}
