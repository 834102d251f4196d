import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as today } from "~/routes/my._index";
import { action as log, loader as logPage } from "~/routes/my_.log.$dueOn.$slot";
import { action as undo } from "~/routes/my_.log.undo";
import type { TestPatient, TestProgram } from "../factories";
import {
  call,
  createClinic,
  createPatient,
  createProgram,
  createSession,
  request,
} from "../factories";

const DAY = "2026-03-04";
let ever: TestPatient;
let program: TestProgram;

beforeEach(async () => {
  setClock(new Date("2026-03-04T19:00:00Z"));
  const { owner } = await createClinic();
  ever = await createPatient(owner);
  program = await createProgram(ever, { startsOn: "2026-03-02" });
});

function open(query = "?outcome=done", dueOn = DAY, slot = "1") {
  const path = `/my/log/${dueOn}/${slot}${query}`;
  return call(logPage, request(path, { cookie: ever.cookie }), { dueOn, slot });
}

function send(fields: Record<string, string>, dueOn = DAY, slot = "1") {
  const form = { id: randomUUID(), status: "DONE", ...fields };
  return call(log, request(`/my/log/${dueOn}/${slot}`, { cookie: ever.cookie, form }), {
    dueOn,
    slot,
  });
}

const sessions = () => db.sessionLog.findMany({ where: { patientId: ever.patient.id } });
const reports = () => db.painReport.findMany({ where: { patientId: ever.patient.id } });

describe("again", () => {
  it("stores a double submit once, also at the same moment", async () => {
    const id = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => send({ id, pain: "3" })));
    expect(answers.map((each) => each.location)).toEqual(Array(3).fill(`/my?saved=${id}`));
    expect(await sessions()).toHaveLength(1);
    expect(await reports()).toHaveLength(1);
  });

  it("shows what was logged, and changes it under the first log's id", async () => {
    const id = randomUUID();
    await send({ id, pain: "3", effort: "EASY", note: "First" });
    const again = await open("");
    expect(again.data).toMatchObject({
      id,
      page: { status: "DONE", logged: { pain: 3, effort: "EASY", note: "First" } },
    });
    const answer = await send({ pain: "6", effort: "HARD" });
    expect(answer.location).toBe(`/my?changed=${id}`);
    const shown = await call(today, request(`/my?changed=${id}`, { cookie: ever.cookie }));
    expect(shown.data.saved).toMatchObject({ undoId: null, guidance: { light: "red" } });
  });

  it("refuses a change after 48 hours, in words", async () => {
    const session = await createSession(program, { dueOn: DAY, createdAt: new Date() });
    await db.sessionLog.update({
      where: { id: session.id },
      data: { createdAt: new Date("2026-03-02T18:00:00Z") },
    });
    expect((await open("")).data.page.closed).toContain("48 hours");
    const answer = await send({ pain: "3" });
    expect(answer.status).toBe(422);
    expect(answer.data.form.error?.[""]?.[0]).toContain("48 hours");
  });

  it("takes a log back, and the session is open again", async () => {
    const id = randomUUID();
    await send({ id, pain: "3" });
    const form = { id };
    const answer = await call(undo, request("/my/log/undo", { cookie: ever.cookie, form }));
    expect(answer.location).toBe("/my?undone");
    expect(await sessions()).toEqual([]);
    const shown = await call(today, request("/my?undone", { cookie: ever.cookie }));
    expect(shown.data).toMatchObject({ isUndone: true, page: { cards: { open: { slot: 1 } } } });
  });
});
