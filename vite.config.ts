import { fileURLToPath } from "node:url";
import { vitePlugin as remix, type VitePluginConfig } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";
import { rulesId } from "./scripts/rules-id.mjs";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Packages with native parts, for the server alone: never bundled, and never prepared for the browser. */
const SERVER_ONLY = ["@prisma/client", "@node-rs/argon2", "libsql", "pg"];
/** Prepared for the browser before the first page, which would otherwise meet two copies of React. */
const BROWSER_PACKAGES = [
  ...["react", "react/jsx-runtime", "react/jsx-dev-runtime", "react-dom", "react-dom/client"],
  ...["@remix-run/react", "lucide-react", "recharts"],
];

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig as VitePluginConfig)],
  define: { __RULES_ID__: JSON.stringify(rulesId()) },
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  // Top-level await in the server bundle needs es2022.
  build: {
    ...{ target: "es2022", cssMinify: true },
    // An icon or a word of its own is not worth a request, nor a link in every page that shows it.
    rollupOptions: { output: { experimentalMinChunkSize: 3_000 } },
  },
  ssr: { external: SERVER_ONLY },
  optimizeDeps: { include: BROWSER_PACKAGES, exclude: SERVER_ONLY },
});
