import { createRequire } from "node:module";
import type { Options } from "@node-rs/argon2";

// In the place of the library, in tests alone: the same but for what a hash costs, which is nothing here. A third of the
// time of whatever signs in was spent on it. The servers that tests start are whole, and `atFullCost` is for a test of it.
const library: typeof import("@node-rs/argon2") = createRequire(import.meta.url)("@node-rs/argon2");

const QUICK: Options = { memoryCost: 64, timeCost: 1 };
let isQuick = true;

const costing = (options?: Options | null) =>
  isQuick ? { ...options, ...QUICK } : (options ?? undefined);

export const hash: typeof library.hash = (password, options, signal) =>
  library.hash(password, costing(options), signal);
export const hashRaw: typeof library.hashRaw = (password, options, signal) =>
  library.hashRaw(password, costing(options), signal);
/** A stored hash says itself what it costs. */
export const { verify } = library;

/** What is hashed meanwhile costs what it does on a server. */
export async function atFullCost<T>(work: () => Promise<T>): Promise<T> {
  isQuick = false;
  try {
    return await work();
  } finally {
    isQuick = true;
  }
}
