import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "~/auth/password.server";

test("a password is checked, and without a hash nobody's is right", async () => {
  const hash = await hashPassword("right and long");
  expect(await verifyPassword(hash, "right and long")).toBe(true);
  expect(await verifyPassword(hash, "wrong and long")).toBe(false);
  expect(await verifyPassword(null, "a password nobody has")).toBe(false);
});
