import { z } from "zod";
import * as field from "~/data/sessions/input.server";
import { isRedFlagCode, type RedFlagCode, redFlagSigns } from "~/domain/red-flags/signs";
import { optionalText } from "~/lib/schemas.server";
import type { Catalogue } from "~/words/catalogue";

/** What "Something is wrong" sends: its id, the signs that were ticked, and words beside them. */
export function wrongForm({ wrong: { fields }, forms }: Catalogue) {
  const sign = z.custom<RedFlagCode>((code) => typeof code === "string" && isRedFlagCode(code), {
    error: fields.sign,
  });
  return z.object({
    id: field.clientId(fields.id),
    signs: z
      .array(sign, { error: fields.signs })
      .min(1, fields.signs)
      .max(redFlagSigns.length, fields.sign)
      .transform((codes) => [...new Set(codes)]),
    note: optionalText(forms.fields, field.MAX_REMARKS),
  });
}
