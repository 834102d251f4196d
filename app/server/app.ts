import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import { journal } from "~/lib/journal.server";
import { answerHealth, answerReadiness } from "./health";
import { checkLimits } from "./limits";
import { checkOrigin } from "./origin";
import { type Refusals, refuse } from "./refuse";
import { journalRequests } from "./request-journal";
import { routeWords } from "./route-words";
import { nonceOf, securityHeaders } from "./security";

export interface AppOptions {
  /** Remix's server build, and how to get a fresh one: Vite's changes with every edit. */
  build: ServerBuild;
  freshBuild?: () => Promise<ServerBuild>;
  /** Vite's middlewares, in development only: they serve what the build folder holds otherwise. */
  devMiddlewares?: RequestHandler;
  /** Public origin, see env. */
  origin: string;
  /** How many proxies stand in front, see env. */
  trustedProxies?: number;
  /** In whichever language: who asks is not known before Remix is asked. */
  refusals: Refusals;
  /** False while starting and while stopping. */
  isOpen: () => boolean;
}

/** The HTTP side of Supple: headers, limits, static files, health, origin check, then Remix. */
export function createApp({
  build,
  freshBuild,
  devMiddlewares,
  origin,
  trustedProxies = 0,
  refusals,
  isOpen,
}: AppOptions) {
  const app = express();
  app.disable("x-powered-by");
  app.get("/healthz", answerHealth);
  app.get("/readyz", answerReadiness(isOpen));
  const isDevelopment = devMiddlewares !== undefined;
  app.use(securityHeaders({ isHttps: origin.startsWith("https:"), isDevelopment }));
  app.use(compression());
  app.use(devMiddlewares ?? staticFiles(refusals));
  app.use(journalRequests(routeWords(build.routes), trustedProxies));
  app.use(checkLimits(refusals));
  app.use(whenOpen(isOpen, refusals));
  app.use(checkOrigin(origin, refusals));
  app.use(neverCached);
  app.all(
    "*",
    createRequestHandler({
      build: freshBuild ?? build,
      getLoadContext: (_request, response) => ({ cspNonce: nonceOf(response) }),
    }),
  );
  app.use(lastResort(refusals));
  return app;
}

function staticFiles({ noFile }: Refusals): RequestHandler {
  const files = express.Router();
  // File names under /assets carry a hash of the content.
  files.use(
    "/assets",
    express.static("build/client/assets", { immutable: true, maxAge: "1y", index: false }),
    (_request, response) => refuse(response, 404, noFile),
  );
  files.use(
    express.static("build/client", {
      ...{ maxAge: "1h", index: false, redirect: false },
      // A phone asks for its worker at each start, and a new version must not wait for an hour.
      setHeaders: (response, path) => {
        if (path.endsWith("sw.js")) response.setHeader("Cache-Control", "no-cache");
      },
    }),
  );
  return files;
}

function whenOpen(isOpen: () => boolean, { notOpen }: Refusals): RequestHandler {
  return (_request, response, next) => {
    if (isOpen()) {
      next();
      return;
    }
    response.set({ "Retry-After": "2", Connection: "close" });
    refuse(response, 503, notOpen);
  };
}

/**
 * Pages are about people's health: no proxy, disk cache or back button of a shared computer keeps them. Where a route says
 * otherwise that stands in its place: Remix's handler appends headers, and two of these would be read as one list.
 */
const neverCached: RequestHandler = (_request, response, next) => {
  const append = response.append.bind(response);
  response.append = (name, value) =>
    name.toLowerCase() === "cache-control" ? response.set(name, value) : append(name, value);
  response.setHeader("Cache-Control", "private, no-store");
  next();
};

function lastResort({ unexpected }: Refusals): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    journal.error({ err: error }, "a request failed outside the pages");
    if (response.headersSent) next(error);
    else refuse(response, 500, unexpected);
  };
}
