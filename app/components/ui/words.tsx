import { createContext, useContext } from "react";
import { type Catalogue, wordsIn } from "~/words/catalogue";

const Words = createContext<Catalogue>(wordsIn(null));

/** Hands the words of the person's language down. */
export const WordsProvider = Words.Provider;

/** The words of the person's language: `const { today } = useWords()`. */
export function useWords(): Catalogue {
  return useContext(Words);
}
