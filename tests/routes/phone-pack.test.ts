import { randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { redFlagSigns } from "~/domain/red-flags/signs";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import type { Waiting } from "~/lib/phone/queue";
import { action as sync } from "~/routes/my.sync";
import { loader as offlinePage } from "~/routes/my_.offline";
import { loader } from "~/routes/my_.pack";
import type { Danger } from "~/screens/offline/danger-page";
import type { Pack } from "~/screens/offline/pack";
import { todayOffline } from "~/screens/offline/today-offline";
import { wordsIn } from "~/words/catalogue";
import { en } from "~/words/en";
import {
  call,
  createClinic,
  createPatient,
  createProgram,
  createSession,
  request,
  type TestPatient,
} from "../factories";

const NOON = "2026-03-04T12:00:00Z";
let ever: TestPatient;
let other: TestPatient;

beforeEach(async () => {
  setClock(new Date(NOON));
  const { owner } = await createClinic();
  [ever, other] = [await createPatient(owner), await createPatient(owner)];
  const program = await createProgram(ever, { startsOn: "2026-03-02" });
  await createProgram(other, { startsOn: "2026-03-02" });
  const note = "Words beside an earlier log";
  await createSession(program, { dueOn: "2026-03-03", note });
});

type Answer = { key: string; pack: Pack };

async function packOf({ cookie }: TestPatient): Promise<Answer> {
  const { status, data } = await call(loader, request("/my/pack", { cookie }));
  expect(status).toBe(200);
  return data as Answer;
}

describe("what a phone keeps", () => {
  it("is the coming week, and 14 days at most", async () => {
    const { pack } = await packOf(ever);
    expect(pack.days.map(({ date }) => date)).toEqual(
      Array.from({ length: 7 }, (_, i) => `2026-03-${String(4 + i).padStart(2, "0")}`),
    );
    expect(pack.endsAt).toBe("2026-03-18T12:00:00.000Z");
    expect(pack.sessions["2026-03-10/1"]).toBeDefined();
    expect(pack.runs.length).toBeLessThanOrEqual(2);
    expect(pack.morning.sessionIds["2026-03-04"]).not.toBeNull();
  });

  it("holds no surname, no words of an earlier log, and nothing of another patient", async () => {
    const { pack } = await packOf(ever);
    const text = JSON.stringify(pack);
    const [, surname = "?"] = ever.patient.name.split(" ");
    expect(text).not.toContain(surname);
    expect(text).not.toContain("Words beside");
    expect(text).not.toContain(other.patient.id);
    expect(text).not.toContain(ever.user.email);
  });

  it("has the shape that its number stands for: with another shape goes another number", async () => {
    const { pack } = await packOf(ever);
    const [day, run] = [pack.days[0], pack.runs[0]];
    const session = pack.sessions["2026-03-04/1"];
    const keys = { pack, day, page: day?.page, session, log: session?.logs.today[""], run };
    const shape = Object.entries(keys).map(([name, part]) => [
      name,
      Object.keys(part ?? {})
        .sort()
        .join(" "),
    ]);
    expect({ schema: pack.schema, ...Object.fromEntries(shape) }).toEqual({
      schema: 2,
      pack:
        "clinic days endsAt greets hasReadPrinciples language learn madeAt morning owner pain runOwner runs schema " +
        "sessions signsError strip timeZone wrong",
      day: "after date page weekSentences weekTitles",
      page: "back cards date greeting kept today unlogged waiting week yesterday",
      session: "logs revisionId run weeks",
      log: "about closed items logged question status target",
      run: "easier end exercises howTos isPaused knownItems pain steps storedLights words",
    });
  });

  it("is small", async () => {
    const { pack } = await packOf(ever);
    expect(gzipSync(JSON.stringify(pack)).length).toBeLessThan(60_000);
  });

  it("has one key and name a person and record, the same at each sign-in", async () => {
    const [first, again, others] = [await packOf(ever), await packOf(ever), await packOf(other)];
    expect(again.key).toBe(first.key);
    expect(again.pack.owner).toEqual(first.pack.owner);
    expect(others.key).not.toBe(first.key);
    expect(others.pack.owner.storeId).not.toBe(first.pack.owner.storeId);
    expect(Buffer.from(first.key, "base64url")).toHaveLength(32);
  });

  it("is handed out to nobody else", async () => {
    expect((await call(loader, request("/my/pack"))).status).toBe(401);
  });
});

describe("Today without a server", () => {
  const said = (pain: number): Waiting => ({
    event: {
      ...{ type: "session", id: randomUUID(), saidAt: NOON, note: null, dueOn: "2026-03-04" },
      ...{ slot: 1, revisionId: null, status: "DONE", pain, painBefore: null, during: [] },
      ...{ effort: null, missReason: null, startedAt: null, completedAt: null, exercises: [] },
    },
    ...{ order: 1, refused: null, notBefore: 0 },
  });
  const todayWith = async (waiting: Waiting[]) => {
    const { pack } = await packOf(ever);
    const kept = { pack, waiting, isPaused: false };
    return todayOffline(kept, new Date(NOON), en, en.offline)?.cards;
  };

  it("takes a session that waits for logged, and offers an extra one", async () => {
    expect(await todayWith([])).toMatchObject({ logged: [], open: { hold: null }, extra: null });
    expect(await todayWith([said(2)])).toMatchObject({
      ...{ logged: [{ status: "DONE" }], open: null, extra: { slot: 2 } },
    });
  });

  it("offers none after a number above the ceiling", async () => {
    expect(await todayWith([said(9)])).toMatchObject({ open: null, extra: null });
  });

  it("asks for a session anew that was not taken", async () => {
    const refused = { reason: "no-program", error: "" };
    expect(await todayWith([{ ...said(2), refused }])).toMatchObject({ logged: [], extra: null });
  });
});

describe("a warning sign from a phone's queue", () => {
  const report = { type: "red-flag", id: randomUUID(), codes: ["numb-leg"], note: "Since lunch" };
  const send = (event: object) =>
    call(sync, request("/my/sync", { cookie: ever.cookie, json: [event] }));
  const statusOf = ({ data }: { data: unknown }) => (data as { status: string }[])[0]?.status;

  it("is stored once with its own time, up to two weeks late, and lets the program rest", async () => {
    const event = { ...report, id: randomUUID(), saidAt: "2026-02-20T08:00:00Z" };
    const first = await send(event);
    expect([statusOf(first), statusOf(await send(event))]).toEqual(["stored", "duplicate"]);
    const where = { patientId: ever.patient.id };
    const [stored, ...more] = await db.redFlagReport.findMany({ where });
    expect(more).toEqual([]);
    expect(stored).toMatchObject({
      ...{ at: new Date("2026-02-20T08:00:00Z"), localDate: "2026-02-20", note: "Since lunch" },
      createdAt: new Date(NOON),
    });
    expect(await db.programPause.count({ where: { ...where, untilOn: null } })).toBe(1);
  });

  it("of another patient's id is refused, and of an unknown sign as well", async () => {
    const id = randomUUID();
    await call(sync, request("/my/sync", { cookie: other.cookie, json: [{ ...report, id }] }));
    expect(statusOf(await send({ ...report, id }))).toBe("rejected");
    expect(statusOf(await send({ ...report, id: randomUUID(), codes: ["weather"] }))).toBe(
      "rejected",
    );
  });

  it("is answered with the server's time", async () => {
    const asked = request("/my/sync", { cookie: ever.cookie, json: [] });
    const answer = await sync({ request: asked, params: {}, context: { cspNonce: "" } });
    expect(answer.headers.get("Supple-Time")).toBe(new Date(NOON).toISOString());
  });
});

describe("a phone on which nothing is kept", () => {
  it("still holds the signs of danger and what to do, in all languages, and nothing of a clinic", async () => {
    await db.clinic.updateMany({ data: { languages: ["ar"] } });
    const { data } = await call(offlinePage, request("/my/offline?lang=ar"));
    const { language, danger } = data as { language: string; danger: Danger[] };
    expect(language).toBe("ar");
    expect(danger.map((each) => each.language)).toEqual(["en", "ar", "de", "es"]);
    const signs = redFlagSigns.filter(({ level }) => level !== "BACKGROUND");
    for (const { language, parts } of danger) {
      const { wrong } = wordsIn(language);
      const shown = parts.flatMap((part) => part.signs);
      expect(shown).toEqual(signs.map(({ code }) => wrong.signs[code].text));
      expect(parts[0]?.lines).toContain(wrong.callEmergency);
    }
    expect(gzipSync(JSON.stringify(danger)).length).toBeLessThan(8_000);
  });
});
