import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleDataRequestFunction,
  type HandleErrorFunction,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { journal } from "~/lib/journal.server";
import { languageCookie } from "./auth/language.server";
import { onlyListed } from "./auth/listed-routes";
import { whoMay } from "./auth/role-table";
import { gather } from "./lib/gather.server";
import { NonceProvider } from "./lib/nonce";
import { toldToWait } from "./lib/too-many.server";
import { RETRY_AFTER_SECONDS } from "./lib/unavailable.server";
import { type StartOptions, startServer as start } from "./server/start";
import { wordsIn } from "./words/catalogue";

/**
 * The server is part of this bundle, so that it shares the one database client with the pages. It knows no
 * words: they come from here.
 */
export const startServer = ({
  build,
  freshBuild,
  ...options
}: Omit<StartOptions, "refusals">): Promise<void> =>
  start({
    ...options,
    build: listed(build),
    ...(freshBuild && { freshBuild: async () => listed(await freshBuild()) }),
    refusals: wordsIn(null).refusals.server,
  });

const listed = (build: StartOptions["build"]) =>
  onlyListed(build, (route) => whoMay(route, "loader") !== null);

declare module "@remix-run/node" {
  interface AppLoadContext {
    cspNonce: string;
  }
}

/** Remix draws a page with the status of what was thrown or answered, and leaves its headers out. */
function sayWhenToRetry(status: number, headers: Headers): void {
  if (status === 503) headers.set("Retry-After", String(RETRY_AFTER_SECONDS));
  const seconds = status === 429 ? toldToWait() : null;
  if (seconds !== null) headers.set("Retry-After", String(seconds));
}

/** Patients' pages load a list of routes of their own (scripts/patient-routes), which a build has and a developer's server has not. */
function forReader(context: EntryContext, address: string): EntryContext {
  const { manifest } = context;
  const isBuilt = manifest.url.includes("/assets/manifest-");
  if (!isBuilt || !/^\/my(\/|$)/.test(new URL(address).pathname)) return context;
  return {
    ...context,
    manifest: { ...manifest, url: manifest.url.replace(/\.js$/, ".patients.js") },
  };
}

/** Data that a page streams late is given up after this. */
export const streamTimeout = 5_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce }: AppLoadContext,
): Promise<Response> {
  sayWhenToRetry(status, headers);
  const language = languageCookie(request);
  if (language !== null) headers.append("Set-Cookie", language);
  // Search engines get the whole page at once, people get it as it comes.
  const readyEvent = isbot(request.headers.get("User-Agent")) ? "onAllReady" : "onShellReady";
  return new Promise((resolve, reject) => {
    let finalStatus = status;
    let shellSent = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={cspNonce}>
        <RemixServer
          context={forReader(remixContext, request.url)}
          url={request.url}
          nonce={cspNonce}
          abortDelay={streamTimeout + 1_000}
        />
      </NonceProvider>,
      {
        nonce: cspNonce,
        [readyEvent]() {
          shellSent = true;
          const body = gather();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: finalStatus }),
          );
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          finalStatus = 500;
          // Before the shell is out, Remix reports the error itself.
          if (shellSent) journal.error({ err: error }, "a page failed while it was drawn");
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/** What a page with scripts asks for as data. */
export const handleDataRequest: HandleDataRequestFunction = (response) => {
  sayWhenToRetry(response.status, response.headers);
  return response;
};

/** Logs what was thrown by accident: not a 404 or the like, and not a reader who left. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  const isExpected = isRouteErrorResponse(error) && error.status < 500;
  if (!isExpected && !request.signal.aborted) journal.error({ err: error }, "a request failed");
};
