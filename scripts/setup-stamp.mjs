// A stamp says from which files a step's outcome was made: the hash of their paths and contents.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name !== "generated" && !name.startsWith("."));
  return names.sort().flatMap((name) => filesIn(join(path, name)));
}

/**
 * @param {string[]} paths files and folders; "generated" folders and dot files do not count
 * @returns {string} hash of their names and contents and of the platform (packages hold native code)
 */
export function hashOf(paths) {
  const hash = createHash("sha256");
  hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  for (const file of paths.flatMap(filesIn)) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

export function isCurrent(stamp, hash) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

/** Before a step begins: whatever interrupts it, its old outcome no longer counts as whole. */
export function removeStamp(stamp) {
  rmSync(stamp, { force: true });
}

/** After a step succeeded. Renamed into place, so there is never half a stamp. */
export function writeStamp(stamp, hash) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(`${stamp}.new`, hash);
  renameSync(`${stamp}.new`, stamp);
}
