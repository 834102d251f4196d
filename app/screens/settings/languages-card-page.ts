import { type FormResult, typedValue } from "~/components/ui/form-result";
import { OTHER_LANGUAGES, type OtherLanguage } from "~/domain/languages";
import { namedLanguages } from "~/words/catalogue";

export const LANGUAGES_INTENT = "languages";

/** Whether an answer is to the form of the languages, and not to the clinic's other settings. */
export const isOfLanguages = (form: FormResult | undefined) =>
  Boolean(form) && typedValue(form ?? null, "intent") === LANGUAGES_INTENT;

export type LanguageLine = {
  tag: OtherLanguage;
  /** "Deutsch, German" */
  name: string;
  isOn: boolean;
  reviewer: string;
  /** What follows of who checked it. */
  state: string;
};

type Languages = {
  on: readonly OtherLanguage[];
  reviewers: Partial<Record<OtherLanguage, string>>;
};

const NOT_CHECKED =
  "Not checked by a native clinician: the English words stand beside its words for an emergency.";

/** The languages that the release speaks besides English, with what the clinic says of each. */
export function languagesCard({ on, reviewers }: Languages): LanguageLine[] {
  return namedLanguages(OTHER_LANGUAGES).flatMap(({ tag, name, called }) => {
    if (tag === "en") return [];
    const reviewer = reviewers[tag] ?? "";
    const state = reviewer === "" ? NOT_CHECKED : `Checked by ${reviewer}.`;
    return { tag, name: `${name}, ${called}`, isOn: on.includes(tag), reviewer, state };
  });
}
