import type { Catalogue } from "./catalogue";

/** Said beside what a clinician wrote, to whoever reads another language than English; null to all others. */
export function asWritten({ language, languages }: Catalogue): string | null {
  return language === "en" ? null : languages.asWritten;
}

/** A text within another, with a direction of its own: Unicode's first strong isolate. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
