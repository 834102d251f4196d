import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
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

/**
 * Makes a temporary folder that does not outlive the test run, even when that is killed.
 * @param lastCommand given the folder, what to run before it goes
 */
export function makeTemporary(
  name: string,
  lastCommand?: (folder: string) => LastCommand,
): Temporary {
  const folder = mkdtempSync(join(tmpdir(), `supple-${name}-`));
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
