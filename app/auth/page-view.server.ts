/**
 * Whether a person asked for a page to look at it. A browser that fetches ahead, because the pointer rests on a link,
 * says so; whoever asks for the head alone reads nothing.
 */
export function isLookedAt({ method, headers }: Request): boolean {
  const purpose = [headers.get("Sec-Purpose"), headers.get("Purpose"), headers.get("X-Moz")];
  return (
    method === "GET" && !purpose.some((said) => /prefetch|prerender|preview/i.test(said ?? ""))
  );
}
