/**
 * Where to go after sign-in: only a path on this site, never another one's.
 * @returns the path with its query, or null when `next` is absent or points elsewhere
 */
export function ownPath(next: FormDataEntryValue | string | null): string | null {
  if (typeof next !== "string" || !next.startsWith("/")) return null;
  const base = "http://own.invalid";
  let url: URL;
  try {
    url = new URL(next, base);
  } catch {
    return null;
  }
  // "//evil" and "/\\evil" resolve to another host here, as they would in a browser; "/.//evil" does not,
  // but what is left of it would lead there.
  const isOwn = url.origin === base && !url.pathname.startsWith("//");
  return isOwn ? url.pathname + url.search : null;
}
