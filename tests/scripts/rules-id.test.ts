import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { rulesIdOf } from "~/domain/caseload/rules-id";
import { rulesId } from "../../scripts/rules-id.mjs";

const root = mkdtempSync(join(tmpdir(), "supple-rules-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("what is built names the rules that it holds", () => {
  expect(rulesIdOf(7)).toBe(`${rulesId()}.7`);
});

test("another threshold, another caution or another way of reading is another id; a line end is none", () => {
  for (const folder of ["domain", "content/exercises", "data"]) {
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
