import type { Response } from "express";

/** What the server says itself, where no page can. */
export interface Refusals {
  /** 400: the path is none. */
  address: string;
  /** 411 */
  noLength: string;
  /** 413 */
  tooLong: string;
  /** 413: the address has too many parameters. */
  tooManyFields: string;
  /** 403: sent by another site. */
  foreignForm: string;
  /** 404 */
  noFile: string;
  /** 503: starting or stopping. */
  notOpen: string;
  /** 500 */
  unexpected: string;
}

/** Answers in one plain sentence, before Remix is asked. */
export function refuse(response: Response, status: number, words: string): void {
  response.status(status).type("text").set("Cache-Control", "no-store").send(`${words}\n`);
}
