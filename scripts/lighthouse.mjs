// node scripts/lighthouse.mjs: Lighthouse (mobile, simulated) on four pages of the demo clinic's patient, in English and in
// Arabic, the median of five each. Ends with an error when a page is below what it has to reach. Part of `npm run proofs`.
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
const LANGUAGES = ["en", "ar"];
/** Percent that each page has to reach, at the median. */
const LEAST = { performance: 95, accessibility: 100, "best-practices": 100 };

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

async function choose(language) {
  const page = await browser.newPage();
  await page.goto(`${origin}/my/account`);
  await page.selectOption("select[name=language]", language);
  await page.locator("form:has(select[name=language]) button").first().click();
  await page.waitForLoadState("networkidle");
  await page.close();
}

/** @returns {Promise<Record<string, number[]>>} percent by category, an entry a run */
async function measure(path) {
  const scores = Object.fromEntries(Object.keys(LEAST).map((category) => [category, []]));
  const failing = new Set();
  for (let run = 0; run < RUNS; run += 1) {
    const { lhr } = await lighthouse(`${origin}${path}`, {
      ...{ port: debugging, output: "json", logLevel: "error", disableStorageReset: true },
      onlyCategories: Object.keys(LEAST),
    });
    for (const category of Object.keys(LEAST)) {
      scores[category].push(Math.round(lhr.categories[category].score * 100));
    }
    for (const { id, score, scoreDisplayMode } of Object.values(lhr.audits)) {
      if (score === 0 && scoreDisplayMode === "binary") failing.add(id);
    }
  }
  return { ...scores, failing: [...failing] };
}

function report(name, { failing, ...scores }) {
  const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const below = Object.entries(LEAST).filter(
    ([category, least]) => median(scores[category]) < least,
  );
  if (below.length > 0) isBelow = true;
  const words = Object.keys(LEAST).map((category) => `${category} ${median(scores[category])}`);
  const complaint = below.length > 0 ? `  BELOW (${failing.join(", ")})` : "";
  console.log(`${name.padEnd(16)} ${words.join(", ")}${complaint}`);
}
