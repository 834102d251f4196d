import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as today } from "~/routes/my._index";
import { loader as lastLogs } from "~/routes/my.sessions";
import { action as undo } from "~/routes/my_.log.undo";
import { action as logPain, loader as painPage } from "~/routes/my_.pain";
import { action as logMorning, loader as morningPage } from "~/routes/my_.pain_.morning";
import {
  call,
  createClinic,
  createPain,
  createPatient,
  createProgram,
  createSession,
  request,
  type TestPatient,
  type TestProgram,
} from "../factories";

let ever: TestPatient;
let program: TestProgram;

beforeEach(async () => {
  setClock(new Date("2026-03-04T12:00:00Z"));
  const { owner } = await createClinic();
  ever = await createPatient(owner);
  program = await createProgram(ever, { startsOn: "2026-03-02" });
});

function send(fields: Record<string, string>) {
  const form = { id: randomUUID(), ...fields };
  return call(logPain, request("/my/pain", { cookie: ever.cookie, form }));
}

function sendMorning(form: Record<string, string>) {
  return call(logMorning, request("/my/pain/morning", { cookie: ever.cookie, form }));
}

const remove = (id: string) =>
  call(undo, request("/my/log/undo", { cookie: ever.cookie, form: { id } }));

const reports = () => db.painReport.findMany({ where: { patientId: ever.patient.id } });

describe("pain apart from a session", () => {
  it("is stored for the patient's day, with where and a note", async () => {
    const id = randomUUID();
    const answer = await send({ id, pain: "0", bodySite: "groin", note: "After the walk" });
    expect(answer).toMatchObject({ status: 302, location: `/my?saved=${id}` });
    expect(await reports()).toMatchObject([
      {
        ...{ id, moment: "DAILY", score: 0, localDate: "2026-03-04", sessionLogId: null },
        ...{ bodySite: "groin", bodySiteWords: null, note: "After the walk", source: "PATIENT" },
      },
    ]);
  });

  it.each([
    ["Side of the hip", { bodySite: "side-of-hip", bodySiteWords: null }],
    ["My left heel", { bodySite: null, bodySiteWords: "My left heel" }],
    ["", { bodySite: null, bodySiteWords: null }],
  ])(
    "%j is where it hurts: a former word becomes its code, other words stay",
    async (sent, stored) => {
      await send({ pain: "2", bodySite: sent });
      expect(await reports()).toMatchObject([stored]);
    },
  );

  it("needs a number, and keeps what was typed", async () => {
    const answer = await send({ pain: "", note: "Stairs" });
    expect(answer.status).toBe(422);
    expect(answer.data.form).toMatchObject({
      error: { pain: ["Choose a number."] },
      initialValue: { note: "Stairs" },
    });
    expect(await reports()).toEqual([]);
  });

  it("is one report however often it is sent, and several a day are several", async () => {
    const id = randomUUID();
    await Promise.all([1, 2, 3].map(() => send({ id, pain: "3" })));
    await send({ pain: "5" });
    expect((await reports()).map((each) => each.score).sort()).toEqual([3, 5]);
  });

  it("has its id in the address, so that the back button leads to the same report", async () => {
    const open = (path: string) => call(painPage, request(path, { cookie: ever.cookie }));
    const first = await open("/my/pain");
    expect(first.status).toBe(302);
    expect((await open("/my/pain?new=anything")).location).toMatch(/^\/my\/pain\?new=/);
    const address = first.location ?? "";
    const id = new URLSearchParams(address.split("?")[1]).get("new") ?? "";
    expect((await open(address)).data).toMatchObject({ id, page: { logged: null } });
    await send({ id, pain: "0" });
    expect((await open(address)).data).toMatchObject({ id, page: { logged: { score: 0 } } });
    await send({ id, pain: "0" });
    expect(await reports()).toHaveLength(1);
  });

  it("can be changed for 48 hours; the change is kept", async () => {
    const id = randomUUID();
    await send({ id, pain: "3" });
    const page = await call(painPage, request(`/my/pain?id=${id}`, { cookie: ever.cookie }));
    expect(page.data.page.logged).toMatchObject({ id, score: 3 });
    await send({ id, pain: "4" });
    expect(await reports()).toMatchObject([
      { score: 4, editedAt: new Date("2026-03-04T12:00:00Z") },
    ]);
    const audit = await db.auditEvent.findFirst({ where: { action: "pain.edited", entityId: id } });
    expect(audit?.detail).toMatchObject({ before: { score: 3 }, after: { score: 4 } });
    setClock(new Date("2026-03-06T12:01:00Z"));
    expect((await send({ id, pain: "9" })).status).toBe(422);
    const later = await call(painPage, request(`/my/pain?id=${id}`, { cookie: ever.cookie }));
    expect(later.status).toBe(404);
    expect(await reports()).toMatchObject([{ score: 4 }]);
  });

  it("keeps own words for the place when only the number is changed", async () => {
    const id = randomUUID();
    await send({ id, pain: "3", bodySite: "My left heel,\nunder the arch" });
    const page = await call(painPage, request(`/my/pain?id=${id}`, { cookie: ever.cookie }));
    const { bodySite, bodySiteWords } = page.data.page.logged ?? {};
    expect([bodySite, bodySiteWords]).toEqual([null, "My left heel, under the arch"]);
    // What the form sends back: the words are one of its choices, and the one that is picked.
    const answer = await send({ id, pain: "4", bodySite: bodySiteWords ?? "" });
    expect(answer.location).toBe(`/my?changed=${id}`);
    expect(await reports()).toMatchObject([{ score: 4, bodySite: null, bodySiteWords }]);
  });

  it("can be removed for 48 hours, right after saving and from the last logs", async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    await send({ id: first, pain: "9" });
    await send({ id: second, pain: "2" });
    const saved = await call(today, request(`/my?saved=${first}`, { cookie: ever.cookie }));
    expect(saved.data.saved?.undoId).toBe(first);
    expect((await remove(first)).location).toBe("/my?removed");
    expect((await reports()).map(({ id }) => id)).toEqual([second]);
    const audit = await db.auditEvent.findFirst({
      where: { action: "pain.undone", entityId: first },
    });
    expect(audit?.detail).toMatchObject({ before: { score: 9, moment: "DAILY" } });
    setClock(new Date("2026-03-06T11:59:00Z"));
    const logs = await call(lastLogs, request("/my/sessions", { cookie: ever.cookie }));
    expect(logs.data.logs).toMatchObject([{ removeTo: `/my/log/undo?id=${second}` }]);
    setClock(new Date("2026-03-06T12:01:00Z"));
    expect((await remove(second)).location).toBe("/my/sessions?closed");
    const late = await call(today, request(`/my?saved=${second}`, { cookie: ever.cookie }));
    expect(late.data.saved?.undoId).toBeNull();
    expect(await reports()).toHaveLength(1);
  });

  it("is not removed apart from the session whose answer it is", async () => {
    const session = await createSession(program, { dueOn: "2026-03-04", status: "MISSED" });
    const own = { score: 5, sessionLogId: session.id, at: new Date("2026-03-04T11:00:00Z") };
    const answers = [
      await createPain(ever, own),
      await createPain(ever, { ...own, moment: "AFTER" }),
    ];
    for (const { id } of answers) expect((await remove(id)).status).toBe(404);
    expect(await reports()).toHaveLength(2);
  });
});

