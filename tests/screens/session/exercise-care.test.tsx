import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ExerciseCare } from "~/screens/session/exercise-care";

const care = { cautions: ["Ask us first."], mistakes: ["The back arches. Tuck the tailbone."] };

test.each([
  [true, "Before you begin"],
  [false, "Take care, and common mistakes"],
])(
  "new %s: cautions and mistakes stand under “%s”, open only before the first time",
  (isNew, title) => {
    const markup = renderToStaticMarkup(<ExerciseCare care={{ ...care, isNew }} />);
    expect(/<details[^>]* open=""/.test(markup)).toBe(isNew);
    expect(markup).toContain(`<span>${title}</span>`);
    for (const text of [...care.cautions, ...care.mistakes]) expect(markup).toContain(text);
  },
);
