import type { RequestHandler } from "express";
import { type Refusals, refuse } from "./refuse";

/** Largest request body in bytes: forms and batches of logged sessions stay far below. */
const MAX_BODY_BYTES = 1_000_000;

/** The same where a file is sent: at most 2 MB of it, with what the form says beside it, and each line end of one sign as two. */
const MAX_FILE_BYTES = 3_000_000;
const TAKES_FILES = ["/clinic/patients/import", "/clinic/settings/measures"].flatMap((path) => [
  path,
  `${path}.data`,
]);

/** As many as the fields of a form (lib/form). */
const MAX_PARAMETERS = 2_000;

/** Refuses what is not a plain path, and addresses with too many parameters, and bodies that are too large or do not say how large they are. */
export function checkLimits(refusals: Refusals): RequestHandler {
  return (request, response, next) => {
    if (!isPlainPath(request.originalUrl)) {
      refuse(response, 400, refusals.address);
    } else if (parametersOf(request.originalUrl) > MAX_PARAMETERS) {
      refuse(response, 413, refusals.tooManyFields);
    } else if (request.headers["transfer-encoding"] !== undefined) {
      // The body stays unread, so nothing else can follow it on this connection.
      response.set("Connection", "close");
      refuse(response, 411, refusals.noLength);
    } else if (Number(request.headers["content-length"] ?? 0) > longestAt(request.originalUrl)) {
      response.set("Connection", "close");
      refuse(response, 413, refusals.tooLong);
    } else {
      next();
    }
  };
}

function longestAt(address: string): number {
  return TAKES_FILES.includes(address.split("?", 1)[0] ?? "") ? MAX_FILE_BYTES : MAX_BODY_BYTES;
}

function parametersOf(address: string): number {
  return (address.split("?", 2)[1] ?? "").split("&").length;
}

function isPlainPath(address: string): boolean {
  // PostgreSQL takes no NUL: an id or a search with one would be an error instead of nothing found.
  if (!address.startsWith("/") || address.includes("%00")) return false;
  try {
    decodeURIComponent(address.split("?", 1)[0] ?? "");
    return true;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}
