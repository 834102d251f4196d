import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { vitePlugin as remix, type VitePluginConfig } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";
import { patientRoutes } from "./scripts/patient-routes.mjs";
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
    "lucide-react/dist/esm/(createLucideIcon|Icon|defaultAttributes|context|shared|icons/(check|chevron-right|circle-alert|circle-exclamation-point|info|octagon-alert|octagon-exclamation-point|triangle-alert|triangle-exclamation-point)\\.)",
    "app/lib/(nonce|connection)",
    "app/words/(danger|numbers|plural|page-words|load-page-words)",
    "app/domain/(numbers|languages|thresholds|calendar/dates)",
    "app/components/figures/(Still|parts/FigureShapes|colours|shapes/outlines)",
    "app/components/ui/(words|button|sending|notice|take-focus|use-is-live|initials|capital)\\.",
  ].join("|"),
);

/** What most pages load besides: it takes the words, and the words take nothing of it. */
const PARTS =
  /app\/components\/(shell\/(page-title|error-page|danger-line|skip-link|wrong-link)|ui\/(owned-form|form-result|form-error|field|badge|logo))\./;

/** What components draw with, a file a language (words/page-words), of which a page loads one. */
const WORDS =
  /app\/words\/(ar|de|en|es)\/(of-pages|account|answers|calendar|dose|forms|learn|log|numbers|pain|progress|session|shell|signs|today)\./;

/** Each of them has a budget of its own (scripts/budget). */
function sharedFile(id: string): string | undefined {
  const [, language] = WORDS.exec(id) ?? [];
  if (language) return `words-${language}`;
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
    /^(frame|parts|words-..)$/.test(name) ? "assets/[name]-[hash].js" : "assets/[hash].js",
};

/** The files with the words of each language, by its tag. The browser's part is built before the server's. */
function wordFiles(): Record<string, string> {
  const files = readdirSync(new URL("./build/client/assets", import.meta.url));
  const words = files.filter((file) => /^words-..-/.test(file));
  return Object.fromEntries(words.map((file) => [file.slice(6, 8), `/assets/${file}`]));
}

export default defineConfig(({ isSsrBuild = false }) => ({
  plugins: [
    tailwindcss(),
    remix(remixConfig as VitePluginConfig),
    patientRoutes(),
    ...(isSsrBuild ? [] : [serviceWorker()]),
  ],
  define: {
    __RULES_ID__: JSON.stringify(rulesId()),
    __WORD_FILES__: JSON.stringify(isSsrBuild ? wordFiles() : {}),
  },
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  // Top-level await in the server bundle needs es2022.
  build: {
    ...{ target: "es2022", cssMinify: true },
    ...(isSsrBuild
      ? {}
      : {
          // Four kB less of a patient's page than what Vite brings, which the build waits some seconds for.
          minify: "terser" as const,
          terserOptions: { module: true, compress: { passes: 3 } },
          rollupOptions: {
            // A browser's page-words names no language: what only a server reads of them is left out.
            treeshake: { moduleSideEffects: (id: string) => !/app\/words\/..\//.test(id) },
            output: { ...FILE_NAMES, manualChunks: sharedFile, onlyExplicitManualChunks: true },
          },
        }),
  },
  ssr: { external: SERVER_ONLY },
  optimizeDeps: { include: BROWSER_PACKAGES, exclude: SERVER_ONLY },
}));
