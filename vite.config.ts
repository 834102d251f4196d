import { fileURLToPath } from "node:url";
import { vitePlugin as remix, type VitePluginConfig } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig as VitePluginConfig)],
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  // Top-level await in the server bundle needs es2022.
  build: { target: "es2022", cssMinify: true },
  ssr: { external: ["@prisma/client", "@node-rs/argon2", "libsql", "pg"] },
});
