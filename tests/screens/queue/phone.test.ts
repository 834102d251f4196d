import { expect, test } from "vitest";
import { phoneOf } from "~/screens/queue/phone";

test.each([
  ["0100 555 0144", "tel:01005550144"],
  ["0100 555 0144, after six", "tel:01005550144"],
  ["+44 100 555 0144", "tel:+441005550144"],
  ["+44 (0)100 555 0144", "tel:+441005550144"],
  ["0044 100 555 0144", "tel:00441005550144"],
  ["(0100) 555-0144", "tel:01005550144"],
  ["Flat 12, 0100 555 0144", "tel:01005550144"],
  ["after 18: 0100 555 0144", "tel:01005550144"],
  ["0100 555 0144 ext 12", "tel:01005550144"],
  // Not clear: nothing is dialled.
  ["0100 555 0144 18-20", null],
  ["0100 555 0144 9 – 17", null],
  ["18-20 0100 555 0144", null],
  ["Flat 12 0100 555 0144", null],
  ["0100 555 0144 or 0100 555 0199", null],
  ["0100 555 0144 / 0100 555 0199", null],
  ["12", null],
  ["ask her son", null],
])("%s: %s", (words, href) => {
  expect(phoneOf(words)).toEqual({ words, href });
});

test("nothing left is none", () => {
  expect([phoneOf(null), phoneOf("")]).toEqual([null, null]);
});