describe("the morning after", () => {
  it("asks once about yesterday's last session and stores it with that session", async () => {
    const session = await createSession(program, { dueOn: "2026-03-03" });
    const page = await call(morningPage, request("/my/pain/morning", { cookie: ever.cookie }));
    expect(page.data).toMatchObject({ sessionId: session.id, weekday: "Tuesday", logged: null });
    const form = { sessionId: session.id, pain: "2" };
    const answers = await Promise.all([1, 2].map(() => sendMorning(form)));
    expect(answers.map((each) => each.status)).toEqual([302, 302]);
    expect(await reports()).toMatchObject([
      {
        ...{ moment: "NEXT_MORNING", score: 2, localDate: "2026-03-04", sessionLogId: session.id },
      },
    ]);
    const again = await call(morningPage, request("/my/pain/morning", { cookie: ever.cookie }));
    expect(again.data.logged).toMatchObject({ score: 2 });
  });

  it("is changed and removed for 48 hours, also on the days after it", async () => {
    const session = await createSession(program, { dueOn: "2026-03-03" });
    const { location } = await sendMorning({ sessionId: session.id, pain: "2" });
    const saved = await call(today, request(location ?? "", { cookie: ever.cookie }));
    const path = saved.data.saved?.changeTo ?? "";
    expect(path).toMatch(/^\/my\/pain\/morning\?id=/);
    const open = () => call(morningPage, request(path, { cookie: ever.cookie }));
    expect((await open()).data.question).toContain("this morning");
    setClock(new Date("2026-03-06T11:00:00Z"));
    expect((await open()).data).toMatchObject({
      ...{ sessionId: session.id, logged: { score: 2 } },
      question: "How much pain did you have on Wednesday morning?",
    });
    const changed = await sendMorning({ sessionId: session.id, pain: "6" });
    expect(changed.location).toMatch(/^\/my\?changed=/);
    const [report] = await reports();
    expect(report).toMatchObject({ score: 6, localDate: "2026-03-04" });
    setClock(new Date("2026-03-06T12:01:00Z"));
    expect((await open()).status).toBe(404);
    expect((await remove(report?.id ?? "")).location).toBe("/my/sessions?closed");
    setClock(new Date("2026-03-06T11:00:00Z"));
    expect((await remove(report?.id ?? "")).location).toBe("/my?removed");
    expect(await reports()).toEqual([]);
    expect(await db.sessionLog.count({ where: { id: session.id } })).toBe(1);
  });

  it("changes a report that was made under another id", async () => {
    const session = await createSession(program, { dueOn: "2026-03-03" });
    const at = new Date("2026-03-04T08:00:00Z");
    const about = { moment: "NEXT_MORNING" as const, sessionLogId: session.id, at };
    const report = await createPain(ever, { score: 1, ...about });
    await sendMorning({ sessionId: session.id, pain: "5" });
    expect(await reports()).toMatchObject([{ id: report.id, score: 5 }]);
  });

  it.each([
    ["a session that was missed", { dueOn: "2026-03-03", status: "MISSED" as const }],
    ["a session of today", { dueOn: "2026-03-04" }],
    ["a session of last week", { dueOn: "2026-03-02" }],
  ])("is not about %s", async (_what, options) => {
    const session = await createSession(program, options);
    const page = await call(morningPage, request("/my/pain/morning", { cookie: ever.cookie }));
    expect(page).toMatchObject({ status: 302, location: "/my" });
    expect((await sendMorning({ sessionId: session.id, pain: "1" })).status).toBe(422);
    expect(await reports()).toEqual([]);
  });
});
