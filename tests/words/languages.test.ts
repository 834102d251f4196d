import ts from "typescript";
import { describe, expect, test } from "vitest";
import { builtInExercises, exercisesIn } from "~/content/exercises";
import { principlesIn } from "~/content/principles";
import { templates } from "~/content/templates";
import { templateNameIn } from "~/content/templates/in-language";
import { NOTED } from "~/content/templates/texts";
import { LANGUAGES, OTHER_LANGUAGES } from "~/domain/languages";
import { drawnDays } from "~/screens/record/range-figures";
import { shortDate, weekdayDate } from "~/words/calendar";
import { namedLanguages, wordsIn } from "~/words/catalogue";
import { deviceWords } from "~/words/device";
import { meanWords, signedWords } from "~/words/numbers";
import { pageWordsIn } from "~/words/page-words";
import { log, program, revision } from "../domain/builders";

/** Texts by their place in a tree, "shell.wrong"; functions are left out. */
function textsOf(tree: unknown, place = ""): [string, string][] {
  if (typeof tree === "string") return [[place, tree]];
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    textsOf(value, place === "" ? key : `${place}.${key}`),
  );
}

/** A word of a language, and not a name, a figure or a sign. */
const HAS_WORD = /[A-Za-z]{3,}/;

describe.each(OTHER_LANGUAGES)("%s", (language) => {
  test("says what English says in words of its own", () => {
    const english = new Map(textsOf(wordsIn("en")));
    const same = textsOf(wordsIn(language)).filter(
      ([place, text]) => text === english.get(place) && HAS_WORD.test(text) && text !== "Supple",
    );
    expect(same.map(([place, text]) => `${place}: ${text}`)).toEqual(ALIKE[language]);
  });

  test("reads all exercises, with the doses, rules and drawings of the library", () => {
    for (const exercise of builtInExercises.list) {
      const read = exercisesIn(language).find(exercise.id);
      if (!read) throw new Error(exercise.id);
      expect(read.steps.length, exercise.id).toBe(exercise.steps.length);
      for (const cue of read.cues) expect(cue.length, `${exercise.id}: ${cue}`).toBeLessThan(46);
      const silent = (each: typeof exercise) => ({
        ...{ dose: each.dose, muscles: each.muscles, start: each.pose.start, end: each.pose.end },
        cautions: each.cautions.map(({ code, leg, text }) => [code, leg, text !== undefined]),
        phases: Object.keys(each.pose.seen).sort(),
      });
      expect(silent(read), exercise.id).toEqual(silent(exercise));
      const texts = textsOf({ ...read, pose: read.pose.seen });
      const english = new Map(textsOf({ ...exercise, pose: exercise.pose.seen }));
      const CODES =
        /^(id|position|goal|level|doseSource|equipment|muscles|easier|harder|dose|cautions\.\d+\.(code|leg))/;
      const same = texts.filter(
        ([place, text]) => !CODES.test(place) && text === english.get(place),
      );
      expect(
        same.filter(([, text]) => text.includes(" ")),
        exercise.id,
      ).toEqual([]);
      // The sides of a drawing are put in where these stand.
      for (const [place, text] of textsOf(read.pose.seen)) {
        const rest = text.replace(/\{(near|far)\}/g, "");
        expect(rest, `${exercise.id} ${place}`).not.toMatch(/[{}]/);
      }
    }
  });

  test("reads the principles", () => {
    expect(principlesIn(language)).not.toEqual(principlesIn("en"));
  });

  test("writes figures in Latin digits, and dates with them", () => {
    expect(meanWords(12.5, wordsIn(language))).toMatch(/^12[.,]5$/);
    expect(signedWords(-1.5, wordsIn(language))).toMatch(/−1[.,]5/);
    for (const words of [shortDate, weekdayDate]) {
      expect(words("2026-11-27", wordsIn(language))).toMatch(/27/);
    }
  });
});

