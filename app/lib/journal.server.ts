import { pino } from "pino";
import { env } from "./env.server";
import { currentRequest } from "./request-scope.server";

/**
 * The journal of the program: JSON lines on standard output. Nothing personal goes in: no names, addresses, bodies, tokens
 * or query strings. What must not appear is removed here once more, should a caller forget.
 */
export const journal = pino({
  level: env.logLevel,
  base: null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  formatters: { level: (label) => ({ level: label }) },
  mixin: requestOfLine,
  redact: {
    paths: ["name", "email", "to", "password", "token", "cookie", "body"].flatMap((key) => [
      key,
      `*.${key}`,
    ]),
    remove: true,
  },
  serializers: { err: describeError },
});

/** Every line says which request it belongs to; the network stands in the audit trail alone. */
function requestOfLine(): { requestId?: string } {
  const request = currentRequest();
  return request ? { requestId: request.requestId } : {};
}

/**
 * An error without the data it happened on: database messages quote rows, so of those only the code stays.
 * @returns kind, code, first line of the message (cut to 200 characters) and the stack's frames
 */
export function describeError(error: unknown) {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = "code" in error ? error.code : undefined;
  const fromDatabase = error.constructor.name.startsWith("Prisma") || "clientVersion" in error;
  const message = fromDatabase ? undefined : error.message.split("\n")[0]?.slice(0, 200);
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return { kind: error.constructor.name, code, message, frames: frames?.slice(0, 12) };
}
