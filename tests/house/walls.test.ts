import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const forbidden = [
  ["app/domain/pain/pain.ts", "~/lib/clock.server"],
  ["app/domain/pain/pain.ts", "react"],
  ["app/domain/pain/pain.ts", "../../data/patients/patients.server"],
  ["app/components/ui/button.tsx", "~/data/patients/patients.server"],
  ["app/components/ui/button.tsx", "~/auth/guards.server"],
  ["app/components/ui/button.tsx", "~/lib/clock.server"],
  ["app/components/ui/button.tsx", "../../lib/clock.server"],
  ["app/components/ui/button.tsx", "recharts"],
  ["app/components/charts/pain-chart.tsx", "~/lib/clock.server"],
  ["app/routes/clinic.tsx", "~/lib/db.server"],
  ["app/routes/clinic.tsx", "~/generated/sqlite/client"],
  ["app/routes/clinic.tsx", "recharts"],
  ["app/data/patients/patients.server.ts", "~/routes/clinic"],
  ["app/data/patients/patients.server.ts", "~/components/ui/button"],
  ["app/auth/guards.server.ts", "~/routes/clinic"],
  ["app/auth/guards.server.ts", "../components/ui/button"],
  ["app/lib/schemas.server.ts", "~/auth/password.server"],
  ["app/lib/schemas.server.ts", "../data/patients/patients.server"],
  ["app/lib/schemas.server.ts", "~/server/origin"],
] as const;

const allowed = [
  ["app/domain/pain/pain.ts", "./trend"],
  ["app/domain/pain/pain.ts", "~/domain/pain/trend"],
  ["app/components/ui/button.tsx", "~/domain/pain/pain"],
  ["app/components/charts/pain-chart.tsx", "recharts"],
  ["app/routes/clinic.tsx", "~/data/patients/patients.server"],
  ["app/routes/clinic.tsx", "~/lib/clock.server"],
  ["app/data/patients/patients.server.ts", "~/lib/db.server"],
  ["app/auth/invite.server.ts", "~/lib/audit.server"],
  ["app/lib/schemas.server.ts", "~/domain/calendar/dates"],
] as const;

const folder = mkdtempSync(join(tmpdir(), "supple-lint-"));
let complaints = "";

/** Each line of code gets a file of its own beside the one it is about. */
function fileOf(path: string, from: string): string {
  return join(dirname(path), `${from.replaceAll(/\W+/g, "-")}-from-here.ts`);
}

beforeAll(() => {
  copyFileSync("biome.json", join(folder, "biome.json"));
  copyFileSync(".gitignore", join(folder, ".gitignore"));
  for (const [path, from] of [...forbidden, ...allowed]) {
    const file = join(folder, fileOf(path, from));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `import { thing } from "${from}";\n\nexport const other = thing;\n`);
  }
  const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  const args = [biome, "lint", "--reporter=github", "--max-diagnostics=none"];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  expect(status).toBe(1);
  complaints = stdout;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const complaintAbout = (path: string, from: string) =>
  complaints.split("\n").find((line) => line.includes(`${fileOf(path, from)},`));

test.each(forbidden)("%s must not import %s", (path, from) => {
  expect(complaintAbout(path, from)).toMatch(/^::error .*noRestrictedImports/);
});

test.each(allowed)("%s may import %s", (path, from) => {
  expect(complaintAbout(path, from)).toBeUndefined();
});
