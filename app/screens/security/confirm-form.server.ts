import { z } from "zod";
import type { Catalogue } from "~/words/catalogue";

/**
 * What is typed is only compared, so nothing but its absence is wrong with it.
 * @param asksForCode whether its person has a second factor
 */
export function confirmSchema({ account, security }: Catalogue, asksForCode: boolean) {
  const code = z.string({ error: security.step.enter });
  return z.object({
    password: z.string({ error: account.enterPassword }),
    code: asksForCode ? code : code.default(""),
  });
}
