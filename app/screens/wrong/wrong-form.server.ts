import { z } from "zod";
import * as field from "~/data/sessions/input.server";
import { isRedFlagCode, type RedFlagCode, redFlagSigns } from "~/domain/red-flags/signs";
import { cutBehindWord, visiblePart } from "~/lib/visible-text.server";
import type { Catalogue } from "~/words/catalogue";

/**
 * What "Something is wrong" sends: its id, the signs that were ticked, and words beside them. No words make it refuse a
 * sign: what is longer than is kept is cut behind a word, and `isCut` says so.
 */
export function wrongForm({ wrong: { fields } }: Catalogue) {
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
    note: z.string().default("").transform(kept),
  });
}

function kept(typed: string): { text: string | null; isCut: boolean } {
  const text = visiblePart(typed);
  const kept = cutBehindWord(text, field.MAX_REPORT_REMARKS);
  return { text: kept || null, isCut: kept !== text };
}
