import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { nodeComplaint } from "../../scripts/node-version.mjs";
import { takeLock } from "../../scripts/setup-lock.mjs";
import { failureWords, runQuietly } from "../../scripts/setup-run.mjs";
import { hashOf, isCurrent, removeStamp, writeStamp } from "../../scripts/setup-stamp.mjs";

const base = mkdtempSync(join(tmpdir(), "supple-setup-"));
let folder = base;
const nobody = () => expect.unreachable("nobody holds the lock");

beforeEach(() => {
  folder = mkdtempSync(join(base, "case-"));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A process number that was just given back. */
function deadProcess(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

test.each([
  ["v20.19.0", null],
  ["v20.20.2", null],
  ["v22.0.0", null],
  ["v20.18.9", "v20.18.9"],
  ["v18.20.0", "v18.20.0"],
  ["v9.0.0", "v9.0.0"],
])("Node.js %s", (version, named) => {
  const words = nodeComplaint(version, ">=20.19");
  if (named === null) expect(words).toBeNull();
  else expect(words).toMatch(new RegExp(`^[^\\n]*20\\.19 or newer and this is ${named}:[^\\n]+$`));
});

test.each([
  ["npm error code ENOTFOUND", /network/],
  ["npm error code EAI_AGAIN", /network/],
  ["npm error code EROFS", /read-only/],
  ["EACCES: permission denied, mkdir 'node_modules'", /read-only/],
  ["npm error code ENOSPC", /full/],
  ["ENOENT spawn npm ENOENT", /npm was not found/],
])("%s is put into one line", (output, words) => {
  expect(failureWords("installing packages", output)).toMatch(words);
  expect(failureWords("installing packages", output)).not.toContain("\n");
});

test("an unknown failure shows the end of what the program said", async () => {
  const script = "for (let i = 0; i < 90; i += 1) console.log('line ' + i); process.exit(3)";
  const { code, output } = await runQuietly(process.execPath, ["-e", script]);
  expect(code).toBe(3);
  const words = failureWords("building", output).split("\n");
  expect(words).toContain("line 89");
  expect(words).not.toContain("line 9");
});

test("an error that a long dump follows is shown from its beginning", () => {
  const output = ["transforming", "Error: no such export", ...Array(90).fill("  dump")].join("\n");
  expect(failureWords("building", output)).toMatch(/^Error: no such export\n/);
});

test("a program that does not exist is a failure, not a crash", async () => {
  expect(await runQuietly("no-such-program", [])).toMatchObject({ code: 1 });
});

test("a stamp holds while names and contents stay the same, whatever the dates", () => {
  const file = join(folder, "a.txt");
  const stamp = join(folder, "out", ".stamp");
  writeFileSync(file, "one");
  const hash = hashOf([file]);
  expect(isCurrent(stamp, hash)).toBe(false);
  writeStamp(stamp, hash);
  utimesSync(file, new Date(0), new Date(0));
  expect(isCurrent(stamp, hashOf([file]))).toBe(true);
  writeFileSync(file, "two");
  expect(isCurrent(stamp, hashOf([file]))).toBe(false);
  writeFileSync(file, "one");
  writeFileSync(join(folder, "b.txt"), "");
  expect(hashOf([folder])).not.toBe(hash);
  removeStamp(stamp);
  expect(isCurrent(stamp, hash)).toBe(false);
});

test("two parts of a file's name and content do not run into each other", () => {
  writeFileSync(join(folder, "a"), "bc");
  const one = hashOf([join(folder, "a")]);
  rmSync(join(folder, "a"));
  writeFileSync(join(folder, "ab"), "c");
  expect(hashOf([join(folder, "ab")])).not.toBe(one);
});

test("the lock is waited for while another process has it", async () => {
  const lock = join(folder, "lock");
  const waited: number[] = [];
  // Another process's lock; ours would count as left over.
  writeFileSync(lock, String(process.ppid));
  setTimeout(() => rmSync(lock), 100);
  const { interrupted, release } = await takeLock(lock, (pid: number) => waited.push(pid));
  expect(waited).toEqual([process.ppid]);
  expect(interrupted).toBe(false);
  expect(readFileSync(lock, "utf8")).toBe(String(process.pid));
  release();
  expect(existsSync(lock)).toBe(false);
});

test("a dead process's lock is taken over, and its work counts as interrupted", async () => {
  const lock = join(folder, "lock");
  writeFileSync(lock, String(deadProcess()));
  const { interrupted, release } = await takeLock(lock, nobody);
  expect(interrupted).toBe(true);
  expect(readFileSync(lock, "utf8")).toBe(String(process.pid));
  release();
  const next = await takeLock(lock, nobody);
  expect(next.interrupted).toBe(false);
  next.release();
});

test("the lock holds as long as the program that its dead holder started", async () => {
  const lock = join(folder, "lock");
  writeFileSync(lock, `${deadProcess()} ${process.ppid}`);
  const waited: number[] = [];
  setTimeout(() => writeFileSync(lock, `${deadProcess()} ${deadProcess()}`), 100);
  const { interrupted, note, release } = await takeLock(lock, (pid: number) => waited.push(pid));
  expect(waited).toEqual([process.ppid]);
  expect(interrupted).toBe(true);
  note(4321);
  expect(readFileSync(lock, "utf8")).toBe(`${process.pid} 4321`);
  release();
});

test("an old lock without a number, and one with our own number, are left over", async () => {
  for (const text of ["", String(process.pid)]) {
    const lock = join(folder, `lock${text}`);
    writeFileSync(lock, text);
    utimesSync(lock, new Date(0), new Date(0));
    const { interrupted, release } = await takeLock(lock, nobody);
    expect(interrupted).toBe(true);
    expect(readFileSync(lock, "utf8")).toBe(String(process.pid));
    release();
    expect(existsSync(lock)).toBe(false);
  }
});

test("a lock that was made a moment ago, its number not written yet, is somebody's", async () => {
  const lock = join(folder, "lock");
  writeFileSync(lock, "");
  setTimeout(() => rmSync(lock), 100);
  const { interrupted, release } = await takeLock(lock, nobody);
  expect(interrupted).toBe(false);
  release();
});

test("processes that find a dead one's lock at once still go one by one", async () => {
  const lock = join(folder, "lock");
  const log = join(folder, "log");
  writeFileSync(lock, String(deadProcess()));
  const script = `
    import { appendFileSync } from "node:fs";
    import { takeLock } from ${JSON.stringify(new URL("../../scripts/setup-lock.mjs", import.meta.url).href)};
    const { release } = await takeLock(${JSON.stringify(lock)}, () => undefined);
    appendFileSync(${JSON.stringify(log)}, "in ");
    await new Promise((resolve) => setTimeout(resolve, 60));
    appendFileSync(${JSON.stringify(log)}, "out ");
    release();`;
  const run = () => runQuietly(process.execPath, ["--input-type=module", "-e", script]);
  const runs = await Promise.all(Array.from({ length: 5 }, run));
  expect(runs.map((result) => result.code)).toEqual([0, 0, 0, 0, 0]);
  expect(readFileSync(log, "utf8")).toBe("in out ".repeat(5));
});
