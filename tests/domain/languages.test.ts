import { expect, test } from "vitest";
import { languageFor, OTHER_LANGUAGES, otherLanguages, reviewersOf } from "~/domain/languages";

const all = OTHER_LANGUAGES;

test.each([
  ["nothing is asked", null, [], all, "en"],
  ["an empty header", "", [], all, "en"],
  ["a language with its region", "de-AT,de;q=0.9,en;q=0.8", [], all, "de"],
  ["upper case and blanks", " DE-de ; q=0.9 , EN ;q=0.2", [], all, "de"],
  ["the most wanted first", "de;q=0.5,es;q=0.7,en;q=0.6", [], all, "es"],
  ["of two alike, the one named first", "es,ar", [], all, "es"],
  ["English before another", "en-GB,de;q=0.9", [], all, "en"],
  ["one that nobody speaks, then one that is on", "fr-FR,fr;q=0.9,ar;q=0.4", [], all, "ar"],
  ["only what is on", "de,es;q=0.5", [], ["es"] as const, "es"],
  ["nothing is on", "de", [], [], "en"],
  ["what is not wanted", "de;q=0,es;q=0.1", [], all, "es"],
  ["anything", "*", [], all, "en"],
  ["a weight that is none", "de;q=much,es;q=0.1", [], all, "es"],
  ["a longer tag that only begins so", "des,arz", [], all, "en"],
  ["a header of nonsense", ",;=,;q=,".repeat(500), [], all, "en"],
  ["what the person chose", "de", ["ar"], all, "ar"],
  ["English as a choice", "de", ["en"], all, "en"],
  ["a choice that is off", "es", ["de"], ["es"] as const, "es"],
  ["the first choice that is possible", null, [null, undefined, "xx", "ar", "de"], all, "ar"],
])("%s", (_what, accepts, chosen, on, language) => {
  expect(languageFor({ chosen, accepts, on })).toBe(language);
});

test.each([
  [null, []],
  ["de", []],
  [
    ["es", "de", "en", "xx", 7],
    ["de", "es"],
  ],
])("of what is stored, %j, only languages that there are count", (stored, languages) => {
  expect(otherLanguages(stored)).toEqual(languages);
});

test.each([
  [null, {}],
  [{ de: "Dr Ada", en: "No", xx: "No", ar: 7 }, { de: "Dr Ada" }],
])("of stored reviewers, %j, those of such languages count", (stored, reviewers) => {
  expect(reviewersOf(stored)).toEqual(reviewers);
});
