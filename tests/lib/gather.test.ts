import { once } from "node:events";
import { buffer, text } from "node:stream/consumers";
import fc from "fast-check";
import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { expect, test } from "vitest";
import { gather } from "~/lib/gather.server";

test("what is written in one go comes in one piece, later writes in theirs, nothing is lost", async () => {
  const stream = gather();
  const pieces: string[] = [];
  stream.on("data", (piece: Buffer) => pieces.push(piece.toString()));
  const ended = new Promise((resolve) => stream.on("end", resolve));
  for (const text of ["a", "b", "c"]) stream.write(text);
  await once(stream, "data");
  stream.write("d");
  stream.end("e");
  await ended;
  expect(pieces).toEqual(["abc", "de"]);
});

test("a large page arrives whole", async () => {
  const stream = gather();
  const page = "x".repeat(300_000);
  for (let at = 0; at < page.length; at += 2048) stream.write(page.slice(at, at + 2048));
  stream.end();
  expect((await buffer(stream)).toString()).toBe(page);
});

test("what React draws arrives character by character, wherever its pieces end", async () => {
  const characters = fc.string({ unit: fc.constantFrom("a", "é", "→", "–", "𝄞", "👩‍⚕️") });
  const texts = fc.array(characters, { minLength: 200, maxLength: 400, size: "max" });
  await fc.assert(
    fc.asyncProperty(texts, fc.nat(2_048), async (parts, shift) => {
      const body = gather();
      const stream = renderToPipeableStream(
        createElement("p", { title: "x".repeat(shift) }, ...parts),
      );
      stream.pipe(body);
      const html = await text(body);
      expect(html).not.toContain("\0");
      expect(html.replace(/^<p title="x*">/, "").replaceAll(/<!-- -->|<\/p>$/g, "")).toBe(
        parts.join(""),
      );
    }),
    { numRuns: 30 },
  );
});
