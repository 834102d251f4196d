// node scripts/lighthouse.mjs: Lighthouse (mobile, simulated) on four pages of the demo clinic's patient, in English and in
// Arabic, the median of five first visits each: the sign-in stays, the browser's cache and the worker are emptied. Ends
// with an error when a page is below what it has to reach. Part of `npm run proofs`; LIGHTHOUSE_RUNS=1 for a quick look.
// Lighthouse brings over a hundred packages that nothing else needs, so it is no dependency: it is installed beside, once.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { freePort, startServer } from "./own-server.mjs";
import { findChromium } from "./programs.mjs";
import { setUp } from "./setup.mjs";
import { runQuietly } from "./setup-run.mjs";

const VERSION = "12.8.2";
const FOLDER = join(".tmp-test", `lighthouse-${VERSION}`);
const RUNS = Number(process.env.LIGHTHOUSE_RUNS ?? 5);
const MOST_LOST = 3;
const LANGUAGES = ["en", "ar"];
/** Percent that each page has to reach, at the median. */
const LEAST = { performance: 95, accessibility: 100, "best-practices": 100 };
/** What the performance consists of, to read beside it: on a busy machine only the shifts and the bytes stay the same. */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const PARTS = {
  "first-contentful-paint": { name: "FCP", show: seconds },
  "largest-contentful-paint": { name: "LCP", show: seconds },
  "total-blocking-time": { name: "TBT", show: (ms) => `${Math.round(ms)} ms` },
  "cumulative-layout-shift": { name: "CLS", show: (shift) => shift.toFixed(3) },
  "speed-index": { name: "SI", show: seconds },
  "total-byte-weight": { name: "bytes", show: (bytes) => `${Math.round(bytes / 1000)} kB` },
};
const COLUMN = 16;

await setUp({ build: true });
const lighthouse = await loadLighthouse();
const server = await startServer();
const origin = server.origin.replace("127.0.0.1", "localhost");
const profile = mkdtempSync(join(tmpdir(), "supple-lighthouse-"));
const debugging = await freePort();
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: findChromium() ?? undefined,
  args: [
    `--remote-debugging-port=${debugging}`,
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ],
});
let isBelow = false;
try {
  const session = await signIn();
  const pages = { Today: "/my", Session: session, Progress: "/my/progress", Learn: "/my/learn" };
  console.log(row("", [...Object.keys(LEAST), ...Object.values(PARTS).map(({ name }) => name)]));
  for (const language of LANGUAGES) {
    await choose(language);
    for (const [name, path] of Object.entries(pages))
      report(`${name} (${language})`, await measure(path));
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(profile, { recursive: true, force: true });
}
process.exitCode = isBelow ? 1 : 0;

async function loadLighthouse() {
  const entry = join(FOLDER, "node_modules", "lighthouse", "core", "index.js");
  if (!existsSync(entry)) {
    const args = ["install", "--prefix", FOLDER, "--no-save", "--no-audit", "--no-fund"];
    const { code, output } = await runQuietly("npm", [...args, `lighthouse@${VERSION}`], {
      shell: process.platform === "win32",
    });
    if (code !== 0) throw new Error(`Lighthouse could not be installed: ${output}`);
  }
  return (await import(pathToFileURL(entry).href)).default;
}

/** @returns {Promise<string>} the path of today's session */
async function signIn() {
  const page = await browser.newPage();
  await page.goto(`${origin}/login`);
  await page.fill("[name=email]", "ever@willowlane.example");
  await page.fill("[name=password]", "supple-demo");
  await page.click("button[type=submit], form button");
  await page.waitForURL(`${origin}/my`);
  const session = await page.getAttribute('a[href^="/my/session/"]', "href");
  await page.close();
  return session;
}

/** Chooses among what the demo clinic has turned on, as its patient does. */
async function choose(language) {
  const page = await browser.newPage();
  await page.goto(`${origin}/my/language`);
  await page.check(`[name=language][value=${language}]`);
  await page.click(".save-bar button");
  await page.waitForURL(`${origin}/my/account`);
  const spoken = await page.getAttribute("html", "lang");
  if (spoken !== language) throw new Error(`Chose ${language}, and the page speaks ${spoken}.`);
  await page.close();
}

/**
 * @param {string} path
 * @returns {Promise<{ percent: Record<string, number>, parts: Record<string, number>, failing: string[] }>} medians of
 *   the runs: percent by category, and what the performance consists of; and every check that some run failed
 */
async function measure(path) {
  const runs = [];
  for (let lost = 0; runs.length < RUNS; ) {
    const { lhr } = await lighthouse(`${origin}${path}`, {
      ...{ port: debugging, output: "json", logLevel: "error" },
      onlyCategories: Object.keys(LEAST),
    });
    // On a busy machine the browser may lose what it took down of a page: that says nothing of the page.
    if (lhr.runtimeError && lost < MOST_LOST) {
      lost += 1;
      continue;
    }
    if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
    if (new URL(lhr.finalDisplayedUrl).pathname !== path)
      throw new Error(`${path} led to ${lhr.finalDisplayedUrl}.`);
    runs.push(lhr);
  }
  const failing = runs.flatMap(({ audits }) =>
    Object.values(audits)
      .filter(({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === "binary")
      .map(({ id }) => id),
  );
  return {
    percent: medians(runs, Object.keys(LEAST), (lhr, id) =>
      Math.round(lhr.categories[id].score * 100),
    ),
    parts: medians(runs, Object.keys(PARTS), (lhr, id) => lhr.audits[id].numericValue),
    failing: [...new Set(failing)],
  };
}

function medians(runs, ids, figureOf) {
  return Object.fromEntries(
    ids.map((id) => {
      const values = runs.map((lhr) => figureOf(lhr, id)).sort((a, b) => a - b);
      return [id, values[Math.floor(values.length / 2)]];
    }),
  );
}

function report(name, { percent, parts, failing }) {
  const below = Object.keys(LEAST).filter((category) => percent[category] < LEAST[category]);
  isBelow ||= below.length > 0;
  const figures = [
    ...Object.keys(LEAST).map((category) => percent[category]),
    ...Object.entries(PARTS).map(([id, { show }]) => show(parts[id])),
  ];
  const complaint = below.length > 0 ? `  BELOW: ${[...below, ...failing].join(", ")}` : "";
  console.log(row(name, figures) + complaint);
}

function row(name, cells) {
  return name.padEnd(14) + cells.map((cell) => String(cell).padStart(COLUMN)).join("");
}
