import { z } from "zod";
import { requiredText } from "~/lib/schemas.server";
import { en } from "~/words/en";

const texts = en.forms.fields;

/** What is typed about a pause. */
export const pauseForm = z.object({
  pauseId: z.string(),
  spokeTo: requiredText(texts, "Say whom you spoke to.", 200),
  decision: z.enum(["GO_ON", "CHANGE", "STAY", "STOP"], { error: "Choose what you decide." }),
  reason: requiredText(texts, "Give the reason.", 500),
});
