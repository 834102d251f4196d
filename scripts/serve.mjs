// Serves what is built, as it is. `npm start` sees to it first that it is current.
import { npmParent, runOrExplain } from "./start-words.mjs";

process.env.NODE_ENV = process.env.NODE_ENV || "production";
await runOrExplain(async () => {
  const build = await import("../build/server/index.js");
  await build.entry.module.startServer({ build, parent: npmParent });
});
