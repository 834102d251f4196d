import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** The ways to take a module whole, where no name says what is taken. */
const wholeModule: Record<string, (from: string, as: string) => string> = {
  "import *": (from, as) => `import * as ${as} from "${from}";`,
  "export *": (from) => `export * from "${from}";`,
  "export * as": (from, as) => `export * as ${as} from "${from}";`,
  default: (from, as) => `import ${as} from "${from}";`,
  "its effects": (from) => `import "${from}";`,
  "import()": (from) => `await import("${from}");`,
  "import() later": (from, as) => `const ${as} = () => import("${from}");`,
};

/** Where a line of code stands, and what it must not import there: the table of docs/architecture.md, row by row. */
const forbidden = table({
  "app/routes/clinic.tsx": [
    ...["~/lib/db.server", "~/generated/sqlite/client", "@prisma/client", "recharts"],
    ...["~/routes/my", "./my", "./../lib/db.server", "../lib/db.server", "~/server/origin"],
    ...["~/lib/db.server.js", "~/lib//db.server", "~/lib/./db.server", "~//lib/db.server"],
    ...["~/lib/db.server.ts", "~/lib/db.server?raw", "/app/lib/db.server", "~/words/trend.ts"],
  ],
  "app/routes/my_.session.$dueOn.$slot.tsx": ["./my", "~/lib/db.server", "recharts"],
  "app/screens/today/today.tsx": [
    ...["~/lib/clock.server", "~/screens/log/log-form.server", "./today.server"],
    ...["~/data/sessions/input.server", "~/data/record/rows", "~/auth/actor.server"],
    ...["~/routes/my", "~/server/origin", "~/generated/sqlite/client", "@prisma/client"],
    ...["recharts", "node:fs", "./../../data/record/rows", "../../lib/clock.server"],
    ...["./today.server.js", "./today.server?raw", "./today-page.ts", "././today-page"],
    ...[".//today-page", "~/words/trend.tsx"],
  ],
  "app/screens/log/log-form.server.ts": [
    ...["~/lib/db.server.js", "~/lib/db.server?raw", "~/lib//db.server"],
    ...["~/data/sessions/log-session.server", "~/data/record/progress.server"],
    ...["~/auth/guards.server", "~/lib/db.server", "~/routes/my", "~/server/origin"],
    ...["recharts", "@prisma/client", "./../../auth/guards.server"],
  ],
  "app/components/ui/button.tsx": [
    ...["~/lib/clock.server.js", "~/lib/clock.server.ts", "~/lib/clock.server?raw"],
    ...["~/lib//clock.server", "~/lib/./clock.server", "./logo.mjs", "./logo.tsx"],
    ...["~/lib/clock.server", "../../lib/clock.server", "./../../lib/clock.server"],
    ...["~/data/patients/scope.server", "~/auth/actor.server", "~/server/origin"],
    ...["~/screens/today/today", "~/routes/clinic", "~/generated/sqlite/client"],
    ...["node:fs", "@prisma/client", "recharts", "recharts/es6/cartesian/Line"],
  ],
  "app/components/charts/pain-chart.tsx": [
    ...["~/lib/clock.server", "~/screens/today/today", "@prisma/client", "node:fs"],
    ...["~/lib/clock.server.js", "./live-chart.tsx", ".//live-chart"],
  ],
  "app/words/trend.ts": [
    ...["~/components/ui/button", "~/screens/today/today", "~/data/record/rows", "~/lib/env"],
    ...["~/auth/actor.server", "~/routes/clinic", "~/server/origin", "react", "node:fs", "zod"],
    ...["./../lib/env", "./numbers.ts", ".//numbers", "~/words/en/../trend"],
  ],
  "app/domain/rows.ts": [
    "~/domain/pain/pain",
    "./numbers.js",
    "./pain/pain",
    "~/words/numbers",
    "react",
  ],
  "app/domain/calendar/dates.ts": ["~/domain/program/due-plan", "~/lib/env", "./../../lib/env"],
  "app/domain/program/due-plan.ts": ["~/domain/session/weeks", "~/content/codes", "zod"],
  "app/domain/session/weeks.ts": ["~/domain/pain/pain", "~/domain/alerts/alert", "~/words/trend"],
  "app/domain/pain/pain.ts": [
    ...["~/domain/alerts/alert", "~/domain/export/log-row", "~/words/trend", "~/lib/clock.server"],
    ...["react", "node:fs", "@prisma/client", "./../lib", "./../../lib/env", "../session/weeks"],
    ...["~/data/record/rows", "~/auth/actor.server", "~/components/ui/button", "~/screens/log/log"],
    ...["~/routes/clinic", "~/server/origin", "~/content/codes"],
    ...["./trend.js", "~/domain/session//weeks", "~/domain/session/weeks.ts"],
  ],
  "app/domain/export/log-row.ts": ["~/domain/pain/pain", "~/domain/alerts/alert"],
  "app/domain/alerts/alert.ts": ["~/domain/caseload/figures", "~/domain/export/log-row"],
  "app/domain/caseload/figures.ts": ["~/domain/player/player", "~/words/alerts"],
  "app/domain/discharge/outcome.ts": ["~/domain/alerts/alert", "~/words/trend"],
  "app/domain/measures/scale.ts": ["~/domain/alerts/alert", "~/words/trend"],
  "app/domain/notes/shapes.ts": ["~/domain/pain/pain", "~/words/calendar"],
  "app/domain/messages/closing.ts": ["~/domain/program/due-plan"],
  "app/domain/patient/age.ts": ["~/domain/program/due-plan"],
  "app/domain/player/player.ts": ["~/domain/session/weeks"],
  "app/domain/red-flags/signs.ts": ["~/domain/program/pauses", "~/words/wrong"],
  "app/domain/reminders/plan.ts": ["~/domain/pain/pain", "~/domain/alerts/alert", "~/words/trend"],
  "app/data/patients/scope.server.ts": [
    ...["~/routes/clinic", "~/components/ui/button", "~/screens/today/today", "~/words/trend"],
    ...["~/server/origin", "~/auth/guards.server", "~/auth/tokens.server", "recharts"],
    ...["@prisma/client", "./../../server/origin", "../../words/trend"],
    ...["~/lib/db.server.js", "~/lib//db.server", "~/auth/actor.server.js", "./team.server.ts"],
  ],
  "app/auth/guards.server.ts": [
    ...["~/routes/clinic", "~/components/ui/button", "~/screens/today/today", "~/words/trend"],
    ...["~/data/record/rows", "~/content/codes", "~/server/origin", "../components/ui/button"],
    ...["./../data/record/rows", "@prisma/client"],
    ...["~/lib/db.server.js", "~/lib/./db.server", "./actor.server.ts"],
  ],
  "app/jobs/clear-expired.ts": [
    ...["~/routes/clinic", "~/screens/today/today", "~/components/ui/button", "~/server/origin"],
    ...["~/auth/guards.server", "~/auth/actor.server", "~/content/codes", "@prisma/client"],
    ...["~/generated/sqlite/client", "~/lib/db.server.js", "./index.ts", "./../lib/db.server"],
  ],
  "app/content/codes.ts": [
    ...["~/data/record/rows", "~/components/ui/button", "~/lib/env", "~/auth/actor.server"],
    ...[
      "~/routes/clinic",
      "~/words/trend",
      "~/screens/today/today",
      "react",
      "zod",
      "./../lib/env",
      "./anatomy.ts",
    ],
  ],
  "app/lib/schemas.server.ts": [
    ...["~/auth/password.server", "~/data/patients/scope.server", "../data/record/rows"],
    ...["~/server/origin", "~/components/ui/button", "~/screens/today/today", "~/routes/clinic"],
    ...["~/words/trend", "~/content/codes", "~/domain/program/due-plan", "~/domain/rows"],
    ...["~/generated/sqlite/client", "@prisma/client", "./../components/ui/button"],
    ...["./clock.server.ts", "~/lib//env"],
  ],
  "app/server/origin.ts": [
    ...["~/routes/clinic", "~/screens/today/today", "~/components/ui/button", "~/data/record/rows"],
    ...["~/words/trend", "~/auth/actor.server", "@prisma/client", "./../routes/clinic"],
    ...["../../prisma/seed/clinic", "./refuse.js", "~/lib//env.server"],
  ],
  "app/server/demo.ts": [
    ...["./../routes/clinic", "~/lib/../routes/clinic", "../../prisma/seed/index.ts"],
    ...["../../prisma/seed/clinic", "./refuse.ts", "~/lib//env.server"],
  ],
});

