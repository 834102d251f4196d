/** The push services of the browsers there are: Chrome and Edge on phones, Firefox, Edge on Windows, Safari. */
export const USUAL_PUSH_HOSTS: readonly string[] = [
  "fcm.googleapis.com",
  "updates.push.services.mozilla.com",
  "*.notify.windows.com",
  "web.push.apple.com",
];

/** More than the longest address that a push service has given out. */
const MAX_LENGTH = 1_000;
/** A name with a dot whose last part is no number: an address of the network is never one. */
const NAME = /^(\*\.)?([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]([a-z\d-]*[a-z\d])?$/;
const TEST_PLACE = /^localhost:\d{1,5}$/;

/** @returns the names of a list with commas between them; null when one of them is none */
export function readPushHosts(text: string): readonly string[] | null {
  const hosts = text.split(/[\s,]+/).filter((host) => host !== "");
  const isKnown = (host: string) => NAME.test(host) || TEST_PLACE.test(host);
  return hosts.length > 0 && hosts.every(isKnown) ? hosts : null;
}

/** A place on this very machine, which only tests may push to. */
export function isTestPlace(host: string): boolean {
  return TEST_PLACE.test(host);
}

/**
 * An address that may be pushed to: https on its own port, of a host on the list, without a user. Whoever subscribes
 * chooses it, so anything else would have the server call whomever they like.
 * @param hosts as readPushHosts reads them
 * @returns null for any other
 */
export function pushAddress(endpoint: string, hosts: readonly string[]): URL | null {
  if (endpoint.length > MAX_LENGTH || !URL.canParse(endpoint)) return null;
  const url = new URL(endpoint);
  const isPlain = url.username === "" && url.password === "" && url.hash === "";
  if (url.protocol !== "https:" || !isPlain) return null;
  // `host` names the port where it is not that of https.
  return hosts.some((host) => isHost(url.host, host)) ? url : null;
}

function isHost(host: string, listed: string): boolean {
  if (!listed.startsWith("*.")) return host === listed;
  return host.endsWith(listed.slice(1));
}
