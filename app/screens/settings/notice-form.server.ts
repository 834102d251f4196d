import { z } from "zod";
import { optionalText } from "~/lib/schemas.server";
import { wordsIn } from "~/words/catalogue";

const MAX_NOTICE = 20_000;

/** A privacy notice as it is typed, and the version that its writer had before them: 0 for none. */
export const noticeForm = z.object({
  seen: z.coerce.number().int().default(0),
  text: optionalText(wordsIn(null).forms.fields, MAX_NOTICE).transform((text, { addIssue }) => {
    if (text !== null) return text.replaceAll("\r\n", "\n");
    addIssue({ code: "custom", message: "Write what patients should know about their data." });
    return z.NEVER;
  }),
});
