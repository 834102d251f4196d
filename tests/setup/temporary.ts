import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Temporary {
  folder: string;
  /** Runs what was asked for and removes the folder; happens by itself when this process ends without. */
  remove: () => Promise<void>;
}

export interface LastCommand {
  program: string;
  args: string[];
  /** To run it as somebody else. */
  user?: { uid: number; gid: number } | undefined;
}

/** Linux keeps the files below it in memory. */
const MEMORY = "/dev/shm";
/** What a run's databases take, and some more. */
const ROOM_BYTES = 1_000_000_000;

/**
 * Where files of a test run lie best: each commit waits for the disk, and a run has tens of thousands. In a container
 * the memory may have too little room.
 */
function quickPlace(): string {
  if (!existsSync(MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ROOM_BYTES ? MEMORY : tmpdir();
}

/**
 * Makes a temporary folder that does not outlive the test run, even when that is killed.
 * @param options.isOnDisk a real one, for measuring what that costs
 * @param options.lastCommand given the folder, what to run before it goes
 */
export function makeTemporary(
  name: string,
  {
    isOnDisk = false,
    lastCommand,
  }: { isOnDisk?: boolean; lastCommand?: (folder: string) => LastCommand } = {},
): Temporary {
  const folder = mkdtempSync(join(isOnDisk ? tmpdir() : quickPlace(), `supple-${name}-`));
  const order = JSON.stringify({ folder, before: lastCommand?.(folder) });
  const script = fileURLToPath(new URL("./guard.mjs", import.meta.url));
  // Its own process group: Ctrl-C is for the run, and the guard has to see its end.
  const guard = spawn(process.execPath, [script, order], {
    stdio: ["pipe", "ignore", "inherit"],
    detached: true,
  });
  const gone = once(guard, "close");
  guard.unref();
  return {
    folder,
    remove: async () => {
      // Waited for from here on: with nothing else to do, this process would end in the middle, and with 0.
      guard.ref();
      guard.stdin.end();
      await gone;
    },
  };
}