test("a language that lacks a key or an exercise is a type error", () => {
  const source = `
    import { deExercises } from "~/content/exercises/de";
    import type { ExercisesRead } from "~/content/exercises/texts";
    import type { Catalogue } from "~/words/catalogue";
    import { de } from "~/words/de";
    const { wrong: _, ...rest } = de;
    export const broken: Catalogue = rest;
    export const whole: Catalogue = de;
    const { pigeon: __, ...others } = deExercises;
    export const without: ExercisesRead = others;`;
  expect(errorsIn(source)).toEqual([
    expect.stringContaining("Property 'wrong' is missing"),
    expect.stringContaining("'pigeon'"),
  ]);
});

/** What the compiler says of a file of ours. */
function errorsIn(source: string): string[] {
  const name = "tests/words/broken.ts";
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => file.endsWith(name) || fileExists(file);
  host.readFile = (file) => (file.endsWith(name) ? source : readFile(file));
  host.getSourceFile = (file, target) =>
    file.endsWith(name)
      ? ts.createSourceFile(file, source, target)
      : getSourceFile.call(host, file, target);
  const program = ts.createProgram([name], { ...options, noUnusedLocals: false }, host);
  const broken = program.getSourceFile(name);
  return program
    .getSemanticDiagnostics(broken)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

test("the notes that a template's words name are those it has", () => {
  const noted = templates.map(({ id, phases }) => [
    id,
    [
      ...new Set(
        phases.flatMap(({ items }) =>
          items.filter(({ note }) => note).map((item) => item.exerciseId),
        ),
      ),
    ].sort(),
  ]);
  expect(Object.fromEntries(noted)).toEqual(
    Object.fromEntries(Object.entries(NOTED).map(([id, ids]) => [id, [...ids].sort()])),
  );
});

test("a program that is called as a template is has the template's name in each language", () => {
  for (const language of OTHER_LANGUAGES) {
    const read = templates.map(({ name }) => templateNameIn(language, name));
    expect(new Set(read).size).toBe(templates.length);
    expect(read).not.toContain(null);
    expect(templateNameIn(language, "Ever's hips")).toBeNull();
  }
});

test("a chart names the template that a program came from in each language", () => {
  const name = "Gentle start";
  const changes = [{ kind: "template" as const, templateId: "gentle-start", name }];
  const rows = log({ programs: [program({ name, revisions: [revision({ changes })] })] });
  const range = { from: "2026-10-05", to: "2026-10-11" };
  for (const language of OTHER_LANGUAGES) {
    const words = wordsIn(language);
    const drawn = drawnDays(rows, range, "2026-10-11", (id) => id, words);
    const own = templateNameIn(language, name) ?? "";
    expect(drawn[0]?.revisionStart).toMatchObject({
      note: words.programChange.template(own),
      programName: own,
    });
  }
});

test("a device is named without an English word", () => {
  const said = LANGUAGES.map((language) => deviceWords("Chrome on Windows", wordsIn(language)));
  expect(said).toEqual([
    "Chrome on Windows",
    ...["Chrome، Windows", "Chrome, Windows", "Chrome, Windows"],
  ]);
  expect(deviceWords(null, wordsIn("de"))).toBeNull();
});

test("each language has its own name, and one in the words of whoever reads", () => {
  expect(namedLanguages().map(({ name, called }) => [name, called])).toEqual([
    ["English", "English"],
    ["العربية", "Arabic"],
    ["Deutsch", "German"],
    ["Español", "Spanish"],
  ]);
  expect(namedLanguages(["es"], "de")[0]?.called).toBe("Spanisch");
});

test("the words of pages are a part of each catalogue", () => {
  for (const language of LANGUAGES) {
    expect(wordsIn(language)).toMatchObject(pageWordsIn(language));
    expect(wordsIn(language).language).toBe(language);
  }
});

/** What is the same word in both, but for our own name. */
const ALIKE: Record<(typeof OTHER_LANGUAGES)[number], string[]> = {
  ar: ["security.codes.file: supple-recovery-codes.txt"],
  de: [
    "shell.runningTitle: Status",
    "account.me.name: Name",
    "today.start: Start",
    "session.start: Start",
    "session.pause: Pause",
    "security.passkeys.title: Passkeys",
    "security.step.code: Code",
    "questions.start: Start",
    "player.settings.vibration: Vibration",
  ],
  es: [],
};
