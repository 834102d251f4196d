import type { OfflineWords } from "./en/offline";

export type { OfflineWords };

/** Each language by itself, so that a browser loads one of them, and only where there is something to say. */
const files = import.meta.glob<{ offline: OfflineWords }>("./*/offline.ts");

/** What a phone says about what it keeps. @param language a BCP 47 tag; null, or one there is not, means English */
export async function offlineWordsIn(language: string | null): Promise<OfflineWords> {
  const load = files[`./${language}/offline.ts`] ?? files["./en/offline.ts"];
  if (!load) throw new Error("There are no words for what a phone keeps");
  return (await load()).offline;
}
