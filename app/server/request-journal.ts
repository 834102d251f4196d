import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import { journal } from "~/lib/journal.server";
import { inRequest } from "~/lib/request-scope.server";
import { clientAddress, shortNetwork } from "./network";
import { maskPath } from "./route-words";

/**
 * One line per answered request, and its id in every line written meanwhile and in `X-Request-Id`.
 * @param trustedProxies how many stand in front (clientAddress)
 */
export function journalRequests(
  words: ReadonlySet<string>,
  trustedProxies: number,
): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const scope = {
      requestId: randomUUID(),
      network: shortNetwork(clientAddress(request, trustedProxies)),
    };
    const { method, originalUrl } = request;
    response.setHeader("X-Request-Id", scope.requestId);
    response.once("close", () => {
      const ms = Math.round((performance.now() - startedAt) * 10) / 10;
      const status = response.writableFinished ? response.statusCode : 499;
      inRequest(scope, () =>
        journal.info({ method, path: maskPath(originalUrl, words), status, ms }, "request"),
      );
    });
    inRequest(scope, next);
  };
}
