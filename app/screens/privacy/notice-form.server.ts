import { z } from "zod";
import type { Catalogue } from "~/words/catalogue";

/** The tick that accepts a version of the notice: its id. */
export function askedSchema({ privacy }: Catalogue) {
  return z.object({ noticeId: z.string({ error: privacy.mustAccept }) });
}
