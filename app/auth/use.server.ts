/** What a script of ours says of a request that it makes by itself. */
export const CAUSE_HEADER = "X-Caused-By";
/** Values of it that a person stands behind: they typed, or pressed a button. */
const PERSON = new Set(["typing", "button"]);

/**
 * Whether a person caused a request, and so uses their sign-in: they went to a page, sent a form, or typed what is saved
 * for them. What a browser fetches ahead or beside a page (prefetch, pictures), what runs by itself (streams, a look at
 * when the sign-in ends) does not count, or a page that stands open would stay signed in for ever. A script that asks
 * by itself says so: `X-Caused-By: typing` or `button` where a person did something, `page` where nobody did.
 */
export function isUse(request: Request): boolean {
  const { method, headers } = request;
  const cause = headers.get(CAUSE_HEADER);
  if (cause !== null) return PERSON.has(cause);
  if (method !== "GET") return method !== "HEAD" && method !== "OPTIONS";
  return !isFetchedAhead(headers) && isPage(request);
}

/** A browser that fetches a page before anybody has asked for it says so. */
export function isFetchedAhead(headers: Headers): boolean {
  const purpose = [headers.get("Sec-Purpose"), headers.get("Purpose"), headers.get("X-Moz")];
  return purpose.some((said) => /prefetch|prerender|preview/i.test(said ?? ""));
}

/** A page that a browser opens, or its data alone; a browser too old to say what it wants it for is believed. */
function isPage({ url, headers }: Request): boolean {
  if (headers.get("Accept")?.includes("text/event-stream")) return false;
  const wanted = headers.get("Sec-Fetch-Dest") ?? "document";
  return wanted === "document" || new URL(url).pathname.endsWith(".data");
}
