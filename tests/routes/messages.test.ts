import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "vitest";
import { getAlerts } from "~/data/alerts/get-alerts.server";
import { getCaseload } from "~/data/caseload/get-caseload.server";
import { readCaseloadQuery } from "~/domain/caseload/query";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as inbox } from "~/routes/clinic.messages";
import { action as answer, loader as thread } from "~/routes/clinic.patients.$patientId.messages";
import { loader as own, action as write } from "~/routes/my.messages";
import { actorOf, call, createClinic, createPatient, request } from "../factories";

afterAll(resetClock);
beforeEach(() => setClock(new Date("2026-03-04T12:00:00Z")));

async function world() {
  const { owner, cookie } = await createClinic();
  const ada = await createPatient(owner, { name: "Ada Reed" });
  const path = `/clinic/patients/${ada.patient.id}/messages`;
  const params = { patientId: ada.patient.id };
  const staff = (form: Record<string, string>) =>
    call(answer, request(path, { cookie, form }), params);
  const patient = (form: Record<string, string>) =>
    call(write, request("/my/messages", { cookie: ada.cookie, form }));
  const read = async () => (await call(thread, request(path, { cookie }), params)).data.page;
  return { owner, cookie, ada, staff, patient, read };
}
const message = (text: string) => ({ id: randomUUID(), text });

test("a message that is sent twice is one; it waits, and is answered", async () => {
  const { cookie, ada, staff, patient, read } = await world();
  const sent = message("Should I leave it out?");
  expect((await patient(sent)).status).toBe(302);
  expect((await patient(sent)).status).toBe(302);
  expect((await patient({ ...sent, text: "Another" })).status).toBe(422);
  expect((await staff({ ...sent, text: "Taken over" })).status).toBe(404);
  const page = await read();
  expect(page.bubbles.map(({ text }) => text)).toEqual([sent.text]);
  expect(page.bubbles[0]?.under).toMatch(/^Ada, .+ · waiting under 1 h, answer due /);
  const list = await call(inbox, request("/clinic/messages?show=waiting", { cookie }));
  expect(list.data.rows.map(({ name }) => name)).toEqual(["Ada Reed"]);
  expect((await staff(message("Yes, until {visit}."))).data).toMatchObject({
    form: { error: { text: [expect.stringContaining("{visit}")] } },
  });
  expect((await staff(message("Yes, please."))).status).toBe(302);
  expect((await read()).isWaiting).toBe(false);
  const mine = await call(own, request("/my/messages", { cookie: ada.cookie }));
  expect(mine.data.page.bubbles.map(({ isOwn }) => isOwn)).toEqual([true, false]);
  expect(mine.data.page.bubbles[0]?.under).toMatch(/^You, .+, read by /);
  const jobs = await db.job.findMany({ where: { kind: "message-mail" } });
  expect(jobs).toHaveLength(1);
  expect(JSON.stringify(jobs)).not.toContain("please");
});

test("it opens an alert when the answer is late, on record and caseload, until none is needed", async () => {
  const { cookie, ada, staff, patient } = await world();
  await patient(message("Hello?"));
  const rules = async (at: string) => {
    setClock(new Date(at));
    const clinician = await actorOf(cookie, "clinician");
    const record = await getAlerts(clinician, ada.patient.id);
    const { queue } = await getCaseload(clinician, readCaseloadQuery(new URLSearchParams(), "all"));
    const listed = queue.rows.flatMap(({ alerts }) => alerts.map(({ alert }) => alert.rule));
    return [record?.alerts.map(({ rule }) => rule), listed];
  };
  expect(await rules("2026-03-05T11:59:00Z")).toEqual([[], []]);
  expect(await rules("2026-03-05T12:00:01Z")).toEqual([["message-waiting"], ["message-waiting"]]);
  const { location } = await staff({ intent: "no-answer" });
  const since = new URL(location ?? "", "http://test.invalid").searchParams.get("undo") ?? "";
  expect(await rules("2026-03-05T12:01:00Z")).toEqual([[], []]);
  await staff({ intent: "needs-answer", since });
  expect(await rules("2026-03-05T12:02:00Z")).toEqual([["message-waiting"], ["message-waiting"]]);
});

test("two weeks after a discharge nobody writes any more, and both read why", async () => {
  const { ada, staff, patient, read } = await world();
  await db.episode.update({ where: { id: ada.episode.id }, data: { dischargedOn: "2026-02-17" } });
  for (const answered of [await patient(message("Hello")), await staff(message("Hello"))])
    expect(answered.status).toBe(422);
  expect((await read()).closed?.title).toContain("discharged on 17 February 2026");
  const mine = await call(own, request("/my/messages", { cookie: ada.cookie }));
  expect(mine.data.page.closed).not.toBeNull();
});
