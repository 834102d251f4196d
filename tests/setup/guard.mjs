// Cleans up after a test run, however it ends: its standard input closes when the run does, killed or not.
// Arguments, as JSON: the folder to remove, and what to run before that.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";

const { folder, before } = JSON.parse(process.argv[2] ?? "{}");
process.stdin.resume();
process.stdin.once("close", () => {
  if (before) spawnSync(before.program, before.args, { ...before.user, cwd: folder });
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
