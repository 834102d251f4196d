import type { RequestHandler } from "express";
import { isLoopback } from "~/lib/env.server";
import { type Refusals, refuse } from "./refuse";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);
const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/** Origins that may change something: the public one, and on loopback its other names too. */
function acceptedOrigins(origin: string): ReadonlySet<string> {
  const { protocol, hostname, port } = new URL(origin);
  const others = isLoopback(hostname) ? LOOPBACK_NAMES : [];
  const suffix = port === "" ? "" : `:${port}`;
  return new Set([origin, ...others.map((name) => `${protocol}//${name}${suffix}`)]);
}

/**
 * Stops forms and scripts of other sites: a request that changes something must come from our own
 * pages. Without an Origin header only the browser's word `Sec-Fetch-Site: same-origin` counts.
 */
export function checkOrigin(origin: string, { foreignForm }: Refusals): RequestHandler {
  const accepted = acceptedOrigins(origin);
  return (request, response, next) => {
    const sent = request.headers.origin;
    const isOurs =
      sent === undefined ? request.headers["sec-fetch-site"] === "same-origin" : accepted.has(sent);
    if (READS.has(request.method) || isOurs) {
      // From here on the address is the configured one, whatever the Host headers claim.
      request.headers.host = new URL(sent !== undefined && isOurs ? sent : origin).host;
      delete request.headers["x-forwarded-host"];
      next();
      return;
    }
    refuse(response, 403, foreignForm);
  };
}
