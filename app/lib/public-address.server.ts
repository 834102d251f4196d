import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

const hidden = new BlockList();
/** IPv4 that is nobody's on the internet: IANA's registry of special-purpose addresses (RFC 6890), and multicast. */
const HIDDEN_V4: [string, number][] = [
  ...[["0.0.0.0", 8] as [string, number], ["10.0.0.0", 8] as [string, number]],
  ...[["100.64.0.0", 10] as [string, number], ["127.0.0.0", 8] as [string, number]],
  ...[["169.254.0.0", 16] as [string, number], ["172.16.0.0", 12] as [string, number]],
  ...[["192.0.0.0", 24] as [string, number], ["192.0.2.0", 24] as [string, number]],
  ...[["192.88.99.0", 24] as [string, number], ["192.168.0.0", 16] as [string, number]],
  ...[["198.18.0.0", 15] as [string, number], ["198.51.100.0", 24] as [string, number]],
  ...[["203.0.113.0", 24] as [string, number], ["224.0.0.0", 3] as [string, number]],
];
/** Within IPv6's public space: what only names other networks, or carries IPv4 inside. */
const HIDDEN_V6: [string, number][] = [
  ...[["2001::", 23] as [string, number], ["2001:db8::", 32] as [string, number]],
  ...[["2002::", 16] as [string, number], ["3fff::", 20] as [string, number]],
];
for (const [net, bits] of HIDDEN_V4) hidden.addSubnet(net, bits, "ipv4");
for (const [net, bits] of HIDDEN_V6) hidden.addSubnet(net, bits, "ipv6");
const publicV6 = new BlockList();
publicV6.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address is one on the internet, and not of this machine, its networks or a cloud's own services. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !hidden.check(address, "ipv4");
  // Outside of it lie loopback, local networks and IPv4 in IPv6's clothes (::ffff:…, 64:ff9b::…).
  if (family === 6) return publicV6.check(address, "ipv6") && !hidden.check(address, "ipv6");
  return false;
}

/**
 * Looks a name up for a connection that is just being made, and refuses it when any of its addresses is not public: a
 * look before would be another look, which a name's owner can answer otherwise.
 */
export const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, []);
    const isOpen = found.length > 0 && found.every(({ address }) => isPublicAddress(address));
    if (!isOpen) return callback(Object.assign(new Error(), { code: "EPRIVATE" }), []);
    const [first] = found;
    if (options.all || !first) return callback(null, found);
    callback(null, first.address, first.family);
  });
};
