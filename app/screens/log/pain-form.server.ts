import { z } from "zod";
import { knownId } from "~/data/sessions/input.server";
import { optionalText } from "~/lib/schemas.server";
import type { Catalogue } from "~/words/catalogue";
import { logFields } from "./session-form.server";

/** Pain apart from a session. */
export function painForm(words: Catalogue) {
  const { id, score, remarks } = logFields(words);
  return z.object({
    id,
    pain: score,
    bodySite: optionalText(words.forms.fields, 60),
    note: remarks,
  });
}

/** The morning after a session. */
export function morningForm(words: Catalogue) {
  const { score, remarks } = logFields(words);
  return z.object({ sessionId: knownId(), pain: score, note: remarks });
}
