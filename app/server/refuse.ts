import type { Response } from "express";

/** Answers in one plain sentence, before Remix is asked. */
export function refuse(response: Response, status: number, words: string): void {
  response.status(status).type("text").set("Cache-Control", "no-store").send(`${words}\n`);
}
