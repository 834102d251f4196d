import type { OfflineWords } from "./en/offline";

export type { OfflineWords };

/** Each language by itself, so that a browser loads one of them, and only where there is something to say. */
const files: Record<string, () => Promise<{ offline: OfflineWords }>> = {
  ar: () => import("./ar/offline"),
  de: () => import("./de/offline"),
  en: () => import("./en/offline"),
  es: () => import("./es/offline"),
};

/** What a phone says about what it keeps. @param language a BCP 47 tag; null, or one there is not, means English */
export async function offlineWordsIn(language: string | null): Promise<OfflineWords> {
  const load = files[language ?? "en"] ?? files.en;
  if (!load) throw new Error("There are no words for what a phone keeps");
  return (await load()).offline;
}
