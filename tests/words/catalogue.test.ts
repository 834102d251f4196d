import { expect, test } from "vitest";
import { languageOf, pageTitle, wordsOf } from "~/components/shell/page-title";
import { articleIn } from "~/content/articles";
import { exercisesIn } from "~/content/exercises";
import { wordsIn } from "~/words/catalogue";
import { pageWordsIn } from "~/words/page-words";
import { counter } from "~/words/plural";

test.each([null, "", "xx", "toString", "__proto__"])("%j is read in English", (language) => {
  expect(wordsIn(language).language).toBe("en");
  expect(pageWordsIn(language).language).toBe("en");
});

test("what pages draw with is a part of the whole, without the words that only the server says", () => {
  expect(wordsIn("en")).toMatchObject(pageWordsIn("en"));
  expect(Object.keys(pageWordsIn("en"))).not.toContain("mails");
});

test("content that a language has not yet is read in English", () => {
  expect(exercisesIn("xx")).toBe(exercisesIn("en"));
  expect(articleIn("xx", "signs")?.title).toBe("Signs to look for");
});

test("counts follow the plural rules of the language", () => {
  const weeks = { one: "week", other: "weeks" };
  expect([0, 1, 2].map((count) => counter("en")(count, weeks))).toEqual([
    "0 weeks",
    "1 week",
    "2 weeks",
  ]);
  expect(counter("pl")(3, { one: "tydzień", few: "tygodnie", other: "tygodnia" })).toBe(
    "3 tygodnie",
  );
});

test.each([
  ["root's", [{ language: "de" }, { exercises: [] }], "de"],
  [
    "the invitation's, which knows better than root",
    [{ language: null }, { language: "de" }],
    "de",
  ],
  ["English, where whom it invites has not chosen", [{ language: "de" }, { language: null }], null],
  ["root's, where the page failed", [{ language: "de" }, undefined], "de"],
  ["nobody's, where root failed", [null], null],
])("a page is in the language that its data names last: %s", (_whose, datas, language) => {
  const matches = datas.map((data, i) => ({ id: i === 0 ? "root" : "routes/invite.$token", data }));
  expect(languageOf(matches)).toBe(language);
});

test("a page's title is in that language, in English where root failed", () => {
  const root = (data: unknown) => [{ id: "root", data }];
  expect(wordsOf(root({ language: "en" })).language).toBe("en");
  expect(wordsOf(root(null)).language).toBe("en");
  const title = pageTitle(({ learn }) => learn.title);
  // Only these two are looked at.
  const args = { matches: root({ language: null }), data: null } as unknown as Parameters<
    typeof title
  >[0];
  expect(title(args)).toEqual([{ title: "Learn · Supple" }]);
});
