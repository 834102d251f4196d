import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { patientsOf } from "~/data/patients/scope.server";
import { logPain } from "~/data/sessions/log-pain.server";
import { undoLog } from "~/data/sessions/undo-log.server";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as overview } from "~/routes/clinic.patients.$patientId._index";
import { loader as area } from "~/routes/my";
import { loader as today } from "~/routes/my._index";
import { loader as account } from "~/routes/my.account";
import { loader as lastLogs } from "~/routes/my.sessions";
import { action as sync } from "~/routes/my.sync";
import { action as report } from "~/routes/my_.wrong";
import {
  call,
  createCarer,
  createClinic,
  createPatient,
  createProgram,
  request,
} from "../factories";

const GIVEN = "iven by Cara, who looks after Ever";

/** A child, and the parent who logs for them. */
async function createFamily() {
  const clinic = await createClinic();
  const ever = await createPatient(clinic.owner, { name: "Ever Thistlewood" });
  await createProgram(ever, { startsOn: "2026-03-02" });
  const carer = await createCarer(ever, { name: "Cara Thistlewood" });
  return { clinic, ever, carer };
}

let family: Awaited<ReturnType<typeof createFamily>>;
beforeAll(async () => {
  setClock(new Date("2026-03-04T12:00:00Z"));
  family = await createFamily();
});
afterAll(resetClock);

const pain = (note: string) => ({
  ...{ id: randomUUID(), localDate: "2026-03-04", score: 3, bodySite: null, note },
});

test("a carer is told for whom they log, and is greeted by their own name", async () => {
  const { ever, carer } = family;
  const pages = [ever, carer].map(async ({ cookie }) => {
    const { strip } = (await call(area, request("/my", { cookie }))).data;
    const { page } = (await call(today, request("/my", { cookie }))).data;
    const { ownerId } = (await call(today, request("/my", { cookie }))).data;
    const { places } = (await call(account, request("/my/account", { cookie }))).data;
    return [strip, page.greeting, places, ownerId];
  });
  expect(await Promise.all(pages)).toEqual([
    [null, "Good afternoon, Ever", null, ever.user.id],
    ["You log for Ever", "Good afternoon, Cara", null, carer.access.id],
  ]);
});

test("what they log says so in the record and among the last logs; what the patient logs does not", async () => {
  const { clinic, ever, carer } = family;
  const session = {
    type: "session",
    id: randomUUID(),
    dueOn: "2026-03-04",
    status: "DONE",
    pain: 2,
  };
  const json = [{ ...session, note: "A calm day" }];
  expect((await call(sync, request("/my/sync", { cookie: carer.cookie, json }))).status).toBe(200);
  await logPain(carer.actor, pain("By Cara"));
  await logPain(ever.actor, pain("By Ever"));
  const where = { patientId: ever.patient.id };
  const stored = [
    ...(await db.sessionLog.findMany({ where })),
    ...(await db.painReport.findMany({ where })),
  ];
  const givers = stored.map(({ givenById }) => givenById);
  expect(givers.filter((id) => id === carer.user.id).length).toBe(3);
  expect(givers.filter((id) => id === ever.user.id).length).toBe(1);

  const patientId = ever.patient.id;
  const asked = request(`/clinic/patients/${patientId}`, { cookie: clinic.cookie });
  const { data } = await call(overview, asked, { patientId });
  const remarks = Object.fromEntries(data.remarks.map(({ text, by }) => [text, by]));
  expect(remarks).toEqual({
    "A calm day": `G${GIVEN}`,
    "By Cara": `G${GIVEN}`,
    "By Ever": "Patient, in the app",
  });
  const { logs } = (await call(lastLogs, request("/my/sessions", { cookie: ever.cookie }))).data;
  expect(logs.map(({ detail }) => detail.includes(`G${GIVEN}.`)).sort()).toEqual([
    ...[false, true, true],
  ]);
});

test("so does a report of warning signs", async () => {
  const { clinic, ever, carer } = family;
  const form = { id: randomUUID(), signs: "fever" };
  const sent = await call(report, request("/my/wrong", { cookie: carer.cookie, form }));
  expect(sent.status).toBe(302);
  const patientId = ever.patient.id;
  const asked = request(`/clinic/patients/${patientId}`, { cookie: clinic.cookie });
  const { redFlags } = (await call(overview, asked, { patientId })).data;
  expect(redFlags?.reports[0]?.when).toMatch(new RegExp(`, g${GIVEN}$`));
});

test("what one of them takes back, the other one's phone does not bring back", async () => {
  const { ever, carer } = family;
  const sent = { type: "pain", id: randomUUID(), score: 4 };
  const send = ({ cookie }: { cookie: string }) =>
    call(sync, request("/my/sync", { cookie, json: [sent] }));
  expect((await send(ever)).data).toMatchObject([{ status: "stored" }]);
  expect((await undoLog(carer.actor, sent.id)).outcome).toBe("undone");
  expect((await send(ever)).data).toMatchObject([{ status: "duplicate" }]);
  expect(await db.painReport.count({ where: { id: sent.id } })).toBe(0);
});

test("access that has ended opens nothing, by whichever statement", async () => {
  const { ever, carer } = await createFamily();
  await db.patientAccess.update({ where: { id: carer.access.id }, data: { untilAt: new Date() } });
  expect(await db.patient.count({ where: patientsOf(carer.actor) })).toBe(0);
  expect(await db.patient.count({ where: patientsOf(ever.actor) })).toBe(1);
  expect(await logPain(carer.actor, pain("Too late"))).toEqual({
    ...{ outcome: "refused", reason: "not-found" },
  });
  const { location } = await call(today, request("/my", { cookie: carer.cookie }));
  expect(location).toBe("/places?next=%2Fmy");
});
