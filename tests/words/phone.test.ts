import { expect, test } from "vitest";
import { numberIn, telHref } from "~/words/phone";

test.each([
  ["999", "tel:999"],
  ["020 7946 0000", "tel:02079460000"],
  ["(020) 7946 0000", "tel:02079460000"],
  ["+44 (0)20 7946 0000", "tel:+442079460000"],
  ["+44(0)20-7946.0000", "tel:+442079460000"],
  ["(+44) (0)20 7946 0000", "tel:+442079460000"],
  ["0044 (0)20 7946 0000", "tel:00442079460000"],
  ["(0)20 7946 0000", "tel:02079460000"],
  ["+39 06 1234", "tel:+39061234"],
])("%s is dialled as %s", (number, href) => {
  expect(telHref(number)).toBe(href);
});

test.each([
  ["0100 555 0144, after six", "tel:01005550144"],
  ["+44 (0)20 7946 0000 (work)", "tel:+442079460000"],
  ["mobile: (0100) 555-0144 (8-18)", "tel:01005550144"],
  ["112/999", "tel:112"],
  ["030/123 456", "tel:030123456"],
  ["flat 7, no phone", null],
  ["ask at the desk", null],
])("in “%s” the first number is called", (words, href) => {
  expect(numberIn(words)).toBe(href);
});
