import type { ServerBuild } from "@remix-run/node";
import * as entry from "~/entry.server";

type Module = NonNullable<ServerBuild["routes"][string]>["module"];

const route = (id: string, path: string, module: Partial<Module>) => ({
  [id]: { id, path, parentId: undefined, module: module as Module },
});

const echo: Partial<Module> = {
  loader: ({ request }) => Response.json({ url: request.url }),
  action: async ({ request }) => Response.json({ url: request.url, body: await request.text() }),
};

/** A server build of a few resource routes, so that the server is tested without the pages. */
export const tinyBuild: ServerBuild = {
  entry: { module: entry },
  routes: {
    ...route("routes/echo", "echo/:id", echo),
    ...route("routes/file", "clinic/settings/measures", echo),
    ...route("routes/kept", "kept", {
      loader: () => new Response("", { headers: { "Cache-Control": "public, max-age=60" } }),
    }),
    ...route("routes/broken", "broken/:token", {
      loader: () => {
        throw Object.assign(new Error("could not reach Ada Lovelace"), { clientVersion: "7" });
      },
    }),
  },
  assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "" },
  publicPath: "/",
  assetsBuildDirectory: "",
  basename: "/",
  mode: "test",
  isSpaMode: false,
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: false,
  },
};
