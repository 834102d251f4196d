// One set-up at a time. The lock is a file with the ids of the holder and of the program that it runs; when both
// are dead, the lock is taken over.
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";

const GRACE_MS = 5000;
const POLL_MS = 250;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function ageMs(path) {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
  return !isZombie(pid);
}

/** Ended, but not yet collected by its parent: in a container without an init process that lasts. */
function isZombie(pid) {
  if (process.platform !== "linux") return false;
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch (error) {
    return error.code === "ENOENT";
  }
}

/** @returns {number | null} process that holds the lock, null when nobody (any more) does */
function holderOf(lock) {
  let text;
  try {
    text = readFileSync(lock, "utf8");
  } catch {
    return null;
  }
  const pids = text.split(" ").map(Number).filter(Boolean);
  // Made a moment ago and its number not written yet: somebody holds it.
  if (pids.length === 0) return ageMs(lock) < GRACE_MS ? -1 : null;
  // Our own number: left by an earlier life of this container, where numbers repeat.
  return pids.find((pid) => pid !== process.pid && isRunning(pid)) || null;
}

function tryTake(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** Removes a dead holder's lock; of several processes that see it, one does. */
function removeDead(lock) {
  const guard = `${lock}.taking`;
  try {
    mkdirSync(guard);
  } catch {
    if (ageMs(guard) > GRACE_MS) rmdirSync(guard);
    return false;
  }
  try {
    if (holderOf(lock) !== null) return false;
    rmSync(lock, { force: true });
    return true;
  } finally {
    rmdirSync(guard);
  }
}

/**
 * Waits for the lock.
 * @param {string} lock path
 * @param {(pid: number) => void} onWait called once when another process has it
 * @returns {Promise<{ interrupted: boolean, note: (child: number) => void, release: () => void }>}
 *   `interrupted`: the last holder died at work; `note` names the program at work, which may outlive us
 */
export async function takeLock(lock, onWait) {
  let told = false;
  let interrupted = false;
  while (!tryTake(lock)) {
    const holder = holderOf(lock);
    if (holder === null) {
      interrupted = removeDead(lock) || interrupted;
    } else {
      if (!told && holder > 0) onWait(holder);
      told = told || holder > 0;
      await pause(POLL_MS);
    }
  }
  return {
    interrupted,
    note: (child) => {
      writeFileSync(`${lock}.new`, `${process.pid} ${child}`);
      renameSync(`${lock}.new`, lock);
    },
    release: () => rmSync(lock, { force: true }),
  };
}
