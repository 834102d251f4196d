import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CaseloadQuery, QUEUE_SIZE } from "~/domain/caseload/query";
import { resetClock } from "~/lib/clock.server";
import { pain, program } from "../../domain/builders";
import { day, done, hurt, row, today } from "../../domain/caseload/caseload-builders";
import { type Stored, stored } from "./stored-page";

let page: Stored;
const names = async (part: Partial<CaseloadQuery>) =>
  (await page({ sort: "name", ...part })).rows.map(({ name }) => name);

afterAll(resetClock);

describe("search and filters", () => {
  beforeAll(async () => {
    page = await stored([
      row({ name: "Zoë Quill", episode: { condition: "Low-back pain", side: "CENTRAL" } }),
      row({ name: "Ash Reed", episode: { condition: "psoas tightness" } }),
      row({ name: "Cora Ash", clinicianId: "you", log: { programs: [] } }),
      row({ name: "Otto Gone", episode: { dischargedOn: day(1), condition: "Knee pain" } }),
      row({ name: "Beth Both", episode: { condition: "Hip-flexor pain (groin)", side: "BOTH" } }),
      row({ name: "Tara O’Neil", log: { programs: [program({ name: "50% desk_reset" })] } }),
    ]);
  });

  test.each([
    ["zoe", ["Zoë Quill"]],
    ["ASH", ["Ash Reed", "Cora Ash"]],
    ["psoas ash", ["Ash Reed", "Cora Ash"]],
    ["back central", ["Zoë Quill"]],
    ["right cora", ["Cora Ash"]],
    ["both sides", ["Beth Both"]],
    ["Hip-flexor pain (groin), both sides", ["Beth Both"]],
    ["hip flexor groin", ["Beth Both"]],
    ["Psoas tightness, right", ["Ash Reed", "Cora Ash", "Tara O’Neil"]],
    ["Low–back", ["Zoë Quill"]],
    ["hip opener v1", ["Ash Reed", "Beth Both", "Zoë Quill"]],
    ["hip opener v2", []],
    ["thsl", []],
    ["otto", []],
    ["o'neil", ["Tara O’Neil"]],
    ["ONEIL", ["Tara O’Neil"]],
    ["o`neil tara", ["Tara O’Neil"]],
    ["hip opener", ["Ash Reed", "Beth Both", "Zoë Quill"]],
    ["50% desk_reset", ["Tara O’Neil"]],
    // What SQL would take for any letters is looked for as it is.
    ["%", ["Tara O’Neil"]],
    ["t_ra", []],
    ["\\", []],
    ["'; DROP TABLE patients; --", []],
  ])(
    "“%s” finds in name, condition, side and program, whatever the accents and the order",
    async (search, found) => {
      expect(await names({ search })).toEqual(found);
    },
  );

  test.each<[Partial<CaseloadQuery>, string[]]>([
    [{ whose: "mine" }, ["Ash Reed", "Beth Both", "Tara O’Neil", "Zoë Quill"]],
    [{ condition: "Psoas Tightness" }, ["Ash Reed", "Cora Ash", "Tara O’Neil"]],
    [{ filters: ["no-program"] }, ["Cora Ash"]],
    [{ filters: ["no-program"], whose: "mine" }, []],
    [{ filters: ["discharged"] }, ["Otto Gone"]],
  ])("%j", async (part, found) => {
    expect(await names(part)).toEqual(found);
  });

  test("a condition is offered once, whatever its capitals", async () => {
    expect((await page()).conditions).toEqual([
      ...["Hip-flexor pain (groin)", "Knee pain", "Low-back pain", "Psoas tightness"],
    ]);
  });

  test("low adherence also finds the silent, whose alert leaves it unsaid", async () => {
    const silent = row({ name: "Silent", log: { sessions: done(27, 12) } });
    const low = row({ name: "Low", log: { sessions: done(13, 10), pain: [pain(day(1), 2)] } });
    const open = await stored([silent, low, row()]);
    const found = await open({ filters: ["low-adherence"], sort: "name" });
    expect(found.rows.map((each) => each.name)).toEqual(["Low", "Silent"]);
    expect(found.filters).toMatchObject({ attention: 2, "low-adherence": 2 });
    expect(found.queue.rows.map(({ also }) => also)).toEqual([[], []]);
  });
});

