import { describe, expect, it } from "vitest";
import { articles } from "~/content/articles";
import { builtInExercises } from "~/content/exercises";
import { cautionTexts } from "~/content/exercises/cautions";
import { emergencyGuidance, principles } from "~/content/principles";
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

  it("the principles and the words on when to stop", () => {
    expect(readingGrade(principles)).toBeLessThanOrEqual(HIGHEST_GRADE);
    const { emergencyNow, callToday, notWatched } = emergencyGuidance;
    const signs = [...emergencyNow.signs, ...callToday.signs].map(({ text }) => text);
    const words = [emergencyNow.action, callToday.action, notWatched, ...signs];
    expect(readingGrade(words)).toBeLessThanOrEqual(HIGHEST_GRADE);
  });
});
