import { isUnavailable } from "./unavailable.server";

/** Thrown by what does a job and cannot. */
export class JobFailure extends Error {
  /** What went wrong, to be kept and shown in words: never the words of another server, which quote addresses. */
  readonly code: string;
  /** No later try could do better. */
  readonly isFinal: boolean;

  constructor(code: string, { isFinal = false } = {}) {
    super(code);
    this.code = code;
    this.isFinal = isFinal;
  }
}

/** What is kept of whatever a job failed with: a code, or the name of the error's class. */
export function failureOf(error: unknown): { code: string; isFinal: boolean } {
  if (error instanceof JobFailure) return { code: error.code, isFinal: error.isFinal };
  if (isUnavailable(error)) return { code: "unavailable", isFinal: false };
  const said = Object(error) as { code?: unknown };
  const code = typeof said.code === "string" ? said.code : said.constructor.name;
  return { code: /^[\w-]{1,40}$/.test(code) ? code : "unknown", isFinal: false };
}
