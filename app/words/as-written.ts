import type { Catalogue } from "./catalogue";

/** Said beside what a clinician wrote, to whoever reads another language than English; null to all others. */
export function asWritten({ language, languages }: Catalogue): string | null {
  return language === "en" ? null : languages.asWritten;
}

/** What somebody wrote, within a sentence of another language: as it is, with a direction of its own. */
export const ownWords = (text: string, { language }: Pick<Catalogue, "language">): string =>
  language === "en" ? text : isolated(text);

/** A text within another, with a direction of its own: Unicode's first strong isolate. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
