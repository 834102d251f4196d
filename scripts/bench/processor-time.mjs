// How much processor time a process has taken so far.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Clock ticks a second, the same on every Linux that Node.js runs on. */
const TICKS = 100;

/** @param {number} pid @returns {number} milliseconds, of all its threads */
export function processorTime(pid) {
  const stat = readStat(pid);
  if (stat !== null) {
    // The name may hold spaces and brackets; user and system time are the 12th and 13th field behind it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS;
  }
  const { stdout } = spawnSync("ps", ["-o", "time=", "-p", String(pid)], { encoding: "utf8" });
  const found = /(?:(\d+)-)?(?:(\d+):)?(\d+):(\d+(?:\.\d+)?)/.exec(stdout ?? "");
  if (!found) throw new Error("The processor time of a process can be read on Linux and macOS.");
  const [, days = 0, hours = 0, minutes, seconds] = found;
  return (
    (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000
  );
}

function readStat(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}
