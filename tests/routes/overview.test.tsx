import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { setClock } from "~/lib/clock.server";
import { loader } from "~/routes/clinic.patients.$patientId._index";
import { Overview } from "~/screens/record/overview";
import {
  call,
  createClinic,
  createPain,
  createPatient,
  createProgram,
  createSession,
  request,
} from "../factories";
import { createCountedPatient, NOW, withDays } from "./progress-world";

let world: Awaited<ReturnType<typeof createCountedPatient>>;
let patientId: string;

beforeAll(async () => {
  world = await createCountedPatient();
  patientId = world.pat.patient.id;
});

function ask(query = "", cookie: string | undefined = world.cookie, id = patientId) {
  return call(loader, request(`/clinic/patients/${id}${query}`, { cookie }), { patientId: id });
}

async function open(...asked: Parameters<typeof ask>) {
  return { data: withDays((await ask(...asked)).data) };
}

describe("the figures", () => {
  test("count each due session once, and leave today's open one out", async () => {
    const { data } = await open("?range=2w");
    expect(data.range).toEqual({ key: "2w", from: "2026-02-19", to: "2026-03-04" });
    expect(data.sessions).toEqual({
      ...{ done: 8, partly: 1, missed: 1, notLogged: 3, due: 13 },
      ratio: 8 / 13,
    });
  });

  test("keep zero, missing and not asked for apart", async () => {
    const { data } = await open("?range=2w");
    const of = (date: string) => data.points.find((point) => point.date === date);
    expect(of("2026-02-26")).toMatchObject({
      before: [1],
      after: [0],
      painOfDay: 0.5,
      missing: false,
    });
    expect(of("2026-03-03")).toMatchObject({
      before: [0],
      after: [0],
      painOfDay: 0,
      session: "done",
    });
    expect(of("2026-02-24")).toMatchObject({
      after: [],
      painOfDay: null,
      mean7: null,
      missing: true,
    });
    expect(of("2026-02-22")).toMatchObject({ painOfDay: null, session: "missed", missing: false });
    expect(of("2026-03-04")).toMatchObject({ nextMorning: [0], session: "open" });
    expect(data.points.map((point) => point.session)).toEqual([
      ...["done", "done", "partly", "missed", "not-logged", "not-logged", "not-logged"],
      ...["done", "done", "done", "done", "done", "done", "open"],
    ]);
  });

  test("sum up with the number of reports, and name an important change", async () => {
    const { data } = await open("?range=2w");
    // Days of the first week: 6, 6 and 6; of the last: five of 0.5 and two of 0.
    expect(data.sentence).toBe(
      "Pain fell from 6.0 to 0.4 (means of the first and last 7 days of logs, 5 and 13 reports): −5.6, an important change. 8 of 13 due sessions done, 1 partly, 1 missed, 3 not logged.",
    );
    expect(data.emptyWords).toBeNull();
  });

  test("tell per exercise what was done of what was due, and what was stopped by pain", async () => {
    const { data } = await open("?range=2w");
    const none = { partly: 0, skipped: 0, notStated: 0, painStops: 0, easier: [] };
    expect(data.exercises).toEqual([
      { exerciseId: "lunge", ...none, done: 8, notStated: 1, due: 13 },
      { exerciseId: "pigeon", ...none, done: 8, skipped: 1, due: 13, painStops: 1 },
    ]);
    expect(data.exerciseNames.pigeon).toBe("Pigeon");
    expect(data.answers.map(({ text }) => text)).toEqual([
      "Not known: 0 of the 3 sessions it takes have a score before and one of the next morning.",
      "Pigeon: pain 1 of 9 times, stopped for it 1 time, highest 6 on Sat 21 Feb.",
      "Not known: none of 10 reports of pain names a place.",
      "Mean pain 6.0 before, 0.4 after: −5.6, an important change.",
      "No extra session beyond 13 due.",
    ]);
    expect(data.brief.lines.map(({ kind }) => kind)).toEqual(["pain", "sessions", "words"]);
  });

  test("show the program in force, its last change, and what the patient wrote", async () => {
    const { data } = await open();
    expect(data.program).toMatchObject({
      ...{ name: "Hip opener", version: 2, schedule: "every day", nextDue: "today" },
      lastChange: "26 Feb: hold 30 → 45 s",
    });
    expect(data.remarks).toMatchObject([
      { about: "Session partly done", by: "Patient, in the app", text: '=Pigeon hurt, "badly"' },
    ]);
    expect(data.alerts).toEqual([]);
  });

  test("follow the range in the address; six weeks when it names none", async () => {
    const lengths = await Promise.all(
      ["", "?range=2w", "?range=12w", "?range=all", "?range=century"].map(async (query) => {
        const { data } = await open(query);
        return data.points.length;
      }),
    );
    expect(lengths).toEqual([42, 14, 84, 14, 42]);
  });

  test("take the patient's own date as today", async () => {
    const far = await createPatient(world.owner, { timeZone: "Pacific/Auckland" });
    setClock(new Date("2026-03-04T20:00:00Z"));
    const { data } = await open("", world.cookie, far.patient.id);
    setClock(NOW);
    expect(data.range.to).toBe("2026-03-05");
  });

  test("an unanswered high report is an alert with its figures", async () => {
    const pat = await createPatient(world.owner, { painCeiling: 4 });
    const program = await createProgram(pat, { startsOn: "2026-03-01" });
    const { id } = await createSession(program, { dueOn: "2026-03-03" });
    await createPain(pat, { localDate: "2026-03-03", score: 6, moment: "AFTER", sessionLogId: id });
    const { data } = await open("", world.cookie, pat.patient.id);
    expect(data.alerts).toMatchObject([
      { rule: "pain-too-high", title: "Pain 6 of 10", since: "2026-03-03" },
    ]);
  });
});