/** The same for names and whole modules: what a module may give to some rooms and not to others. */
const forbiddenNames = [
  ["app/data/patients/scope.server.ts", "~/auth/actor.server", "getActor"],
  ["app/data/patients/scope.server.ts", "~/lib/db.server", "db"],
  ["app/data/patients/scope.server.ts", "~/lib/db.server", "asSystem"],
  ["app/data/patients/scope.server.ts", "~/lib/db.server", "closeDb"],
  ["app/data/patients/scope.server.ts", "~/lib/db.server?raw", "db"],
  ["app/data/patients/scope.server.ts", "~/generated/sqlite/client", "prismaVersion"],
  ["app/auth/guards.server.ts", "~/lib/db.server", "db"],
  ["app/auth/guards.server.ts", "~/lib/db.server", "closeDb"],
  ["app/jobs/clear-expired.ts", "~/lib/db.server", "db"],
  ["app/jobs/clear-expired.ts", "~/lib/db.server", "asActor"],
  ...everyForm("app/data/patients/scope.server.ts", "~/lib/db.server"),
  ...everyForm("app/data/patients/scope.server.ts", "~/auth/actor.server"),
  ...everyForm("app/auth/guards.server.ts", "~/lib/db.server"),
  ...everyForm("app/routes/clinic.tsx", "~/lib/db.server"),
  ...everyForm("app/screens/today/today.tsx", "./today.server"),
  ...everyForm("app/components/ui/button.tsx", "~/lib/clock.server"),
] as const;

