import { z } from "zod";
import type { Language } from "~/domain/languages";
import type { Catalogue } from "~/words/catalogue";

/** @param on what may be chosen besides English */
export function languageSchema(on: readonly Language[], { languages }: Catalogue) {
  return z.object({ language: z.enum(["en", ...on], languages.unknown) });
}
