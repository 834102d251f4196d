import { describe, expect, test } from "vitest";
import { cleanText, isVisibleText } from "~/lib/visible-text.server";

describe("names that people have", () => {
  test.each([
    "Ever Thistlewood",
    "Zoë O’Brien-Núñez",
    "Nguyễn Thị Hạnh",
    "Zoe\u0308",
    "محمد",
    "می\u200cخواهم",
    "יוסי \u200fכהן",
    "क्\u200dष",
    "王小明",
    "김철수",
    "Ada 👩\u200d⚕️",
    "X Æ 12",
    "",
  ])("%j are taken", (name) => {
    expect(isVisibleText(name)).toBe(true);
  });
});

describe("what hides or turns text around", () => {
  test.each([
    "\u202eevil",
    "Ada\u2066\u2069",
    "Ada\u0007",
    "Ada\u0085",
    "Ada\u2064",
    "Ada\u{e0041}",
    "\u200d",
    "\u3164",
    "\u2800 \u2800",
    "\u0301",
  ])("%j is not", (name) => {
    expect(isVisibleText(name)).toBe(false);
  });
});

test("what is pasted along unseen is taken out without a word", () => {
  expect(cleanText(" \ufeffPhysio\u00adther\u200bapy\u2060 ")).toBe("Physiotherapy");
  expect(cleanText("\u200b\u200b")).toBe("");
});
