// How much JavaScript and CSS each page loads before it works, compressed, as a ratio to the barest page (/status).
// As a program it fails when a page is over its budget, and when files of the build need each other.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { readRoutes } from "./patient-routes.mjs";

const CLIENT = "build/client";
const BARE = "routes/status";
/** First match counts; bytes, compressed. Charts come later and lazily, so no page's first load holds them. */
const BUDGETS = [
  { pages: /^routes\/my_\.session\.\$/, js: 118_000, css: 20_000 },
  { pages: /^routes\/my/, js: 112_000, css: 20_000 },
  { pages: /^routes\//, ratio: 1.6 },
];
/**
 * The words of one language, told by the file's name (vite.config.ts). A page loads those of its language before it draws,
 * and no others: they are in no page's own count, and have a budget of their own.
 */
const WORDS = { file: /^words-(..)-.*\.js$/, bytes: 8_000 };
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

/** @param {"" | ".patients"} readers whose list of routes is loaded: see scripts/patient-routes */
function readManifest(readers) {
  const assets = readdirSync(join(CLIENT, "assets"));
  const name = assets.find((file) => file.startsWith("manifest-") && listOf(file) === readers);
  if (!name) throw new Error("There is no build: run npm run build.");
  const { entry, routes } = readRoutes(join(CLIENT, "assets", name));
  return { entry, routes, list: `/assets/${name}` };
}

const listOf = (file) => /^manifest-\w+(.*)\.js$/.exec(file)?.[1];

/** What a page loads: the scripts of its routes, and the style sheets that these link by address. */
function filesOf(id, { entry, routes, list }) {
  const scripts = new Set([list, entry.module, ...entry.imports]);
  for (const route of [...chainOf(id, routes), routes.root]) {
    for (const file of [route.module, ...route.imports]) scripts.add(file);
  }
  const linked = [...scripts].filter((file) => file !== list).flatMap(sheetsIn);
  return [...new Set([...scripts, ...linked])];
}

function chainOf(id, routes) {
  const route = routes[id];
  return route ? [route, ...chainOf(route.parentId, routes)] : [];
}

function sheetsIn(file) {
  return readFileSync(join(CLIENT, file), "utf8").match(/\/assets\/[\w-]+\.css/g) ?? [];
}

const sizes = new Map();

function compressedBytes(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(CLIENT, file))).length);
  return sizes.get(file);
}

/** @returns {{ id: string, js: number, css: number, ratio: number, complaints: string[] }[]} sizes in bytes */
function measure() {
  const lists = { everybody: readManifest(""), patients: readManifest(".patients") };
  const total = (files) => files.reduce((sum, file) => sum + compressedBytes(file), 0);
  const bare = total(filesOf(BARE, lists.everybody));
  return Object.keys(lists.everybody.routes)
    .filter((id) => id !== "root")
    .sort()
    .map((id) => {
      const files = filesOf(id, id.startsWith("routes/my") ? lists.patients : lists.everybody);
      const size = {
        ratio: total(files) / bare,
        js: total(files.filter((file) => file.endsWith(".js"))),
        css: total(files.filter((file) => file.endsWith(".css"))),
      };
      return { id, ...size, complaints: [...overBudget(id, size), ...keptOut(files)] };
    });
}

/** The file of each language, with what is wrong with it: there has to be one, and it has to be small. */
function measureWords() {
  const files = readdirSync(join(CLIENT, "assets")).filter((file) => WORDS.file.test(file));
  const tags = files.map((file) => WORDS.file.exec(file)[1]);
  return files.map((file, i) => {
    const bytes = compressedBytes(`/assets/${file}`);
    const complaints = [
      ...(tags.indexOf(tags[i]) === i ? [] : ["in two files: its words have one file"]),
      ...(bytes > WORDS.bytes ? [`over the budget of ${WORDS.bytes / 1000} kB`] : []),
    ];
    return { tag: tags[i], bytes, complaints };
  });
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

function overBudget(id, { ratio, js, css }) {
  const budget = BUDGETS.find(({ pages }) => pages.test(id));
  const over = (bytes, limit, what) =>
    bytes > limit ? [`over the budget of ${limit / 1000} kB of ${what}`] : [];
  return [
    ...(ratio > budget.ratio
      ? [`${ratio.toFixed(2)} × the bare page, the budget is ${budget.ratio}`]
      : []),
    ...over(js, budget.js, "script"),
    ...over(css, budget.css, "style sheets"),
  ];
}

function keptOut(files) {
  const text = files.map((file) => readFileSync(join(CLIENT, file), "utf8")).join("\n");
  const found = KEPT_OUT.filter(({ sign }) => sign.test(text));
  const words = files.some((file) => /\/words-..-/.test(file));
  return [
    ...found.map(({ name, where }) => `loads ${name} at once: ${where}`),
    ...(words ? ["names the words of a language: take them from words/page-words"] : []),
  ];
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
  for (const { tag, bytes, complaints } of words) {
    console.log([`words-${tag}`.padEnd(44) + kB(bytes), ...complaints].join("   "));
  }
  const round = circles();
  for (const circle of round) console.log(`These files need each other: ${circle}`);
  return (
    round.length + [...words, ...pages].filter(({ complaints }) => complaints.length > 0).length
  );
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = printSizes() === 0 ? 0 : 1;
}
