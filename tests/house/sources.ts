import { readFileSync } from "node:fs";

/**
 * Reads the files that a glob has found. Nothing is imported, which would take a hundred times as long; by the glob
 * `--changed` knows all the same which files a test looks at.
 * @param found of a file two folders below the root
 * @returns text by path, "../../app/root.tsx"
 */
export function readSources(found: Record<string, unknown>): Record<string, string> {
  const read = (path: string) => readFileSync(path.replace("../../", ""), "utf8");
  return Object.fromEntries(Object.keys(found).map((path) => [path, read(path)]));
}
