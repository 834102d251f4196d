import { once } from "node:events";
import { buffer } from "node:stream/consumers";
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
