// npm run dev: the same server, with Vite in front of it instead of a build. Edits show at once.
import { setUp } from "./setup.mjs";
import { npmParent, runOrExplain } from "./start-words.mjs";

await setUp({ build: false });
process.env.NODE_ENV = process.env.NODE_ENV || "development";
await runOrExplain(async () => {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true } });
  const freshBuild = () => vite.ssrLoadModule("virtual:remix/server-build");
  const build = await freshBuild();
  await build.entry.module.startServer({
    build,
    freshBuild,
    parent: npmParent,
    devMiddlewares: vite.middlewares,
    onStopped: () => vite.close(),
  });
});
