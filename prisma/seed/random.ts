import { createHash } from "node:crypto";

/** Numbers from 0 (included) to 1 (left out), the same row of them for the same seed. */
export type Random = () => number;

/** A generator (mulberry32) that starts from a text: demo data must be the same at every seeding. */
export function randomFrom(seed: string): Random {
  let state = createHash("sha256").update(seed).digest().readInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Ever Thistlewood → ever@willowlane.example */
export function emailOf(name: string): string {
  return `${name.split(" ")[0]?.toLowerCase()}@willowlane.example`;
}

/** An audit row's id, and its salt, which is as good as random for made-up people. */
export function auditId(...name: (string | number)[]): { id: string; salt: string } {
  const salt = createHash("sha256")
    .update(["salt", ...name].join(" "))
    .digest("hex")
    .slice(0, 32);
  return { id: idFrom("audit", ...name), salt };
}

/** The id of a demo row, the same at every seeding: a UUID of version 8 made from what names the row. */
export function idFrom(...name: (string | number)[]): string {
  const hex = createHash("sha256").update(name.join(" ")).digest("hex");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");
}
