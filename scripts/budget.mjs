// How much JavaScript and CSS each page loads before it works, compressed, as a ratio to the barest page (/status).
// As a program it fails when a page is over its budget, and when files of the build need each other.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";

const CLIENT = "build/client";
const BARE = "routes/status";
/** First match counts. Charts come later and lazily, so no page's first load holds them. */
const BUDGETS = [
  { pages: /^routes\/my/, ratio: 1.25 },
  { pages: /^routes\//, ratio: 1.6 },
];
/**
 * The catalogue of one language, told by a word that only it holds. Every page loads it, once for all of them, so it is
 * kept in a file of its own and has a budget of its own: inside of the ratios it would make the barest page heavier and
 * so give every other page room that nobody decided on.
 */
const WORDS = { sign: /Skip to the content/, bytes: 8_000 };
/** Code that no page may load at once, told by a word that only it holds. */
const KEPT_OUT = [
  { name: "recharts", sign: /recharts-wrapper/, where: "import the chart lazily" },
  {
    name: "the texts of the exercises",
    sign: /as if a string lifts the top of your head/,
    where: "loaders send what a page shows",
  },
  {
    name: "words that only the server says",
    sign: /without you the link opens no account/,
    where: "components draw with PageWords",
  },
  { name: "zod", sign: /\$ZodError/, where: "keep schemas in *.server.ts" },
];

function readManifest() {
  const assets = readdirSync(join(CLIENT, "assets"));
  const name = assets.find((file) => /^manifest-.*\.js$/.test(file));
  if (!name) throw new Error("There is no build: run npm run build.");
  const window = {};
  runInNewContext(readFileSync(join(CLIENT, "assets", name), "utf8"), { window });
  const { entry, routes } = window.__remixManifest;
  const ofRoutes = new Set(Object.values(routes).flatMap((route) => route.css));
  // The root links its style sheet by address; the manifest does not know it.
  const linked = assets.filter((file) => file.endsWith(".css")).map((file) => `/assets/${file}`);
  const everywhere = linked.filter((file) => !ofRoutes.has(file));
  return { entry, routes, everywhere: [...everywhere, `/assets/${name}`] };
}

function filesOf(id, { entry, routes, everywhere }) {
  const files = new Set([...everywhere, entry.module, ...entry.imports, ...entry.css]);
  for (let route = routes[id]; route; route = routes[route.parentId]) {
    for (const file of [route.module, ...route.imports, ...route.css]) files.add(file);
  }
  return [...files];
}

const sizes = new Map();

function compressedBytes(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(CLIENT, file))).length);
  return sizes.get(file);
}

/** @returns {{ id: string, js: number, css: number, ratio: number, complaints: string[] }[]} sizes in bytes */
function measure() {
  const manifest = readManifest();
  const total = (files) =>
    files.filter((file) => !holdsWords(file)).reduce((sum, file) => sum + compressedBytes(file), 0);
  const bare = total(filesOf(BARE, manifest));
  return Object.keys(manifest.routes)
    .filter((id) => id !== "root")
    .sort()
    .map((id) => {
      const files = filesOf(id, manifest);
      const ratio = total(files) / bare;
      return {
        id,
        js: total(files.filter((file) => file.endsWith(".js"))),
        css: total(files.filter((file) => file.endsWith(".css"))),
        ratio,
        complaints: [...overBudget(id, ratio), ...keptOut(files)],
      };
    });
}

const holdsWords = (file) =>
  file.endsWith(".js") && WORDS.sign.test(readFileSync(join(CLIENT, file), "utf8"));

/** The files of the catalogue, with what is wrong with them: there has to be one, and it has to be small. */
function measureWords() {
  const files = filesOf(BARE, readManifest()).filter(holdsWords);
  const bytes = files.reduce((sum, file) => sum + compressedBytes(file), 0);
  const complaints = [
    ...(files.length === 1
      ? []
      : [`in ${files.length} files: the catalogue has a file of its own`]),
    ...(bytes > WORDS.bytes ? [`over the budget of ${WORDS.bytes / 1000} kB`] : []),
  ];
  return { bytes, complaints };
}

/** Files that need each other begin in no order: what one of them takes at once from the other is not there yet. */
function circles() {
  const folder = join(CLIENT, "assets");
  const needs = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".js"))) {
    const found = readFileSync(join(folder, file), "utf8").matchAll(
      /(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g,
    );
    needs.set(
      file,
      [...found].map(([, name]) => name),
    );
  }
  const done = new Set();
  const walk = (file, way) => {
    if (way.includes(file)) return [[...way.slice(way.indexOf(file)), file].join(" → ")];
    if (done.has(file)) return [];
    const circlesFrom = (needs.get(file) ?? []).flatMap((next) => walk(next, [...way, file]));
    done.add(file);
    return circlesFrom;
  };
  return [...needs.keys()].flatMap((file) => walk(file, []));
}

function overBudget(id, ratio) {
  const limit = BUDGETS.find((budget) => budget.pages.test(id)).ratio;
  return ratio > limit ? [`${ratio.toFixed(2)} × the bare page, the budget is ${limit}`] : [];
}

function keptOut(files) {
  const text = files.map((file) => readFileSync(join(CLIENT, file), "utf8")).join("\n");
  const found = KEPT_OUT.filter(({ sign }) => sign.test(text));
  return found.map(({ name, where }) => `loads ${name} at once: ${where}`);
}

/** Prints a table of all pages and of the words. @returns {number} how many are over their budget, or need each other */
export function printSizes() {
  const pages = measure();
  const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(8);
  console.log(
    `\n${"kB, compressed".padEnd(44)}${"JS".padStart(8)}${"CSS".padStart(8)}${"×".padStart(7)}`,
  );
  for (const { id, js, css, ratio, complaints } of pages) {
    const row =
      id.replace("routes/", "").padEnd(44) + kB(js) + kB(css) + ratio.toFixed(2).padStart(7);
    console.log([row, ...complaints].join("   "));
  }
  const words = measureWords();
  console.log(
    ["words of one language, on every page".padEnd(44) + kB(words.bytes), ...words.complaints].join(
      "   ",
    ),
  );
  const round = circles();
  for (const circle of round) console.log(`These files need each other: ${circle}`);
  return round.length + [words, ...pages].filter(({ complaints }) => complaints.length > 0).length;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = printSizes() === 0 ? 0 : 1;
}
