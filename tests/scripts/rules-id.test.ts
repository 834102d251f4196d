import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { rulesIdOf } from "~/domain/caseload/rules-id";
import { rulesId, rulesSources } from "../../scripts/rules-id.mjs";

const root = mkdtempSync(join(tmpdir(), "supple-rules-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("what is built names the rules that it holds", () => {
  expect(rulesIdOf(7)).toBe(`${rulesId()}.7`);
});

test("another threshold, another caution or another way of reading is another id; a line end is none", () => {
  for (const folder of ["domain", "content", "data"]) {
    cpSync(`app/${folder}`, join(root, "app", folder), { recursive: true });
  }
  const ids = new Set([rulesId(root)]);
  expect(ids).toContain(rulesId());
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(root, file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
    return rulesId(root);
  };
  const files = [
    ...["app/domain/thresholds.ts", "app/content/exercises/bridge.ts"],
    ...["app/data/record/patient-log.server.ts", "app/data/caseload/freshen.server.ts"],
  ];
  for (const file of files) ids.add(edit(file, (text) => `${text}\n// Another.\n`));
  expect(ids.size).toBe(1 + files.length);
  expect(ids).toContain(edit("app/domain/thresholds.ts", (text) => text.replaceAll("\n", "\r\n")));
});

/** What a file takes from the program's own files, types apart: they are gone when it runs. */
function importsOf(file: string): string[] {
  const lines = readFileSync(file, "utf8").matchAll(
    /^(?:import|export)\s+(?!type\b)[^;"]*?(?:from\s+)?"([^"]+)"/gm,
  );
  return [...lines].flatMap(([, name = ""]) => {
    const path = name.startsWith("~/") ? join("app", name.slice(2)) : join(dirname(file), name);
    if (!/^[~.]/.test(name)) return [];
    const found = [path, `${path}.ts`, `${path}.tsx`, join(path, "index.ts")].find(
      (each) => /\.tsx?$/.test(each) && existsSync(each),
    );
    return found ? [found] : [];
  });
}

/** The machine room, how exercises are drawn, and whose patients somebody sees: none of it decides what a snapshot says. */
const APART = /^app\/(lib|generated|content\/poses)\/|^app\/data\/patients\/scope\./;

test("every source that makes a snapshot is named", () => {
  const reached = new Set<string>();
  const walk = (file: string) => {
    if (reached.has(file) || APART.test(file)) return;
    reached.add(file);
    for (const each of importsOf(file)) walk(each);
  };
  walk("app/data/caseload/freshen.server.ts");
  const named = new Set(rulesSources());
  expect([...reached].filter((file) => !named.has(file))).toEqual([]);
  // So that the walk was one.
  for (const far of ["app/domain/calendar/dates.ts", "app/data/programs/changes.server.ts"]) {
    expect(reached).toContain(far);
  }
});
