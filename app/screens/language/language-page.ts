import type { Language } from "~/domain/languages";
import { type Catalogue, type NamedLanguage, namedLanguages } from "~/words/catalogue";
import { firstName } from "~/words/person";

export type LanguagePage = {
  title: string;
  /** What the arrow leads back to. */
  back: string;
  current: Language;
  choices: (NamedLanguage & { use: string; note: string | null })[];
  useChosen: string;
  stays: string;
};

type Choice = {
  /** What the clinic turned on besides English. */
  on: readonly Language[];
  /** Of those, what a native clinician has checked. */
  checked: readonly Language[];
  clinicianName: string;
};

/** The languages that somebody may choose from, each by its own name and by its name in the words of the page. */
export function languagePage(
  { on, checked, clinicianName }: Choice,
  words: Catalogue,
): LanguagePage {
  const { title, use, useChosen, stays, notChecked } = words.languages;
  const choices = namedLanguages(["en", ...on], words.language).map((each) => ({
    ...each,
    use: use(each.name),
    note: each.tag === "en" || checked.includes(each.tag) ? null : notChecked,
  }));
  const current = choices.find(({ tag }) => tag === words.language)?.tag ?? "en";
  const back = words.shell.places.me;
  return { title, back, current, choices, useChosen, stays: stays(firstName(clinicianName)) };
}
