import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import { log, withRequestId } from "~/lib/log.server";
import { maskPath } from "./route-words";

/** One line per answered request, and its id in every line written meanwhile and in `X-Request-Id`. */
export function logRequests(words: ReadonlySet<string>): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const requestId = randomUUID();
    const { method, originalUrl } = request;
    response.setHeader("X-Request-Id", requestId);
    response.once("close", () => {
      const ms = Math.round((performance.now() - startedAt) * 10) / 10;
      const status = response.writableFinished ? response.statusCode : 499;
      withRequestId(requestId, () =>
        log.info({ method, path: maskPath(originalUrl, words), status, ms }, "request"),
      );
    });
    withRequestId(requestId, next);
  };
}
