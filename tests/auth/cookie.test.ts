import fc from "fast-check";
import { expect, test } from "vitest";
import { readCookie } from "~/auth/cookie.server";
import { signInId } from "~/auth/lucia.server";

const OURS = "abcdefghijklmnopqrstuvwxyz234567abcdefgh";
const OTHER = "zbcdefghijklmnopqrstuvwxyz234567abcdefgh";

const read = (header: string) => signInId({ headers: new Map([["Cookie", header]]) } as never);

test.each([
  ["nothing", null, ""],
  ["ours alone", OURS, `supple_session=${OURS}`],
  ["a neighbour's lone %", null, "theirs=100%"],
  ["ours after a lone %", OURS, `theirs=100%; supple_session=${OURS}`],
  ["ours among halves of escapes", OURS, `theirs=%E0%A4%A; supple_session=${OURS}; more=%`],
  ["no blank between", OURS, `a=1;supple_session=${OURS}`],
  ["many blanks", OURS, `a=1 ;\t  supple_session = ${OURS} ;b=2`],
  ["in quotes", OURS, `supple_session="${OURS}"`],
  ["a pair without a sign", OURS, `lonely; ; =; supple_session=${OURS}`],
  ["a value with signs in it", OURS, `a=b=c==; supple_session=${OURS}`],
  ["another name that ends the same", null, `my_supple_session=${OURS}`],
  ["another name that begins the same", null, `supple_session2=${OURS}`],
  ["a name in capitals", null, `SUPPLE_SESSION=${OURS}`],
  ["our name inside another's value", null, `a="supple_session=${OURS}"`],
  ["a value that is none of ours", null, "supple_session=%00"],
  ["an empty value", null, "supple_session="],
  ["a neighbour's of the same name first", OURS, `supple_session=theirs; supple_session=${OURS}`],
  ["two that could be ours: the first", OURS, `supple_session=${OURS}; supple_session=${OTHER}`],
  ["half a quote", null, `supple_session="${OURS}`],
])("%s", (_, expected, header) => {
  expect(read(header)).toBe(expected);
});

test("whatever else is sent, nothing throws and ours is found", () => {
  const foreign = fc
    .string({ unit: "binary" })
    .filter((text) => !text.includes(";") && !text.includes("supple_session"));
  fc.assert(
    fc.property(fc.array(foreign), fc.array(foreign), (before, after) => {
      const header = [...before, `supple_session=${OURS}`, ...after].join(";");
      expect(read(header)).toBe(OURS);
      expect(readCookie([...before, ...after].join(";"), "supple_session", () => true)).toBeNull();
    }),
  );
});
