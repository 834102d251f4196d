import { expect, test } from "vitest";
import { shortNetwork } from "~/server/network";

test.each([
  ["203.0.113.7", "203.0.113.0/24"],
  ["::ffff:203.0.113.7", "203.0.113.0/24"],
  ["2001:db8:85a3::8a2e:370:7334", "2001:db8:85a3::/48"],
  ["2001:DB8:0:1:2:3:4:5", "2001:db8:0::/48"],
  ["fe80::1%eth0", "fe80:0:0::/48"],
  ["::1", null],
  ["127.0.0.1", null],
  ["::ffff:127.0.0.1", null],
  ["nonsense", null],
  [undefined, null],
])("%s is of the network %s", (address, network) => {
  expect(shortNetwork(address)).toBe(network);
});