const allowed = table({
  // The one action that two addresses share.
  "app/routes/my_.session.$dueOn.$slot.tsx": ["./my_.log.$dueOn.$slot"],
  "app/routes/clinic.tsx": [
    ...["~/data/record/progress.server", "~/auth/guards.server", "~/screens/today/today"],
    ...["~/lib/clock.server", "~/words/trend", "~/domain/pain/pain", "~/components/ui/button"],
    ...["~/content/codes", "zod"],
  ],
  "app/screens/today/today.tsx": [
    "~/components/ui/button",
    "~/words/trend",
    "./today-page",
    "react",
  ],
  "app/screens/log/log-form.server.ts": [
    "~/data/sessions/input.server",
    "~/lib/form.server",
    "zod",
  ],
  "app/components/ui/button.tsx": ["~/domain/pain/pain", "~/words/trend", "react", "./logo"],
  "app/components/charts/pain-chart.tsx": ["recharts", "./live-chart"],
  "app/words/trend.ts": ["~/domain/pain/pain", "./numbers", "~/words/en", "~/content/codes"],
  "app/domain/pain/pain.ts": ["./trend", "~/domain/session/weeks", "~/domain/rows"],
  "app/domain/caseload/figures.ts": [
    ...["~/domain/alerts/alert", "~/domain/patient/episode", "~/domain/red-flags/signs"],
  ],
  "app/data/patients/scope.server.ts": ["~/lib/env", "~/domain/rows", "~/content/codes", "zod"],
  "app/auth/guards.server.ts": ["~/lib/audit.server", "~/domain/calendar/dates", "lucia"],
  "app/jobs/clear-expired.ts": [
    ...["~/data/team/create-invite.server", "~/domain/session/log-window", "~/words/mails"],
    ...["~/lib/mail.server", "./mail-sent"],
  ],
  "app/content/codes.ts": ["~/domain/rows", "./anatomy"],
  "app/lib/schemas.server.ts": ["~/domain/calendar/dates", "zod", "node:fs"],
  "app/lib/db.server.ts": ["~/generated/sqlite/client", "@prisma/adapter-pg"],
  "app/server/start.ts": ["~/jobs/index", "~/lib/db.server", "./app"],
  "app/server/origin.ts": ["~/lib/env.server", "./refuse", "express"],
  "app/server/demo.ts": ["../../prisma/seed/index"],
});

