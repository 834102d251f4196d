import { expect, test } from "vitest";
import { clientAddress, shortNetwork } from "~/server/network";

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

test.each([
  ["1.1.1.1, 2.2.2.2, 203.0.113.7", 0, "127.0.0.1"],
  ["1.1.1.1, 2.2.2.2, 203.0.113.7", 1, "203.0.113.7"],
  ["1.1.1.1,203.0.113.7 , 10.0.0.1", 2, "203.0.113.7"],
  // It came past the outer proxy, and the inner one heard it.
  ["203.0.113.7", 2, "203.0.113.7"],
  [["1.1.1.1", "203.0.113.7"], 1, "203.0.113.7"],
  ["203.0.113.7:5123", 1, "203.0.113.7"],
  ["[2001:db8::1]:5123", 1, "2001:db8::1"],
  ["2001:db8::1", 1, "2001:db8::1"],
  [" , ", 1, "127.0.0.1"],
  [undefined, 1, "127.0.0.1"],
])("X-Forwarded-For %j behind %i of our proxies means %s", (header, trustedProxies, address) => {
  const request = {
    headers: { "x-forwarded-for": header } as Record<string, string>,
    socket: { remoteAddress: "127.0.0.1" },
  };
  expect(clientAddress(request, trustedProxies)).toBe(address);
});
