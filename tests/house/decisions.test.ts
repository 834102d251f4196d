import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = "docs/decisions";
const files = readdirSync(folder).sort();

test.each(files)("%s says its number, its date, its status and what would reopen it", (file) => {
  const [title = "", blank, head = "", after] = readFileSync(`${folder}/${file}`, "utf8").split(
    "\n",
  );
  expect(title).toMatch(new RegExp(`^# ${file.slice(0, 3)} \\S`));
  expect([blank, after]).toEqual(["", ""]);
  expect(head).toMatch(/^\d{4}-\d\d-\d\d · (in force|superseded .+) · reopen when .+\.$/);
  for (const [, named = ""] of head.matchAll(/\]\(([^)]+)\)/g)) expect(files).toContain(named);
});

test("no number is given twice or left out", () => {
  expect(files.map((file) => Number(file.slice(0, 3)))).toEqual(files.map((_, i) => i + 1));
});