describe("order and pages", () => {
  beforeAll(async () => {
    page = await stored([
      row({ name: "Unknown", log: { programs: [], sessions: [] } }),
      row({
        name: "Half",
        log: { sessions: done(13, 7), pain: hurt(6, 1, 5) },
        episode: { nextVisitOn: day(-9) },
      }),
      row({ name: "All", log: { pain: hurt(6, 0, 0) }, episode: { nextVisitOn: day(-2) } }),
    ]);
  });

  test.each<[CaseloadQuery["sort"], string[], string[]]>([
    ["name", ["All", "Half", "Unknown"], ["Unknown", "Half", "All"]],
    ["adherence", ["Half", "All", "Unknown"], ["All", "Half", "Unknown"]],
    ["pain", ["All", "Half", "Unknown"], ["Half", "All", "Unknown"]],
    ["last-log", ["Half", "All", "Unknown"], ["All", "Half", "Unknown"]],
    ["review", ["All", "Half", "Unknown"], ["Half", "All", "Unknown"]],
  ])("by %s; unknown comes last both ways", async (sort, ascending, descending) => {
    expect(await names({ sort, direction: "ascending" })).toEqual(ascending);
    expect(await names({ sort, direction: "descending" })).toEqual(descending);
  });

  test("25 to a page; beyond the last page is the last", async () => {
    const many = await stored(Array.from({ length: 51 }, (_, i) => row({ name: `P ${i + 1}` })));
    const second = await many({ sort: "name", page: 2 });
    expect([second.from, second.to, second.matching, second.pages]).toEqual([26, 50, 51, 3]);
    // Numbers in names count as numbers: 9 comes before 10.
    expect(second.rows[0]?.name).toBe("P 26");
    expect(await many({ page: 99 })).toMatchObject({ from: 51, to: 51, query: { page: 3 } });
    expect(await (await stored([]))({ page: 9 })).toMatchObject({
      from: 0,
      to: 0,
      matching: 0,
      query: { page: 1 },
    });
  });
});

describe("who needs attention", () => {
  const quiet = { sessions: done(27, 10), pain: hurt(27, 10, 2) };

  test("worst severity first, then pain, the higher score, the longest waiting, and by name", async () => {
    const open = await stored([
      row({ name: "Low", log: { sessions: done(13, 10), pain: [pain(day(1), 2)] } }),
      row({ name: "Silent", log: quiet }),
      row({ name: "Fine" }),
      row({ name: "High since today", log: { pain: [pain(today, 8)] } }),
      row({ name: "High for 5 days", log: { pain: [pain(day(5), 7)] } }),
      row({ name: "Also since today", log: { pain: [pain(today, 7)] } }),
    ]);
    const { queue, inCare } = await open();
    expect(queue.rows.map((each) => each.name)).toEqual([
      ...["High since today", "High for 5 days", "Also since today", "Silent", "Low"],
    ]);
    expect([queue.total, inCare]).toEqual([5, 6]);
  });

  test("a long list stops, says how many there are, and is shown in pages when asked", async () => {
    const names = Array.from({ length: 60 }, (_, i) => `Q ${i + 1}`);
    const open = await stored(names.map((name) => row({ name, log: quiet })));
    const short = (await open()).queue;
    expect([short.rows.length, short.total, short.pages]).toEqual([QUEUE_SIZE, 60, 1]);
    const shown = [];
    for (const queuePage of [1, 2, 3]) {
      const { queue } = await open({ queue: "all", queuePage });
      expect([queue.page, queue.pages, queue.total]).toEqual([queuePage, 3, 60]);
      shown.push(...queue.rows.map(({ name }) => name));
    }
    expect(shown).toEqual(names);
    expect((await open({ queue: "all", queuePage: 99 })).query.queuePage).toBe(3);
  });

  test("search and filters of the table leave it alone; whose patients does not", async () => {
    const open = await stored([
      row({ name: "Mine", log: quiet }),
      row({ clinicianId: "you", log: quiet }),
    ]);
    const searched = await open({ search: "nobody", filters: ["no-program"] });
    expect([searched.queue.total, searched.matching]).toEqual([2, 0]);
    const mine = await open({ whose: "mine" });
    expect([mine.queue.total, mine.inCare, mine.whose]).toEqual([1, 1, { all: 2, mine: 1 }]);
  });

  test("the discharged wait for nobody, unless they report high pain", async () => {
    const discharged = { episode: { dischargedOn: day(12) } };
    const gone = () => row({ name: "Gone", ...discharged, log: quiet });
    const alone = await stored([gone()]);
    expect(await alone()).toMatchObject({ inCare: 0, queue: { total: 0 }, rows: [] });
    const back = row({ name: "Back", ...discharged, log: { pain: [pain(today, 7)] } });
    const open = await stored([gone(), back]);
    const both = await open();
    expect(both).toMatchObject({ inCare: 1, queue: { total: 1 }, filters: { attention: 1 } });
    expect(both.queue.rows[0]).toMatchObject({
      name: "Back",
      about: expect.stringMatching(/disch/),
    });
    expect(both.rows.map(({ name, status }) => [name, status])).toEqual([["Back", "attention"]]);
    expect((await open({ filters: ["attention"] })).matching).toBe(1);
    expect((await open({ filters: ["discharged"] })).matching).toBe(2);
  });
});
