import ts from "typescript";
import { expect, test } from "vitest";
import { readSources } from "./sources";

const sources = readSources(
  import.meta.glob([
    "../../app/{components,screens,words}/**/*.{ts,tsx}",
    "!../../app/**/*.server.ts",
  ]),
);

/** Calls of what `~/words` or `./` of words says, made while a file is loaded: in a browser no language is there by then. */
function early(source: string, isWords: boolean): string[] {
  const file = ts.createSourceFile("any.tsx", source, ts.ScriptTarget.Latest, true);
  const asked = new Set<string>();
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) keep(node);
    // What a call is handed runs at once, as in `days.map((day) => …)`.
    if (ts.isFunctionLike(node) && !ts.isCallExpression(node.parent)) return;
    if (ts.isCallExpression(node) && asked.has(node.expression.getText())) {
      found.push(node.getText());
    }
    ts.forEachChild(node, visit);
  };
  const keep = ({ moduleSpecifier, importClause }: ts.ImportDeclaration): void => {
    const from = moduleSpecifier.getText();
    const names = importClause?.namedBindings;
    const counts =
      from.includes("~/words/") || (isWords && /"\.\/(calendar|numbers|page-words)"/.test(from));
    if (counts && names && ts.isNamedImports(names))
      for (const { name } of names.elements) asked.add(name.text);
  };
  visit(file);
  return found;
}

test.each(Object.entries(sources))("%s asks for words only when it draws", (path, source) => {
  // The catalogues themselves need no language but their own.
  const isCatalogue = /\/words\/(en|es|de|ar)\//.test(path);
  expect(isCatalogue ? [] : early(source, path.includes("/words/"))).toEqual([]);
});

test("a call while the file loads is found, and one within a function is not", () => {
  const importing = 'import { weekdayName } from "~/words/calendar";\n';
  expect(early(`${importing}const days = [1].map((day) => weekdayName(day));`, false)).toHaveLength(
    1,
  );
  expect(early(`${importing}const days = () => weekdayName(1);`, false)).toEqual([]);
});
