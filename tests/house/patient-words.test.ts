import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readSources } from "./sources";

/** Whatever draws or words a patient's page; a new page of theirs belongs in here. */
const sources = readSources(
  import.meta.glob([
    "../../app/screens/{today,log}/*.{ts,tsx}",
    "../../app/components/pain/*.{ts,tsx}",
    "../../app/routes/my._index.tsx",
    "../../app/routes/my.sessions.tsx",
    "../../app/routes/my_.{log,pain}*.tsx",
    "../../app/root.tsx",
    "../../app/screens/{session,progress,learn,account,landing,wrong,places,privacy}/*.{ts,tsx}",
    "../../app/components/{shell,ui,charts,figures,marks}/*.{ts,tsx}",
    "../../app/components/figures/parts/*.{ts,tsx}",
    "../../app/routes/{_index,login,signup,invite.*,places,status,my}.tsx",
    "../../app/routes/{login_.*,my.security}.tsx",
    "../../app/screens/security/*.{ts,tsx}",
    "../../app/routes/{_index,login,signup,invite.*,status,my}.tsx",
    "../../app/routes/{_index,login,signup*,first-owner.*,email.*,invite.*,places,status,my}.tsx",
    "../../app/routes/my.{account,learn,letter,progress,stop}*.tsx",
    "../../app/screens/letter/{letter-sheet,week-chart}.tsx",
    "../../app/routes/my_.measures.tsx",
    "../../app/screens/my-measures/*.{ts,tsx}",
    "../../app/screens/{session,progress,learn,account,security,landing,wrong}/*.{ts,tsx}",
    "../../app/components/{shell,ui,charts,figures,marks}/*.{ts,tsx}",
    "../../app/components/figures/parts/*.{ts,tsx}",
    "../../app/routes/{_index,confirm*,login,reset*,signup,invite.*,status,my}.tsx",
    "../../app/routes/my.{account,learn,progress,security,stop}*.tsx",
    "../../app/routes/{privacy.*,places}.tsx",
    "../../app/screens/privacy/*.{ts,tsx}",
    "../../app/routes/my_.{notice,session,wrong}*.tsx",
    "../../app/routes/{demo,export*}.tsx",
    "../../app/auth/*.ts",
    "../../app/lib/form.server.ts",
    "../../app/server/*.ts",
    // For the clinic alone.
    "!../../app/screens/security/{idle,sign-in}-*.{ts,tsx}",
    "!../../app/components/shell/{clinic-shell,unsent-notes}.{ts,tsx}",
    "!../../app/components/ui/copy-field.tsx",
    "!../../app/components/marks/pain-sparkline.tsx",
    "!../../app/screens/security/clinic-rule*.{ts,tsx}",
    // For the style sheet.
    "!../../app/components/figures/{colours,motion}.ts",
    // Hashed, never shown.
    "!../../app/auth/password.server.ts",
    // For whoever runs the server, or another program.
    "!../../app/server/{health,listen,start}.ts",
  ]),
);

/** Attributes that are read or heard, whatever they say. */
const SPOKEN = /^(aria-(label|description|roledescription|valuetext)|alt|label|placeholder|title)$/;
/** Attributes that are for the style sheet or the drawing alone. */
const DRAWN = /^(className|content|d|media|points|preserveAspectRatio|rel|transform|viewBox)$/;
/** Words for people: "Today", "to do". A code or a class is neither. */
const READS_LIKE_WORDS = /^[^A-Za-z]*[A-Z][a-z]|[A-Za-z][,:.?!]? [A-Za-z]/;

const ANY_LETTER = /[A-Za-z]/;

/** The texts in a source that a person would read or hear, and that no catalogue knows of. */
function wordsIn(source: string): string[] {
  const file = ts.createSourceFile("any.tsx", source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node, pattern: RegExp): void => {
    if (isForMachines(node)) return;
    const text = textOf(node);
    if (text !== null && pattern.test(text)) found.push(text);
    ts.forEachChild(node, (child) => visit(child, patternWithin(node) ?? pattern));
  };
  visit(file, READS_LIKE_WORDS);
  return found;
}

/** What an element holds, and what is spoken, may hold no letter at all; null keeps to what went before. */
function patternWithin(node: ts.Node): RegExp | null {
  if (ts.isJsxElement(node) || ts.isJsxFragment(node)) return ANY_LETTER;
  if (ts.isJsxAttribute(node)) return SPOKEN.test(node.name.getText()) ? ANY_LETTER : null;
  const startsAnew = ts.isJsxOpeningLikeElement(node) || ts.isCallExpression(node);
  return startsAnew ? READS_LIKE_WORDS : null;
}

function textOf(node: ts.Node): string | null {
  const isPartOfTemplate =
    ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
  const isText = ts.isStringLiteralLike(node) || ts.isJsxText(node) || isPartOfTemplate;
  return isText ? node.text.trim() : null;
}

