import { createContext, useContext } from "react";
import { type PageWords, pageWordsIn } from "~/words/page-words";

const Words = createContext<PageWords | null>(null);

/** Hands the words of the person's language down. */
export const WordsProvider = Words.Provider;

/** The words of the person's language: `const { today } = useWords()`. */
export function useWords(): PageWords {
  return useContext(Words) ?? pageWordsIn(null);
}
