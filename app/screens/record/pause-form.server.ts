import { z } from "zod";
import { requiredText } from "~/lib/schemas.server";
import { en } from "~/words/en";

const texts = en.forms.fields;

/** What is typed about a pause. */
export const pauseForm = z.object({
  pauseId: z.string(),
  /** Left out by nobody but a page of an earlier release: then no number fits. */
  seen: z.coerce.number().catch(-1),
  spokeTo: requiredText(texts, "Say whom you spoke to.", 200),
  decision: z.enum(["GO_ON", "CHANGE", "STAY", "STOP"], { error: "Choose what you decide." }),
  reason: requiredText(texts, "Give the reason.", 500),
});
