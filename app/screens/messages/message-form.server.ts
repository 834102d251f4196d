import { z } from "zod";
import { isClientId } from "~/data/sessions/input.server";
import { parseAbout } from "~/domain/messages/about";
import { LONGEST_MESSAGE } from "~/domain/messages/replies";
import { readForm } from "~/lib/form.server";
import { optionalText } from "~/lib/schemas.server";
import type { Catalogue } from "~/words/catalogue";

/** What somebody writes to the other side. */
export const messageForm = ({ messages, forms }: Catalogue) =>
  z.object({
    id: z.string().refine(isClientId),
    text: optionalText(forms.fields, LONGEST_MESSAGE).pipe(z.string({ error: messages.missing })),
    about: z
      .string()
      .optional()
      .transform((text) => parseAbout(text)),
  });

/** What a button of the clinic's page asks for. */
export type Step =
  | { kind: "no-answer" }
  | { kind: "needs-answer"; since: Date }
  /** `without`: the exercise that the program is opened without, afterwards. */
  | { kind: "send"; without: string | null };

/** A form that is shown again comes without its button, and is one to send. */
export async function readStep(request: Request): Promise<Step> {
  const form = await readForm(request);
  const intent = String(form.get("intent") ?? "");
  if (intent === "no-answer") return { kind: "no-answer" };
  const since = new Date(String(form.get("since") ?? ""));
  if (intent === "needs-answer" && !Number.isNaN(since.getTime()))
    return { kind: "needs-answer", since };
  const [, without = null] = /^without:([\w-]{1,64})$/.exec(intent) ?? [];
  return { kind: "send", without };
}
