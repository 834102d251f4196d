import { describe, expect, it } from "vitest";
import { articles } from "~/content/articles";
import { builtInExercises } from "~/content/exercises";
import { cautionTexts } from "~/content/exercises/cautions";
import { principles } from "~/content/principles";
import { wordsIn } from "~/words/catalogue";
import { readingGrade, syllables } from "./readability";

/** About twelve years of age. */
const HIGHEST_GRADE = 7;

describe("the measure itself", () => {
  it.each([
    ["hip", 1],
    ["muscle", 2],
    ["bounce", 1],
    ["bounced", 1],
    ["lifted", 2],
    ["stretches", 2],
    ["pelvis", 2],
    ["exercise", 3],
    ["physiotherapist", 6],
    ["knee", 1],
    ["ankle", 2],
  ])("%s has %d syllables", (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it("tells plain words from learned ones", () => {
    expect(readingGrade(["The cat sat on the mat. It was warm."])).toBeLessThan(2);
    const learned =
      "Adaptive shortening of the iliopsoas musculature predisposes individuals to anterior pelvic inclination.";
    expect(readingGrade([learned])).toBeGreaterThan(15);
  });
});

describe("a reading age of about twelve", () => {
  it.each(articles.map(({ id, ...article }) => [id, article] as const))(
    "article %s",
    (_id, text) => {
      const { lead, sections, checklist } = text;
      const body = sections.flatMap((part) => ("list" in part ? part.list : part.paragraphs));
      const grade = readingGrade([lead, ...body, ...(checklist?.items ?? [])]);
      expect(grade).toBeLessThanOrEqual(HIGHEST_GRADE);
    },
  );

  it.each(builtInExercises.list.map(({ id, ...exercise }) => [id, exercise] as const))(
    "exercise %s",
    (_id, { startPosition, steps, feel, breathing, deepen, ease, mistakes, cautions }) => {
      expect(readingGrade([startPosition, ...steps])).toBeLessThanOrEqual(HIGHEST_GRADE);
      const rest = [feel.what, feel.where, breathing, deepen, ease, ...mistakes];
      const advice = cautionTexts({ cautions });
      expect(readingGrade([...rest, ...advice])).toBeLessThanOrEqual(HIGHEST_GRADE);
    },
  );

  it("the principles and the words on what is wrong", () => {
    expect(readingGrade(principles)).toBeLessThanOrEqual(HIGHEST_GRADE);
    const { groups: _, fields, signs, answers, until, told, ...others } = wordsIn(null).wrong;
    const plain = Object.values(others).filter((text) => typeof text === "string");
    const { EMERGENCY, TODAY } = answers;
    const lines = [
      ...until.EMERGENCY.lines,
      ...until.TODAY.lines.map((line) => `Call if ${line}.`),
    ];
    const ticks = Object.values(signs).map(({ text }) => `${text}.`);
    const said = Object.values(signs).map(({ say }) => `I have ${say}.`);
    const titled = [EMERGENCY, TODAY].map(({ title, text }) => `${title}. ${text}`);
    const words = [answers.BACKGROUND.text("Tamsin"), told.notSent, told.holds, fields.signs];
    for (const part of [ticks, said, lines, titled, [...plain.map((text) => `${text}.`), ...words]])
      expect(readingGrade(part)).toBeLessThanOrEqual(HIGHEST_GRADE);
  });
});
