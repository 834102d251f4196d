import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ANATOMY } from "~/content/anatomy";
import { MUSCLES, type MuscleCode } from "~/content/codes";
import { AnatomyDrawing, anatomyWords } from "~/screens/library/anatomy/anatomy";
import { VIEW } from "~/screens/library/anatomy/body";
import { MUSCLES_SEEN } from "~/screens/library/anatomy/muscles";

const codes = Object.keys(MUSCLES) as MuscleCode[];
const fills = (markup: string, fill: string) => markup.split(`fill="${fill}"`).length - 1;

describe.each(codes)("%s", (code) => {
  test("is drawn within one of the views, on its half of the body", () => {
    const shapes = Object.values(MUSCLES_SEEN).flatMap((side) => side[code] ?? []);
    expect(shapes.length).toBeGreaterThan(0);
    for (const [x, y] of shapes.flatMap(({ points }) => points)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(VIEW.width / 2);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(VIEW.height);
    }
  });

  test("is filled in when an exercise is for it, hatched when it only helps, and told in words", () => {
    const main = renderToStaticMarkup(
      <AnatomyDrawing muscles={{ primary: [code], secondary: [] }} />,
    );
    const also = renderToStaticMarkup(
      <AnatomyDrawing muscles={{ primary: [], secondary: [code] }} />,
    );
    const hatched = "url(#anatomy-hatch)";
    expect(fills(main, hatched)).toBe(0);
    expect(fills(also, hatched)).toBeGreaterThanOrEqual(2);
    expect(main).not.toBe(also);
    const words = anatomyWords({ primary: [code], secondary: [] });
    expect(words).toContain(`Filled in: ${MUSCLES[code]}, ${ANATOMY[code].where}.`);
    expect(main).toContain(words);
  });
});
