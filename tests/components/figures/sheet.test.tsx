import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Still, stillId } from "~/components/figures/Still";
import { builtInExercises } from "~/content/exercises";
import { figureSheet } from "~/screens/library/figure-sheet.server";

const sheet = figureSheet();

test("holds every exercise once, and no id twice", () => {
  const ids = [...sheet.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id } of builtInExercises.list) expect(ids).toContain(stillId(id));
});

test("every part it refers to is in the sheet or among the shared outlines", () => {
  const ids = new Set([...sheet.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const references = [...sheet.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id ?? "");
  for (const id of references) expect(ids.has(id) || id.startsWith("fig-"), id).toBe(true);
});

test("a still refers to its drawing, and keeps its place before that is there", () => {
  const still = renderToStaticMarkup(<Still id="lunge" />);
  expect(still).toContain('href="#still-lunge"');
  expect(still).toContain('viewBox="0 0 150 100"');
});
