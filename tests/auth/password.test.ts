import { expect, test } from "vitest";
import { hashPassword, slowHash, verifyPassword } from "~/auth/password.server";
import { atFullCost } from "../setup/quick-hashing";

test("a password is checked, and without a hash nobody's is right", async () => {
  const hash = await hashPassword("right and long");
  expect(await verifyPassword(hash, "right and long")).toBe(true);
  expect(await verifyPassword(hash, "wrong and long")).toBe(false);
  expect(await verifyPassword(null, "a password nobody has")).toBe(false);
});

test("a hash costs what OWASP asks for at least: argon2id with 19 MiB and two passes", async () => {
  const hash = await atFullCost(() => hashPassword("right and long"));
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(hash, "right and long")).toBe(true);
  const [one, again] = await atFullCost(async () => [
    await slowHash("a code", "somebody"),
    await slowHash("a code", "somebody"),
  ]);
  expect(one).toBe(again);
  expect(one).not.toBe(await slowHash("a code", "somebody"));
});
