import type { OfflineWords } from "./en/offline";

export type { OfflineWords };

/** Each by itself, so that a browser loads one of them, and only where there is something to say. */
const languages: Record<string, () => Promise<{ offline: OfflineWords }>> = {
  ar: () => import("./ar/offline"),
  en: () => import("./en/offline"),
};

/** What a phone says about what it keeps. @param language a BCP 47 tag; null, or one there is not, means English */
export async function offlineWordsIn(language: string | null): Promise<OfflineWords> {
  const load = languages[language ?? "en"] ?? languages.en;
  return (await (load as () => Promise<{ offline: OfflineWords }>)()).offline;
}
