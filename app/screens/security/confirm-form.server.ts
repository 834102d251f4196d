import { z } from "zod";
import type { Catalogue } from "~/words/catalogue";

/** What is typed is only compared, so nothing but its absence is wrong with it. */
export function confirmSchema({ account }: Catalogue) {
  return z.object({ password: z.string({ error: account.enterPassword }) });
}
