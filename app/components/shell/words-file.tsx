declare const __WORD_FILES__: Record<string, string>;

/**
 * Names the file with the words of the page's language, so that it comes together with the page's scripts and not after
 * them. Only the build knows its name (vite.config.ts); without a build nothing is named, and entry.client asks for it.
 */
export function WordsFile({ language }: { language: string }) {
  const file = __WORD_FILES__[language];
  // As all scripts (root.tsx). React 18 knows the attribute only as the HTML spells it, and its types do not.
  const afterPaint = { fetchpriority: "low" };
  return file ? <link rel="modulepreload" href={file} {...afterPaint} /> : null;
}
