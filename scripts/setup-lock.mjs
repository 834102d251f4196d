// One set-up at a time. The lock is a file with the holder's process id; a dead holder's lock is taken over.
import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";

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
    return true;
  } catch (error) {
    return error.code === "EPERM";
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
  const pid = Number(text);
  // Made a moment ago and its number not written yet: somebody holds it.
  if (!pid) return ageMs(lock) < GRACE_MS ? -1 : null;
  // Our own number: left by an earlier life of this container, where numbers repeat.
  return pid !== process.pid && isRunning(pid) ? pid : null;
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
 * @returns {Promise<{ interrupted: boolean, release: () => void }>} `interrupted`: the last holder died at work
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
  return { interrupted, release: () => rmSync(lock, { force: true }) };
}
