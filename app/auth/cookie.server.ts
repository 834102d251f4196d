/**
 * The value of our own cookie in a Cookie header. Whatever else stands there belongs to other programs on this host
 * and is passed over, readable or not; nothing is decoded, as our values hold nothing to decode.
 * - The name counts exactly, also in upper and lower case. Blanks around a pair are optional, quotes around a value too.
 * - Of several with our name the first that can be ours counts: a neighbour on the same domain may have set another.
 * @param header "a=1; supple_session=…", or null when none was sent
 * @param canBeOurs whether a value has our form
 */
export function readCookie(
  header: string | null,
  name: string,
  canBeOurs: (value: string) => boolean,
): string | null {
  for (const pair of (header ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at === -1 || pair.slice(0, at).trim() !== name) continue;
    const value = pair
      .slice(at + 1)
      .trim()
      .replace(/^"(.*)"$/, "$1");
    if (canBeOurs(value)) return value;
  }
  return null;
}
