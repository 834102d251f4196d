import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contested, merged } from "~/domain/notes/merge";
import {
  emptyParts,
  inShape,
  isBlank,
  isSameText,
  noteShapes,
  partsOfShape,
  writtenParts,
} from "~/domain/notes/shapes";
import { wordDiff } from "~/domain/notes/word-diff";

const words = fc
  .array(fc.constantFrom("hip", "−4°", "hold,", "Pain", "was", "no.", "\n", "O:", "45 s"), {
    maxLength: 12,
  })
  .map((all) => all.join(" ").trim());
/** Without a line that begins with a letter of a part, which is what a label looks like. */
const plain = words.map((text) => text.replaceAll("O:", "O"));
const soap = fc.record({ S: plain, O: plain, A: plain, P: plain });

describe("a change of the shape", () => {
  test.each([
    ["SOAP", "FREE", { S: "Sits well", P: "Go on" }, { text: "S: Sits well\nP: Go on" }],
    ["SOAP", "FREE", { S: "Sits well" }, { text: "Sits well" }],
    ["SOAP", "PHONE", { S: "a", O: "b", A: "c", P: "d" }, { S: "a\nO: b\nA: c", P: "d" }],
    ["PHONE", "SOAP", { S: "a\nO: b\nmore", P: "d" }, { S: "a", O: "b\nmore", P: "d" }],
    ["FREE", "SOAP", { text: "All in one\nP: Go on" }, { S: "All in one", P: "Go on" }],
    ["FREE", "PHONE", { text: "" }, {}],
  ] as const)("%s to %s", (from, to, before, after) => {
    expect(inShape(before, from, to)).toEqual(after);
  });

  test("there and back leaves a visit's note as it was", () => {
    fc.assert(
      fc.property(soap, fc.constantFrom("FREE", "PHONE"), (text, shape) => {
        const back = inShape(inShape(text, "SOAP", shape), shape, "SOAP");
        expect(isSameText("SOAP", back, text)).toBe(true);
      }),
    );
  });

  test("loses no word, whatever was written", () => {
    const shape = fc.constantFrom(...noteShapes);
    const text = fc.record({ S: words, O: words, A: words, P: words, text: words });
    fc.assert(
      fc.property(shape, shape, text, (from, to, before) => {
        const said = (all: object) => Object.values(all).join(" ").split(/\s+/);
        const after = said(inShape(before, from, to));
        for (const part of partsOfShape[from])
          for (const word of before[part].split(/\s+/))
            if (word !== "" && !/^[SOAP]:$/.test(word)) expect(after).toContain(word);
      }),
    );
  });
});

test("what is written, what is empty", () => {
  expect(writtenParts("SOAP", { S: " a ", O: "\n", text: "left out" })).toEqual({ S: "a" });
  expect(emptyParts("SOAP", { S: "a", P: "  " })).toEqual(["O", "A", "P"]);
  expect([isBlank("PHONE", { O: "x" }), isBlank("FREE", { text: "x" })]).toEqual([true, false]);
});

describe("what changed, word by word", () => {
  test("a figure that was read wrongly", () => {
    expect(
      wordDiff("Thomas test right −8°, was −12°.", "Thomas test right −4°, was −12°."),
    ).toEqual([
      { kind: "same", text: "Thomas test right " },
      { kind: "gone", text: "−8°" },
      { kind: "new", text: "−4°" },
      { kind: "same", text: ", was −12°." },
    ]);
  });

  test("both texts stand in it to the letter", () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (before, after) => {
        const runs = wordDiff(before, after);
        const told = (left: string) =>
          runs.map(({ kind, text }) => (kind === left ? "" : text)).join("");
        expect([told("new"), told("gone")]).toEqual([before, after]);
        if (before === after) expect(runs.every(({ kind }) => kind === "same")).toBe(true);
      }),
    );
  });

  test("tells the longest notes as one change, and one endless word too", () => {
    const long = (word: string) => `${word} `.repeat(4_000);
    const endless = "!".repeat(20_000);
    const kinds = (before: string, after: string) =>
      wordDiff(before, after).map(({ kind }) => kind);
    expect(kinds(long("a"), long("b"))).toEqual(["gone", "new", "same"]);
    expect(kinds(endless, `${endless}a`)).toEqual(["gone", "new"]);
  });
});

describe("two people at one note", () => {
  const here = { shape: "SOAP" as const, text: { S: "same", A: "hold time", P: "block" } };
  const there = { shape: "SOAP" as const, text: { S: "same", A: "try 20 s", O: "new" } };

  test("only what differs is asked about", () => {
    expect(contested(here, there)).toEqual([
      { part: "O", here: "", there: "new" },
      { part: "A", here: "hold time", there: "try 20 s" },
      { part: "P", here: "block", there: "" },
    ]);
  });

  test("without a choice both texts stay, and nothing is doubled", () => {
    const both = { S: "same", O: "new", A: "try 20 s\nhold time", P: "block" };
    expect(merged(here, there, {})).toEqual(both);
    expect(merged({ ...here, text: both }, there, {})).toEqual(both);
    expect(merged(here, there, { A: "there", P: "there" })).toMatchObject({ A: "try 20 s", P: "" });
    expect(merged(here, there, { A: "here", O: "here" })).toMatchObject({ A: "hold time" });
  });

  test("in another shape their words come along", () => {
    const free = { shape: "FREE" as const, text: { text: "same\nP: new plan" } };
    expect(merged(here, free, { A: "here" })).toMatchObject({ P: "new plan\nblock", S: "same" });
  });

  test("with both kept no word of either is lost", () => {
    fc.assert(
      fc.property(soap, soap, (mine, theirs) => {
        const result = merged({ shape: "SOAP", text: mine }, { shape: "SOAP", text: theirs }, {});
        for (const part of partsOfShape.SOAP) {
          expect(result[part]).toContain(mine[part].trim());
          expect(result[part]).toContain(theirs[part].trim());
        }
      }),
    );
  });
});
