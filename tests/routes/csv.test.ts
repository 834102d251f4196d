import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "~/lib/db.server";
import { loader as openOverview } from "~/routes/clinic.patients.$patientId._index";
import { loader } from "~/routes/export.patients.$patientId.log[.]csv";
import { call, createClinic, createPain, createPatient, request } from "../factories";
import { createMeasurement } from "../factories/measures";
import { BYTE_ORDER_MARK, parseCsv } from "./parse-csv";
import { createCountedPatient, withDays } from "./progress-world";

let world: Awaited<ReturnType<typeof createCountedPatient>>;
let patientId: string;

beforeAll(async () => {
  world = await createCountedPatient();
  patientId = world.pat.patient.id;
});

/** How many are let through in an hour: tests/routes/limits.test.ts. */
beforeEach(async () => {
  await db.rateLimit.deleteMany();
});

function download(query = "", cookie: string | undefined = world.cookie, id = patientId) {
  const path = `/export/patients/${id}/log.csv${query}`;
  return call(loader, request(path, { cookie }), { patientId: id });
}

const rowsOf = async (query = "") => parseCsv((await download(query)).text);

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("the file", () => {
  test("is CSV to save, named without the patient", async () => {
    const { status, headers, text } = await download();
    expect(status).toBe(200);
    expect(headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("Content-Disposition")).toBe(
      'attachment; filename="supple-log-2026-02-19-to-2026-03-04.csv"',
    );
    expect(text.split("\n")[0]?.replace(BYTE_ORDER_MARK, "")).toBe(
      "local_date,at,kind,moment,score,status,exercise,revision,source,note,paused,measure,side,easier_version",
    );
    expect(text).not.toContain("Petra");
  });

  test("begins with the mark by which a spreadsheet knows UTF-8, once", async () => {
    const path = `/export/patients/${patientId}/log.csv`;
    const args = { request: request(path, { cookie: world.cookie }), params: { patientId } };
    const answer = await loader({ ...args, context: { cspNonce: "" } });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, "l".charCodeAt(0)]);
  });

  test("lets anyone recompute adherence and the means that the page claims", async () => {
    const rows = await rowsOf("?range=2w");
    const { data } = await call(
      openOverview,
      request(`/clinic/patients/${patientId}?range=2w`, { cookie: world.cookie }),
      { patientId },
    );
    const sessions = rows.filter(
      (row) => row.kind === "session" && !row.note?.startsWith("Still open"),
    );
    const count = (status: string) => sessions.filter((row) => row.status === status).length;
    expect(data.sessions).toMatchObject({
      ...{ done: count("done"), partly: count("partly"), missed: count("missed") },
      ...{ notLogged: count("not-logged"), due: sessions.length - count("rest") },
    });
    const pain = rows.filter((row) => row.kind === "pain");
    const painOf = (date: string | undefined) => {
      const scores = pain.filter((row) => row.local_date === date).map((row) => Number(row.score));
      return scores.length === 0 ? null : mean(scores);
    };
    const { points } = withDays(data);
    for (const point of points) expect(painOf(point.date)).toBe(point.painOfDay);
    const week = points.slice(-7).flatMap(({ date }) => painOf(date) ?? []);
    expect(data.sentence).toContain(` to ${mean(week).toFixed(1)} (`);
    expect(points.at(-1)?.mean7).toBeCloseTo(mean(week), 10);
  });

  test("recomputes the completion of each exercise", async () => {
    const rows = await rowsOf("?range=2w");
    const pigeon = rows.filter((row) => row.exercise === "Pigeon" && row.kind === "exercise");
    const past = pigeon.filter((row) => !row.note?.includes("Still open"));
    expect(past.filter((row) => row.status === "done")).toHaveLength(8);
    expect(past).toHaveLength(13);
    expect(past.find((row) => row.local_date === "2026-02-21")).toMatchObject({
      ...{ status: "missed", note: "Reason: pain." },
      revision: "Hip opener v1",
    });
  });

  test("keeps 0 as 0 and leaves a score empty where none was given", async () => {
    const rows = await rowsOf();
    const morning = rows.find((row) => row.moment === "next-morning");
    expect(morning).toMatchObject({ local_date: "2026-03-04", score: "0", source: "patient" });
    const silent = rows.filter((row) => row.local_date === "2026-02-24");
    expect(silent.map((row) => [row.kind, row.score, row.status])).toEqual([
      ["session", "", "not-logged"],
      ["exercise", "", "not-logged"],
      ["exercise", "", "not-logged"],
    ]);
  });

  test("keeps a note whole, and harmless in a spreadsheet", async () => {
    const { note } = (await rowsOf()).find((row) => row.status === "partly") ?? {};
    expect(note).toBe(`'=Pigeon hurt, "badly"`);
    for (const start of ["+", "-", "@"]) {
      await createPain(world.pat, { localDate: "2026-02-01", score: 1, note: `${start}1` });
    }
    const notes = (await rowsOf("?from=2026-02-01&to=2026-02-01")).map((row) => row.note);
    expect(notes.sort()).toEqual(["'+1", "'-1", "'@1"]);
    await db.painReport.deleteMany({ where: { localDate: "2026-02-01" } });
  });
});

