import { tokenHash } from "~/lib/tokens.server";

/**
 * What the rows of one browser begin with, whoever's they are: a hash of its address, as the address is read and not as it
 * was spelt. @returns null for what is no address
 */
export function browserName(endpoint: string): string | null {
  return URL.canParse(endpoint) ? tokenHash(new URL(endpoint).href) : null;
}

/** How a browser is called among those of all records: one person's can be told of several. */
export function nameAt(browser: string, accessId: string): string {
  return `${browser} ${accessId}`;
}

/** The browser of such a name. A release ago the name was that of the browser alone. */
export function browserOf(name: string): string {
  return name.split(" ")[0] ?? name;
}
