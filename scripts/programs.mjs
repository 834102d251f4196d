// Programs that the tests need and npm does not bring: where they usually are, or null.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

const exe = process.platform === "win32" ? ".exe" : "";

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name) {
  const folders = (process.env.PATH || "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name + exe)).find(isProgram) || null;
}

/** @returns {string | null} a Chromium or Chrome on this machine; CHROMIUM_PATH wins */
export function findChromium() {
  const places = [
    process.env.CHROMIUM_PATH,
    ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"].map(
      onPath,
    ),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].map(
      (folder) => folder && join(folder, "Google/Chrome/Application/chrome.exe"),
    ),
  ];
  return places.find((path) => path && isProgram(path)) || null;
}

/** @returns {string | null} folder of initdb and pg_ctl; POSTGRES_BIN wins, then the newest version installed */
export function findPostgres() {
  const asked = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" });
  const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql") : [];
  const newest = versions.sort((a, b) => Number(b) - Number(a));
  const folders = [
    process.env.POSTGRES_BIN,
    asked.status === 0 ? asked.stdout.trim() : null,
    ...newest.map((version) => `/usr/lib/postgresql/${version}/bin`),
    "/opt/homebrew/bin",
    "/usr/local/bin",
  ];
  const holds = (folder) =>
    ["initdb", "pg_ctl"].every((name) => isProgram(join(folder, name + exe)));
  return folders.find((folder) => folder && holds(folder)) || null;
}