test("measurements stand below the log, with what was corrected and what has no score", async () => {
  const { owner } = world;
  const pat = await createPatient(owner);
  const { id: patientId, clinicId } = pat.patient;
  const activity = await db.activity.create({
    data: {
      ...{ clinicId, patientId, episodeId: pat.episode.id, name: "Put on socks" },
      ...{ position: 0, createdAt: owner.now },
    },
  });
  const one = { measure: "psfs", answers: { [activity.id]: 0 }, score: null };
  await createMeasurement(owner, pat, { ...one, takenOn: "2025-12-30" });
  const thomas = { measure: "thomas", side: "RIGHT", pelvisHeld: true } as const;
  const on = { ...thomas, takenOn: "2026-01-02" };
  const wrong = await createMeasurement(owner, pat, { ...on, answers: { degrees: 9 }, score: 9 });
  const put = { answers: { degrees: -9 }, score: -9, correctsId: wrong.id, reason: "The sign" };
  await createMeasurement(owner, pat, { ...on, ...put, createdAt: new Date("2026-01-03T09:00Z") });
  await createPain(pat, { localDate: "2026-02-01", score: 1 });

  const file = async (query: string, cookie = world.cookie) => {
    const { text } = await download(query, cookie, patientId);
    return parseCsv(text).map((row) => {
      return [row.kind, row.local_date, row.status, row.measure, row.side, row.score, row.note];
    });
  };
  const all = await file("", pat.cookie);
  expect(all).toEqual([
    ["pain", "2026-02-01", "", "", "", "1", ""],
    ["measure", "2025-12-30", "no-score", "psfs", "", "", "Put on socks: 0."],
    ["measure", "2026-01-02", "corrected", "thomas", "right", "9", "Pelvis held. degrees: 9."],
    [
      ...["measure", "2026-01-02", "taken", "thomas", "right", "-9"],
      "Correction: The sign. Pelvis held. degrees: -9.",
    ],
  ]);
  expect(await file("", world.cookie)).toEqual(all);
  expect(await file("?from=2026-01-01&to=2026-01-02")).toEqual(all.slice(2));
});

describe("the days", () => {
  test("are all of them, those of a range, or those named", async () => {
    const days = async (query: string) => {
      const dates = (await rowsOf(query)).map((row) => row.local_date);
      return [dates.at(0), dates.at(-1)];
    };
    expect(await days("")).toEqual(["2026-02-19", "2026-03-04"]);
    expect(await days("?range=6w")).toEqual(["2026-02-19", "2026-03-04"]);
    expect(await days("?from=2026-02-20&to=2026-02-22")).toEqual(["2026-02-20", "2026-02-22"]);
    expect(await days("?from=2026-03-01")).toEqual(["2026-03-01", "2026-03-04"]);
  });

  test("that are none, or the wrong way round, are refused by name", async () => {
    const answers = await Promise.all([
      download("?from=yesterday"),
      download("?to=2026-02-30"),
      download("?from=2026-03-02&to=2026-03-01"),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(answers.map(({ text }) => text.split(":")[0])).toEqual(["from", "to", "to"]);
  });

  test("without any log leave the head alone", async () => {
    const empty = await createPatient(world.owner);
    expect(
      (await download("", world.cookie, empty.patient.id)).text.trim().split("\n"),
    ).toHaveLength(1);
  });
});

describe("access", () => {
  test("patients get their own log, and nobody else's", async () => {
    const fellow = await createPatient(world.owner);
    const own = await download("", world.pat.cookie);
    expect([own.status, own.text]).toEqual([200, (await download()).text]);
    expect((await download("", fellow.cookie)).status).toBe(404);
  });

  test("another clinic gets 404, and nobody is led to the sign-in page", async () => {
    const other = await createClinic();
    const refused = await download("", other.cookie);
    expect([refused.status, refused.text]).toEqual([404, "Patient not found"]);
    const path = `/export/patients/${patientId}/log.csv`;
    const { status, location } = await call(loader, request(path), { patientId });
    expect([status, location]).toEqual([302, `/login?next=${encodeURIComponent(path)}`]);
  });

  test("every file leaves an audit row with who took it; a refusal leaves none", async () => {
    const count = () =>
      db.auditEvent.count({
        where: { action: "log.exported", entityId: patientId, actorId: world.pat.actor.userId },
      });
    const before = await count();
    await download("", world.pat.cookie);
    expect(await count()).toBe(before + 1);
    const { cookie, actor } = await createPatient(world.owner);
    await download("", cookie);
    expect(await db.auditEvent.count({ where: { actorId: actor.userId } })).toBe(0);
  });
});
