// Builds the service worker with the list of files that it keeps: what the page that is drawn without a server needs.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Drawn or loaded without a server: the entry, the root, and the page of what is kept, with all they load later. */
const KEPT = [/app\/entry\.client\.tsx$/, /app\/root\.tsx/, /app\/routes\/my_\.offline\.tsx/];
/** Style sheets of the pages that are drawn there stand in the page itself; their names are read from it. */
const FONT = /inter-latin-wght-normal.*\.woff2$/;

/**
 * A Vite plugin for the build of the browser's part: writes sw.js beside its files.
 * @returns {import("vite").Plugin}
 */
export function serviceWorker() {
  return {
    name: "supple-service-worker",
    apply: "build",
    async writeBundle({ dir }, bundle) {
      const files = filesOf(bundle);
      const __BUILD__ = createHash("sha256").update(files.join()).digest("hex").slice(0, 12);
      await build({
        ...{ configFile: false, logLevel: "error" },
        define: { __ASSETS__: JSON.stringify(files), __BUILD__: JSON.stringify(__BUILD__) },
        resolve: { alias: { "~": join(ROOT, "app") } },
        build: {
          ...{ outDir: dir, emptyOutDir: false, copyPublicDir: false, target: "es2022" },
          lib: {
            entry: join(ROOT, "app", "service-worker.ts"),
            ...{ formats: ["iife"], name: "worker", fileName: () => "sw.js" },
          },
        },
      });
    },
  };
}

/** @returns {string[]} addresses, sorted */
function filesOf(bundle) {
  const found = new Set();
  const walk = (name) => {
    const chunk = bundle[name];
    if (found.has(name) || chunk?.type !== "chunk") return;
    found.add(name);
    for (const each of [...chunk.imports, ...chunk.dynamicImports]) walk(each);
    for (const css of chunk.viteMetadata?.importedCss ?? []) found.add(css);
  };
  for (const chunk of Object.values(bundle)) {
    const isKept =
      chunk.type === "chunk" && KEPT.some((kept) => kept.test(chunk.facadeModuleId ?? ""));
    if (isKept) walk(chunk.fileName);
    if (chunk.type === "asset" && FONT.test(chunk.fileName)) found.add(chunk.fileName);
  }
  return [...found].map((name) => `/${name}`).sort();
}
