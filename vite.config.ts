import { fileURLToPath } from "node:url";
import { vitePlugin as remix, type VitePluginConfig } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";
import { rulesId } from "./scripts/rules-id.mjs";
import { serviceWorker } from "./scripts/service-worker.mjs";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Packages with native or many parts, for the server alone: never bundled, and never prepared for the browser. */
const SERVER_ONLY = ["@prisma/client", "@node-rs/argon2", "libsql", "pg", "@simplewebauthn/server"];
/** Prepared for the browser before the first page, which would otherwise meet two copies of React. */
const BROWSER_PACKAGES = [
  ...["react", "react/jsx-runtime", "react/jsx-dev-runtime", "react-dom", "react-dom/client"],
  ...["@remix-run/react", "lucide-react", "recharts"],
];

/**
 * What every page loads: one file instead of a dozen small ones, each with a request and a link in every page. Nothing
 * that takes the words of a language, which take this file in turn: neither of the two could begin.
 */
const FRAME = new RegExp(
  [
    "node_modules/(react|react-dom|scheduler|react-router|react-router-dom|turbo-stream)/",
    "node_modules/@remix-run/(react|router|server-runtime)/",
    "commonjsHelpers",
    "lucide-react/dist/esm/(createLucideIcon|Icon|defaultAttributes|context|shared|icons/(check|circle-alert|circle-exclamation-point|info|triangle-alert|triangle-exclamation-point)\\.)",
    "app/lib/(nonce|connection)",
    "app/words/(numbers|plural|en/numbers)",
    "app/domain/(numbers|thresholds|calendar/dates)",
    "app/components/figures/(Still|parts/FigureShapes|colours|shapes/outlines)",
    "app/components/ui/(button|sending|notice|take-focus|use-is-live|initials|capital)\\.",
  ].join("|"),
);

/** What most pages load besides: it takes the words, and the words take nothing of it. */
const PARTS =
  /app\/components\/(shell\/(page-title|error-page|skip-link)|ui\/(owned-form|form-result|form-error|field|badge|logo))\./;

/** What components draw with, in one language (words/page-words). */
const WORDS =
  /app\/(components\/ui\/words\.|words\/(page-words|en\/(of-pages|account|answers|calendar|dose|forms|landing|learn|log|pain|progress|session|shell|signs|today)\.))/;

/** The words of one language stay in a file of their own, which has a budget of its own (scripts/budget). */
function sharedFile(id: string): string | undefined {
  if (WORDS.test(id)) return "words";
  if (PARTS.test(id)) return "parts";
  return FRAME.test(id) ? "frame" : undefined;
}

/**
 * Files are called by their hash alone: the list of all routes is part of every page, and names of files were a fifth of
 * it. The shared ones keep their names, by which the budget's readers know them.
 */
const FILE_NAMES = {
  entryFileNames: "assets/[hash].js",
  chunkFileNames: ({ name }: { name: string }) =>
    ["frame", "parts", "words"].includes(name) ? "assets/[name]-[hash].js" : "assets/[hash].js",
};

export default defineConfig(({ isSsrBuild = false }) => ({
  plugins: [
    tailwindcss(),
    remix(remixConfig as VitePluginConfig),
    ...(isSsrBuild ? [] : [serviceWorker()]),
  ],
  define: { __RULES_ID__: JSON.stringify(rulesId()) },
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  // Top-level await in the server bundle needs es2022.
  build: {
    ...{ target: "es2022", cssMinify: true },
    ...(isSsrBuild
      ? {}
      : {
          rollupOptions: {
            output: { ...FILE_NAMES, manualChunks: sharedFile, onlyExplicitManualChunks: true },
          },
        }),
  },
  ssr: { external: SERVER_ONLY },
  optimizeDeps: { include: BROWSER_PACKAGES, exclude: SERVER_ONLY },
}));
