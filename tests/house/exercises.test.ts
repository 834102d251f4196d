import { expect, test } from "vitest";
import { readSources } from "./sources";

const sources = readSources(
  import.meta.glob(["../../app/**/*.{ts,tsx}", "!../../app/generated/**", "!../../app/content/**"]),
);

/** Whether a source takes more than types from the built-in exercises; everybody else is handed them. */
const takesThem = (source: string) =>
  /import \{[^}]*\b(exercisesIn|builtInExercises)\b[^}]*\} from "[^"]*content\/exercises"/.test(
    source,
  );

test("exercises come from one place, so that a clinic's own can come to them", () => {
  const takers = Object.keys(sources).filter((path) => takesThem(sources[path] ?? ""));
  expect(takers).toEqual(["../../app/data/exercises/list-exercises.server.ts"]);
});

test("whoever would take them past it is seen", () => {
  const beside = `import { type Exercise, builtInExercises } from "~/content/exercises";`;
  expect(takesThem(beside)).toBe(true);
  expect(takesThem(`import type { Exercise } from "~/content/exercises";`)).toBe(false);
});
