import type { IncomingMessage } from "node:http";
import { isIPv4, isIPv6 } from "node:net";

/**
 * Whom the outermost of our own proxies heard. Each proxy adds the address of whoever spoke to it at the right of
 * X-Forwarded-For; what stands further left came from outside and may be made up.
 * @param trustedProxies how many are ours; with 0 the header is not looked at
 */
export function clientAddress(
  { headers, socket }: Pick<IncomingMessage, "headers"> & { socket: { remoteAddress?: string } },
  trustedProxies: number,
): string | undefined {
  const heard = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
  const hops = heard.map((hop) => withoutPort(hop.trim())).filter((hop) => hop !== "");
  if (trustedProxies === 0 || hops.length === 0) return socket.remoteAddress;
  return hops.at(-Math.min(trustedProxies, hops.length));
}

/** "203.0.113.7:5123" and "[2001:db8::1]:5123", as some proxies write it. */
function withoutPort(hop: string): string {
  const [, address = hop] = /^\[(.+)\](?::\d+)?$|/.exec(hop) ?? [];
  return address.replace(/^(\d+(?:\.\d+){3}):\d+$/, "$1");
}

/**
 * The network that an address belongs to: the first three numbers of IPv4 (/24), the first three groups of
 * IPv6 (/48). Enough to tell "the clinic" from "somewhere else", too little to tell a household.
 * @returns "203.0.113.0/24", "2001:db8:1::/48"; null for what is no address, and for this very machine: behind a
 *   proxy every request comes from there, and a row that said so would tell nothing true
 */
export function shortNetwork(address: string | undefined): string | null {
  // A socket that takes both kinds writes IPv4 as ::ffff:203.0.113.7.
  const plain = (address ?? "").replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (plain.startsWith("127.") || plain === "::1") return null;
  if (isIPv4(plain)) return `${plain.split(".").slice(0, 3).join(".")}.0/24`;
  if (!isIPv6(plain)) return null;
  const [head = "", tail] = plain.split("::");
  const groups = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array(8 - groups.length - after.length).fill("0");
  const first = [...groups, ...zeros, ...after]
    .slice(0, 3)
    .map((group) => group.replace(/^0+(?=.)/, ""));
  return `${first.join(":").toLowerCase()}::/48`;
}