/** The cells of the table's row for one day. */
function cellsOf(markup: string, day: string): string[] {
  const rows = markup.replaceAll(/<a [^>]*>/g, "").split("<tr>");
  const row = rows.find((each) => each.startsWith(`<th scope="row">${day}<`)) ?? "";
  return [...row.matchAll(/<td[^>]*>([^<]*)/g)].map(([, cell = ""]) => cell);
}

describe("the page", () => {
  const html = async (id = patientId, search = "?range=2w") => {
    const { data } = await open(search, world.cookie, id);
    return renderToStaticMarkup(
      <StaticRouter location={`/clinic/patients/${id}${search}`}>
        <Overview page={data} />
      </StaticRouter>,
    );
  };

  test("holds sentence and picture before any script runs, and no table", async () => {
    const markup = await html();
    const sentence = "Pain fell from 6.0 to 0.4 (means of the first and last 7 days of logs";
    expect(markup).toMatch(
      new RegExp(`<svg role="img" aria-label="${sentence.replace("(", "\\(")}`),
    );
    expect(markup.replaceAll(/<[^>]+>/g, "")).toContain(sentence);
    expect(markup).not.toContain("chart-table");
    expect(markup).toContain(`href="/clinic/patients/${patientId}?range=2w&amp;view=table"`);
    expect(markup).not.toContain("recharts");
    expect(markup).not.toContain("<script");
  });

  test("holds the same days as a table where the address asks for it, in every range", async () => {
    const markup = await html(patientId, "?range=2w&view=table");
    expect(cellsOf(markup, "Mon 2 Mar")).toEqual(["1", "–", "0", "–", "0.5", "Done"]);
    expect(markup).toContain(
      '<th scope="row">23 to 25 Feb</th><td colSpan="6">Not logged, 3 days</td>',
    );
    // A day with pain leads to a message about it.
    expect(markup).toContain(
      `/clinic/patients/${patientId}/messages?about=pain:2026-03-02#answer"`,
    );
    expect(markup).not.toContain('<svg role="img"');
    expect(markup).toContain("Pain fell from");
    for (const link of ["?range=6w&amp;view=table", "?range=2w"]) {
      expect(markup).toContain(`href="/clinic/patients/${patientId}${link}"`);
    }
  });

  test("links the ranges, the program and the export of the same range", async () => {
    const markup = await html();
    for (const link of [
      "?range=6w",
      "/program/edit",
      `/export/patients/${patientId}/log.csv?range=2w`,
    ]) {
      expect(markup).toContain(link);
    }
  });

  test("says so in words while nothing was logged, and does not call it 0", async () => {
    const fresh = await createPatient(world.owner);
    await createProgram(fresh, { startsOn: "2026-03-04" });
    const markup = await html(fresh.patient.id);
    expect(markup).toContain("No pain logs yet. The first one appears here after today’s session.");
    expect(markup).toContain("Not known");
    expect(markup).not.toContain("0 %");
  });

  test("a record without a program offers to assign one", async () => {
    const bare = await createPatient(world.owner);
    const markup = await html(bare.patient.id);
    expect(markup).toContain("No program runs at the moment.");
    expect(markup).toContain("The first one appears here after the first session.");
  });
});

describe("access", () => {
  test("another clinic's clinician and an unknown patient get 404", async () => {
    const other = await createClinic();
    expect((await ask("", other.cookie)).status).toBe(404);
    expect((await ask("", world.cookie, "nobody")).status).toBe(404);
  });

  test("a patient gets 403, even for their own record", async () => {
    expect((await ask("", world.pat.cookie)).status).toBe(403);
  });

  test("without a session the way leads to the sign-in page and back", async () => {
    const path = `/clinic/patients/${patientId}?range=2w`;
    const { status, location } = await call(loader, request(path), { patientId });
    expect(status).toBe(302);
    expect(location).toBe(`/login?next=${encodeURIComponent(path)}`);
  });
});
