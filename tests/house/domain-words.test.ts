import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readSources } from "./sources";

/** The rules return facts: no text of theirs is read by anybody. */
const sources = readSources(import.meta.glob("../../app/domain/**/*.ts"));

/** A word beside a space, a word that begins like a name or a sentence, or one that ends like a sentence. */
const READS_LIKE_WORDS = /\p{L}\p{P}*\s|\s\p{P}*\p{L}|^\p{Lu}\p{Ll}|\p{L}[.!?…]$/u;

/** The texts in a source that somebody could read; what is thrown at a developer is none. */
function sentencesIn(source: string): string[] {
  const file = ts.createSourceFile("any.ts", source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return;
    if (isText(node) && READS_LIKE_WORDS.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  const isPartOfTemplate =
    ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
  return ts.isStringLiteralLike(node) || isPartOfTemplate;
}

test("there are rules to look at", () => {
  expect(Object.keys(sources).length).toBeGreaterThan(30);
});

test.each(Object.entries(sources))("%s holds no sentence", (_path, source) => {
  expect(sentencesIn(source)).toEqual([]);
});

describe("what is looked for", () => {
  test.each([
    ['const title = "Pain is rising";', "Pain is rising"],
    [`const title = \`Pain up \${change}\`;`, "Pain up "],
    [`const title = \`\${done} sessions done\`;`, " sessions done"],
    ['const rest = "no side";', "no side"],
    ['const end = "Ends " + day;', "Ends "],
    ['const state = "Done";', "Done"],
    ['const note = ["added."];', "added."],
    [`const words = \`\${name}: sets\`;`, ": sets"],
    ['const words = new Map([["pain", "the next morning"]]);', "the next morning"],
  ])("%s", (source, text) => {
    expect(sentencesIn(source)).toEqual([text]);
  });

  test.each([
    'import { pain } from "a b";',
    "/** A sentence about a rule. */ const rule = 'pain-too-high';",
    `throw new RangeError(\`Not a local date: "\${date}"\`);`,
    `const key = \`\${programId} \${dueOn} \${slot}\`;`,
    `const key = \`silent:\${since}\`;`,
    'const states = ["done", "not-logged", "NEXT_MORNING", "perWeek"];',
    'const clock = new Intl.DateTimeFormat("en-US-u-ca-gregory", { hour: "2-digit" });',
  ])("and not: %s", (source) => {
    expect(sentencesIn(source)).toEqual([]);
  });
});
