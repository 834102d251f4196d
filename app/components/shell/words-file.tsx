declare const __WORD_FILES__: Record<string, string>;

/**
 * Names the file with the words of the page's language, so that it comes together with the page's scripts and not after
 * them. Only the build knows its name (vite.config.ts); without a build nothing is named, and entry.client asks for it.
 */
export function WordsFile({ language }: { language: string }) {
  const file = __WORD_FILES__[language];
  return file ? <link rel="modulepreload" href={file} /> : null;
}
