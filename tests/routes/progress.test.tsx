import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "~/lib/db.server";
import { loader } from "~/routes/my.progress";
import { Progress } from "~/screens/progress/progress";
import {
  call,
  createPain,
  createPatient,
  createProgram,
  createSession,
  request,
  type TestPatient,
} from "../factories";
import { createCountedPatient, withDays } from "./progress-world";

let world: Awaited<ReturnType<typeof createCountedPatient>>;

beforeAll(async () => {
  world = await createCountedPatient();
});

const open = async ({ cookie }: Pick<TestPatient, "cookie">, query = "?range=2w") =>
  withDays((await call(loader, request(`/my/progress${query}`, { cookie }))).data);

/** A patient with one daily report of these scores, the last one today. */
async function withDailyPain(scores: (number | null)[]) {
  const pat = await createPatient(world.owner, { startedOn: "2026-02-01" });
  for (const [i, score] of scores.reverse().entries()) {
    const localDate = `2026-0${i < 4 ? 3 : 2}-${String(i < 4 ? 4 - i : 32 - i).padStart(2, "0")}`;
    if (score !== null) await createPain(pat, { localDate, score });
  }
  return pat;
}

const twoWeeks = (first: number, last: number) => [
  ...Array.from({ length: 7 }, () => first),
  ...Array.from({ length: 7 }, () => last),
];

describe("the title", () => {
  test("calls it easier only when pain fell by an important amount", async () => {
    expect((await open(world.pat)).title).toBe("Your pain is easing");
    const same = await open(await withDailyPain(twoWeeks(5, 4)));
    expect(same.title).toBe("Your progress");
    expect(same.sentence).toContain("a little lower: 5 at first, 4 now");
  });

  test("does not call a rise, or too few reports, progress", async () => {
    expect((await open(await withDailyPain(twoWeeks(2, 5)))).title).toBe("Your progress");
    expect((await open(await withDailyPain([6, null, null, 1]))).title).toBe("Your progress");
  });
});

test("a change in a clinician's own words is said to be so in another language", async () => {
  expect((await open(world.pat)).asWritten).toBeNull();
  await db.clinic.update({ where: { id: world.clinic.id }, data: { languages: ["de"] } });
  expect((await open(world.pat, "?range=2w&lang=de")).asWritten).toBe(
    "So in Ihrer Praxis geschrieben",
  );
  // Nothing was written in the days that are shown.
  const { cookie } = await createPatient(world.owner);
  expect((await open({ cookie }, "?range=2w&lang=de")).asWritten).toBeNull();
});

describe("weeks and milestones", () => {
  test("weeks run from Monday to Sunday; only weeks that are over or complete are counted", async () => {
    const { weeks, fullWeeks } = await open(world.pat);
    expect(weeks).toEqual([
      { monday: "2026-02-16", done: 2, partly: 1, due: 4 },
      { monday: "2026-02-23", done: 4, partly: 0, due: 7 },
      { monday: "2026-03-02", done: 2, partly: 0, due: 7 },
    ]);
    expect(fullWeeks).toEqual({ reached: 0, of: 2 });
  });

  test("come from the log alone, dated on the day they were reached", async () => {
    expect((await open(world.pat)).milestones).toEqual([
      { title: "Five days in a row with pain at 3 or less", on: "2 March 2026" },
      { title: "First session done", on: "19 February 2026" },
    ]);
  });

  test("a missing day breaks a row, and zero does not", async () => {
    const calm = "Five days in a row with pain at 3 or less";
    const titles = async (scores: (number | null)[]) =>
      (await open(await withDailyPain(scores))).milestones.map(({ title }) => title);
    expect(await titles([0, 0, 0, 0, 0])).toEqual([calm]);
    expect(await titles([0, 0, null, 0, 0, 0])).toEqual([]);
    expect(await titles([0, 0, 4, 0, 0])).toEqual([]);
  });

  test("the first full week is the first whose every session was done", async () => {
    const pat = await createPatient(world.owner);
    const schedule = {
      kind: "weekdays" as const,
      weekdays: [1 as const, 3 as const],
      timesPerDay: 1,
    };
    const program = await createProgram(pat, { startsOn: "2026-02-16", schedule });
    await createSession(program, { dueOn: "2026-02-16", status: "PARTLY" });
    await createSession(program, { dueOn: "2026-02-18" });
    await createSession(program, { dueOn: "2026-02-23" });
    await createSession(program, { dueOn: "2026-02-25" });
    const { milestones, fullWeeks } = await open(pat);
    expect(milestones).toContainEqual({
      title: "First full week: every session in the week of 23 Feb",
      on: "25 February 2026",
    });
    expect(fullWeeks).toEqual({ reached: 1, of: 2 });
  });
});

describe("the page", () => {
  const html = async (pat: Pick<TestPatient, "cookie">, search = "") => {
    const progress = await open(pat);
    return renderToStaticMarkup(
      <StaticRouter location={`/my/progress${search}`}>
        <Progress progress={progress} />
      </StaticRouter>,
    );
  };

  test("holds sentence, picture and links before any script runs", async () => {
    const markup = await html(world.pat);
    expect(markup).toContain('<svg role="img" aria-label="Your pain is down from about 6 to 0.4');
    expect(markup).not.toContain('<th scope="row">23 to 25 Feb</th>');
    expect(markup).toMatch(/href="\/my\/progress\?range=\w+&amp;view=table"/);
    expect(markup).toContain('href="/my/pain"');
    expect(markup).toContain(`/export/patients/${world.pat.patient.id}/log.csv`);
    expect(markup).toContain("stay at 4 or below");
    // The rest stands behind "more".
    const more = markup.indexOf("progress-more");
    for (const title of ["Sessions each week", "Milestones", "Day by day"]) {
      expect(markup.indexOf(title), title).toBeGreaterThan(more);
    }
  });

  test("holds the list in the picture's place where the address asks for it", async () => {
    const markup = await html(world.pat, "?view=table");
    expect(markup).toContain('<th scope="row">23 to 25 Feb</th>');
    expect(markup).not.toContain('<svg role="img"');
    expect(markup).toContain("Your pain is down from about 6 to");
    expect(markup).toContain("As a chart");
  });

  test("says where the scale ends, and stretches it for a higher score", async () => {
    expect(await html(world.pat)).toContain("The scale here stops at 8.");
    expect(await html(await withDailyPain([9]))).not.toContain("The scale here stops");
  });

  test("says what comes while nothing was logged", async () => {
    const markup = await html(await createPatient(world.owner));
    expect(markup).toContain(
      "No pain logs yet. The first one appears here after the first session.",
    );
    expect(markup).not.toContain("Milestones");
  });
});

describe("access", () => {
  test("staff get 403, nobody is led to the sign-in page", async () => {
    expect((await call(loader, request("/my/progress", { cookie: world.cookie }))).status).toBe(
      403,
    );
    const { status, location } = await call(loader, request("/my/progress"));
    expect([status, location]).toEqual([302, "/login?next=%2Fmy%2Fprogress"]);
  });
});
