import fc from "fast-check";
import { expect, test } from "vitest";
import { aboutParam, parseAbout } from "~/domain/messages/about";
import { answersInTime } from "~/domain/messages/answers";
import { type BlankValues, fillBlanks, openBlanks, replyText } from "~/domain/messages/blanks";
import { isClosedOn } from "~/domain/messages/closing";

const values: BlankValues = {
  ...{ name: "Ever", exercise: "the pigeon", hold: "30 s", visit: null, phone: "0100 555 0123" },
};

test("what is filled in can be told from the words, and what is open from both", () => {
  expect(fillBlanks("{name}, leave {exercise} out until {visit}.", values)).toEqual([
    { text: "Ever", is: "filled" },
    { text: ", leave ", is: "words" },
    { text: "the pigeon", is: "filled" },
    { text: " out until ", is: "words" },
    { text: "{visit}", is: "open" },
    { text: ".", is: "words" },
  ]);
});

test("only blanks that there are count; a brace of somebody's own is a word", () => {
  expect(fillBlanks("{age} {name", values)).toEqual([{ text: "{age} {name", is: "words" }]);
  expect(openBlanks("See {visit} and {hold}, {visit} {age}")).toEqual(["{visit}", "{hold}"]);
});

test("filled pieces are the text with its blanks put in, whatever it says", () => {
  const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom("{name}", "{visit}", "{hold}")));
  fc.assert(
    fc.property(texts, (pieces) => {
      const text = pieces.join("");
      const plain = text.replaceAll("{name}", "Ever").replaceAll("{hold}", "30 s");
      const filled = fillBlanks(text, { ...values, exercise: null, phone: null });
      expect(replyText(filled)).toBe(plain);
    }),
  );
});

test("a thread is closed from the fifteenth day after the discharge on", () => {
  expect(isClosedOn(null, "2026-11-19")).toBe(false);
  expect(isClosedOn("2026-11-05", "2026-11-19")).toBe(false);
  expect(isClosedOn("2026-11-05", "2026-11-20")).toBe(true);
});

test("what a link says a message is about is read again, and nonsense is nothing", () => {
  const about = { kind: "pain" as const, id: "3f2c-1" };
  expect(parseAbout(aboutParam(about))).toEqual(about);
  for (const text of [null, "", "pain", "note:1", "pain:", "pain:a b", `pain:${"x".repeat(65)}`])
    expect(parseAbout(text)).toBeNull();
});

test("an answer counts from the first message that had none; what waits, or began here, is no answer", () => {
  const due = (at: Date) => new Date(at.getTime() + 60_000);
  const times = (text: string) =>
    [...text].map((side, minute) => ({
      at: new Date(minute * 60_000),
      isFromStaff: side === "c",
    }));
  for (const [text, answers, inTime] of [
    ["", 0, 0],
    ["cc", 0, 0],
    ["pc", 1, 1],
    ["cpcc", 1, 1],
    ["ppc", 1, 0],
    ["pcppcpcp", 3, 2],
  ] as const)
    expect([text, answersInTime(times(text), due)]).toEqual([text, { answers, inTime }]);
});
