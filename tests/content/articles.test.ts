import { describe, expect, it } from "vitest";
import { type Article, articleIn, articles } from "~/content/articles";
import { builtInExercises } from "~/content/exercises";
import { wordsOf } from "./readability";

const each = articles.map((article): [string, Article] => [article.id, article]);

/** Slow, careful reading, as of a page that is new to the reader. */
const WORDS_A_MINUTE = 170;

const bodyOf = ({ sections }: Article): string[] =>
  sections.flatMap((section) => ("list" in section ? section.list : section.paragraphs));

/** Everything that is read on the page of an article, title aside. */
function textsOf(article: Article): string[] {
  const { lead, sections, figure, checklist } = article;
  return [
    lead,
    ...sections.map(({ heading }) => heading),
    ...bodyOf(article),
    ...(figure ? [figure.caption] : []),
    ...(checklist ? [checklist.heading, ...checklist.items, checklist.note] : []),
  ];
}

describe("the articles", () => {
  it("are eight, each id and title once, and found by id alone", () => {
    expect(articles.map(({ id }) => id)).toEqual([
      "hip-flexors",
      "why-they-matter",
      "causes",
      "signs",
      "stretching",
      "habits",
      "ease-off",
      "see-a-doctor",
    ]);
    expect(new Set(articles.map(({ title }) => title)).size).toBe(8);
    expect(articleIn("en", "signs")?.title).toBe("Signs to look for");
    expect(articleIn("en", "toString")).toBeNull();
  });

  it("ask for nine signs in one of them, and say that no tick is kept", () => {
    const checklists = articles.flatMap(({ checklist }) => checklist ?? []);
    expect(checklists).toHaveLength(1);
    expect(new Set(checklists[0]?.items).size).toBe(9);
    expect(checklists[0]?.note).toMatch(/not sent and not saved/);
  });

  it.each([
    ["hip-flexors", [/iliopsoas/, /spine/, /pelvis/, /thigh bone/, /rectus femoris/]],
    ["why-they-matter", [/stairs/, /squat/, /Run/, /bike/, /back/, /knees/]],
    ["causes", [/sit/, /too soon/i, /stretch after/i, /back of your legs/, /one side/]],
    ["stretching", [/Warm up/, /mat/, /blanket/, /30 seconds/, /Breathe/, /bounce/, /Both|both/]],
    ["habits", [/desk/, /every day/, /Warm up/, /whole body/, /day off/, /trainer/]],
    ["ease-off", [/sit-ups/, /leg raises/, /Deep squats/, /deadlifts/, /less weight/]],
    ["see-a-doctor", [/not get better/, /worse/, /fall/, /scan/, /tear/, /hop/]],
  ])("%s says what the brief asks of it", (id, topics) => {
    const article = articleIn("en", id);
    const text = article ? textsOf(article).join("\n") : "";
    for (const topic of topics) expect(text).toMatch(topic);
  });
});

describe.each(each)("%s", (_id, article) => {
  it("is 120 to 250 words, and as many minutes as it says", () => {
    const words = textsOf(article).flatMap(wordsOf).length;
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(250);
    expect(article.minutes).toBe(Math.ceil(words / WORDS_A_MINUTE));
  });

  it("is complete, calm and says nothing twice", () => {
    const texts = textsOf(article);
    for (const text of texts) {
      expect(text.trim().length, text).toBeGreaterThan(4);
      expect(text).not.toMatch(/[!—]/);
    }
    expect(new Set(texts).size).toBe(texts.length);
    expect(article.sections.length).toBeGreaterThanOrEqual(2);
    for (const text of article.sections.flatMap((part) =>
      "paragraphs" in part ? part.paragraphs : [],
    ))
      expect(text).toMatch(/[.?]$/);
  });

  it("draws only what the library holds", () => {
    if (article.figure) expect(builtInExercises.find(article.figure.exerciseId)).not.toBeNull();
  });
});