/** Imports, types, styles, headers, comparisons, and what only a log or the audit shows. */
function isForMachines(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isTaggedTemplateExpression(node)) return node.tag.getText() === "sql";
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return true;
  if (ts.isJsxElement(node)) return node.openingElement.tagName.getText() === "style";
  if (ts.isJsxAttribute(node)) return DRAWN.test(node.name.getText());
  if (ts.isPropertyAssignment(node)) return /^(entity|statusText)$/.test(node.name.getText());
  if (ts.isNewExpression(node)) return node.expression.getText() === "Error";
  if (ts.isCallExpression(node))
    return /^journal\.(info|warn|error)$/.test(node.expression.getText());
  return (
    ts.isStringLiteral(node) && [isCompared, isName, isHeader, isReason].some((is) => is(node))
  );
}

function isCompared({ parent }: ts.StringLiteral): boolean {
  return ts.isBinaryExpression(parent) && /^([!=]==|in)$/.test(parent.operatorToken.getText());
}

/** `{ "Set-Cookie": cookie }` */
function isName(node: ts.StringLiteral): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}

/** `response.set("Cache-Control", "no-store")`, `headers.get("User-Agent")` */
function isHeader({ parent }: ts.StringLiteral): boolean {
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression))
    return false;
  const [name] = parent.arguments;
  const isNamed = name !== undefined && ts.isStringLiteral(name) && /^[A-Z][\w-]+$/.test(name.text);
  return isNamed && /^(append|get|set|setHeader)$/.test(parent.expression.name.text);
}

/** `asSystem("who is asking", …)`: for the list of who may. */
function isReason({ parent }: ts.StringLiteral): boolean {
  return (
    ts.isCallExpression(parent) && /^(asSystem|oncePerRequest)\b/.test(parent.expression.getText())
  );
}

test.each(Object.entries(sources))("%s takes its words from the catalogue", (_path, source) => {
  expect(wordsIn(source)).toEqual([]);
});

describe("what is looked for", () => {
  test.each([
    ["const a = <p>done</p>;", "done"],
    ['const row = found(await getOne(), "Session");', "Session"],
    ['throw new Response("Not here", { status: 404 });', "Not here"],
    ['throw Response.json({ error: "Sign in first." });', "Sign in first."],
    ['refuse(response, 404, "There is no such file.");', "There is no such file."],
    ["const a = <p>{n} of {m}</p>;", "of"],
    ['const a = <p aria-label="back" />;', "back"],
    ['const a = <img alt="hip" />;', "hip"],
    [`const a = <p title={\`pain \${n}\`} />;`, "pain"],
    ['const a = <Field label="email" />;', "email"],
    ['const a = <Field placeholder={isNew ? "name" : x} />;', "name"],
    ['const a = <Ask question="Why?" />;', "Why?"],
    ['const a = <p>{isNew ? "Save it" : null}</p>;', "Save it"],
    ['const meta = () => [{ title: "Log pain · Supple" }];', "Log pain · Supple"],
    ['const all = { title: "All of it" };', "All of it"],
    ['const titles = { today: "Today’s session" };', "Today’s session"],
    ['const a = <p>{isNew ? "new" : old}</p>;', "new"],
    ['const a = <>{n > 0 && "some"}</>;', "some"],
    [`const title = \`Saved: pain \${score}\`;`, "Saved: pain"],
    [`const rest = (n: number) => \`\${n} more for you\`;`, "more for you"],
  ])("%s", (source, text) => {
    expect(wordsIn(source)).toEqual([text]);
  });

  test.each([
    'import { Link } from "A b";',
    'const a = <Link to="/my" className="tap underline">{words.back}</Link>;',
    'const a = <path d="M8 9 q4 2 8 0" />;',
    'const status = outcome === "done" ? "DONE" : "MISSED";',
    'throw new Response(words.nothing, { status: 404, statusText: "Not Found" });',
    'response.setHeader("Cache-Control", "private, no-store");',
    'headers.append("Set-Cookie", cookie);',
    'journal.error({ err }, "a request failed");',
    'throw new Error("No such step");',
    'const user = await asSystem.reads("who is asking", (rows) => rows.user.findFirst());',
    'const row = { entity: "Patient", entityId: id };',
    'const headers = { "Set-Cookie": cookie };',
    "const a = <style>{'.player { display: none }'}</style>;",
    'const a = <>{"words" in row ? <b /> : null}</>;',
    "const a = <p aria-label={words.back}>{n}: {words.of(n)}</p>;",
    'const a = <p>{kind === "red" ? <b data-tone="red" /> : null}</p>;',
    `const path = \`/my/log/\${dueOn}/\${slot}?id=\${id}\`;`,
    'const a = <Ask label={<><b className="a b">{word}</b></>} />;',
  ])("and not: %s", (source) => {
    expect(wordsIn(source)).toEqual([]);
  });
});