const allowedNames = [
  ["app/data/patients/scope.server.ts", "~/auth/actor.server", "Actor"],
  ["app/data/patients/scope.server.ts", "~/lib/db.server", "asActor"],
  ["app/auth/guards.server.ts", "~/lib/db.server", "asSystem"],
  ["app/jobs/clear-expired.ts", "~/lib/db.server", "asSystem"],
] as const;

function everyForm(path: string, from: string) {
  return Object.keys(wholeModule).map((form) => [path, from, form] as const);
}

function table(rows: Record<string, string[]>): (readonly [path: string, from: string])[] {
  return Object.entries(rows).flatMap(([path, imports]) =>
    imports.map((from) => [path, from] as const),
  );
}

type Row = readonly [path: string, from: string, name?: string];

const rows: Row[] = [...forbidden, ...forbiddenNames, ...allowed, ...allowedNames];
/** The lines of each file: one import a row, so that a complaint's line tells which row it is about. */
const linesOf = new Map<string, string[]>();
for (const [path, from, name = "thing"] of rows) {
  const lines = linesOf.get(path) ?? [];
  lines.push(lineOf(from, name, `n${lines.length}`));
  linesOf.set(path, lines);
}

function lineOf(from: string, name: string, as: string): string {
  return wholeModule[name]?.(from, as) ?? `import { ${name} as ${as} } from "${from}";`;
}

const folder = mkdtempSync(join(tmpdir(), "supple-lint-"));
let complaints: string[] = [];

beforeAll(() => {
  copyFileSync("biome.json", join(folder, "biome.json"));
  copyFileSync(".gitignore", join(folder, ".gitignore"));
  for (const [path, lines] of linesOf) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${lines.join("\n")}\n`);
  }
  const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  const args = [biome, "lint", "--reporter=github", "--max-diagnostics=none"];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  expect(status).toBe(1);
  complaints = stdout.split("\n").filter((line) => line.includes("noRestrictedImports"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isStopped([path, from, name = "thing"]: Row): boolean {
  const lines = linesOf.get(path) ?? [];
  const line = lines.findIndex((each, index) => each === lineOf(from, name, `n${index}`));
  return complaints.some((each) => each.includes(`${path},line=${line + 1},`));
}

test.each([...forbidden, ...forbiddenNames])("%s must not import %s %s", (...row) => {
  expect(isStopped(row)).toBe(true);
});

test.each([...allowed, ...allowedNames])("%s may import %s %s", (...row) => {
  expect(isStopped(row)).toBe(false);
});

test("every room of the app has its row", () => {
  const rooms = readdirSync("app", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const withRows = new Set([...linesOf.keys()].map((path) => path.split("/")[1]));
  const others = rooms.map(({ name }) => name).filter((name) => !withRows.has(name));
  expect(others.sort()).toEqual(["generated", "styles"].filter((name) => others.includes(name)));
  const steps = readdirSync("app/domain", { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const withSteps = new Set([...linesOf.keys()].map((path) => path.split("/")[2]));
  expect(steps.map(({ name }) => name).filter((name) => !withSteps.has(name))).toEqual([]);
});
