// npm start: makes everything current, then serves.
import { setUp } from "./setup.mjs";
import { npmParent, runOrExplain } from "./start-words.mjs";

await setUp({ build: true });
process.env.NODE_ENV = process.env.NODE_ENV || "production";
await runOrExplain(async () => {
  const build = await import("../build/server/index.js");
  await build.entry.module.startServer({ build, parent: npmParent });
});
