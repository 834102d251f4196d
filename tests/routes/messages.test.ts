import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "vitest";
import { limit } from "~/auth/limits.server";
import { getAlerts } from "~/data/alerts/get-alerts.server";
import { getCaseload } from "~/data/caseload/get-caseload.server";
import { readCaseloadQuery } from "~/domain/caseload/query";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as frame } from "~/routes/clinic";
import { loader as inbox } from "~/routes/clinic.messages";
import { action as answer, loader as thread } from "~/routes/clinic.patients.$patientId.messages";
import { loader as own, action as write } from "~/routes/my.messages";
import {
  actorOf,
  call,
  createClinic,
  createClinician,
  createPain,
  createPatient,
  createProgram,
  createSession,
  request,
  testItem,
} from "../factories";

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
  return { owner, cookie, ada, path, staff, patient, read };
}
const message = (text: string) => ({ id: randomUUID(), text });

test("a message that is sent twice is one; it waits, and is answered", async () => {
  const { cookie, ada, path, staff, patient, read } = await world();
  const sent = message("Should I leave it out?");
  // To the message itself, not to the top of a long thread.
  for (const { status, location } of [await patient(sent), await patient(sent)])
    expect([status, location]).toEqual([302, `/my/messages?sent=${sent.id}#newest`]);
  expect((await patient({ ...sent, text: "Another" })).status).toBe(422);
  expect((await staff({ ...sent, text: "Taken over" })).status).toBe(404);
  const page = await read();
  expect(page.bubbles.map(({ text }) => text)).toEqual([sent.text]);
  expect(page.bubbles[0]?.under).toMatch(/^Ada, .+ · waiting under 1 h, answer due /);
  const list = await call(inbox, request("/clinic/messages?show=waiting", { cookie }));
  expect(list.data.rows).toMatchObject([{ name: "Ada Reed", to: `${path}#answer` }]);
  expect((await staff(message("Yes, until {visit}."))).data).toMatchObject({
    form: { error: { text: [expect.stringContaining("{visit}")] } },
  });
  expect((await staff(message("Yes, please."))).location).toMatch(/messages\?sent=[\w-]+#newest$/);
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
  const open = () => call(own, request("/my/messages", { cookie: ada.cookie }));
  setClock(new Date("2026-03-03T12:00:00Z"));
  const last = (await open()).data.page;
  expect(last.closes).toBe("Messages close on 3 March 2026 (14 days after the end of care).");
  expect((await read()).closes).toBe(last.closes);
  // No visit comes any more.
  expect(last.empty?.text).not.toContain("visit");
  setClock(new Date("2026-03-04T12:00:00Z"));
  for (const answered of [await patient(message("Hello")), await staff(message("Hello"))])
    expect(answered.status).toBe(422);
  const page = await read();
  expect(page.closes).toBeNull();
  expect(page.closed?.title).toContain("discharged on 17 February 2026");
  const mine = await open();
  expect(mine.data.page.closed).not.toBeNull();
  // Nobody is told of an answer that does not come.
  expect([page.notice, mine.data.page.empty]).toEqual([null, null]);
  expect(mine.data.page.notice.text).not.toContain("answers within");
});

test("the clinic reads when the newest was read, and that those before it were", async () => {
  const { ada, staff, patient, read } = await world();
  const under = async () => (await read()).bubbles.map((bubble) => bubble.under);
  const open = () => call(own, request("/my/messages", { cookie: ada.cookie }));
  const at = (instant: string) => setClock(new Date(instant));
  await staff(message("One"));
  await staff(message("Two"));
  expect(await under()).toEqual(["You, 12:00", "You, 12:00"]);
  at("2026-03-04T18:32:00Z");
  await open();
  expect(await under()).toEqual(["You, 12:00 · read", "You, 12:00 · read 18:32"]);
  // What they do later is no second reading.
  at("2026-03-04T19:00:00Z");
  await patient(message("Thank you"));
  expect((await under())[1]).toBe("You, 12:00 · read 18:32");
  await staff(message("Three"));
  at("2026-03-05T08:10:00Z");
  await open();
  expect((await under()).at(-1)).toBe("You, 19:00 · read today 08:10");
  expect((await read()).facts).toEqual([
    expect.stringMatching(/^Answered within .+ in 1 of 1 case,/),
  ]);
});

test("beside it stands the exercise that it is about, with what the log says of it", async () => {
  const { cookie, ada } = await world();
  const program = await createProgram(ada, {
    startsOn: "2026-03-01",
    items: [testItem("pigeon", { sets: 2, holdSeconds: 30, side: "BOTH" })],
  });
  const session = await createSession(program, { dueOn: "2026-03-02", status: "PARTLY" });
  const during = { localDate: "2026-03-02", moment: "DURING" as const, exerciseId: "pigeon" };
  await createPain(ada, { ...during, score: 5, sessionLogId: session.id });
  await createPain(ada, { ...during, score: 2, moment: "AFTER" });
  const path = `/clinic/patients/${ada.patient.id}/messages`;
  const open = async (about: string) =>
    (
      await call(thread, request(`${path}?about=${about}`, { cookie }), {
        patientId: ada.patient.id,
      })
    ).data.page;
  const { exercise, about } = await open("exercise:pigeon");
  expect(about?.words).toBe("About Pigeon");
  expect(exercise?.words).toMatch(/^2 × 30 s, both sides, since 1 Mar\. .*Pain during it: 5\.$/);
  // A day of the chart stands for its highest report.
  expect((await open("pain:2026-03-02")).about?.words).toMatch(/^About the pain of 5 /);
  expect((await open("pain:2026-03-03")).about).toBeNull();
});

test("a record says how many of its messages one has not read, until a colleague answers", async () => {
  const { owner, cookie, ada, staff, patient, read } = await world();
  const colleague = await createClinician(owner);
  const { patient: other } = await createPatient(owner);
  const unread = async (as: string, patientId = ada.patient.id) =>
    (await call(frame, request("/clinic", { cookie: as }), { patientId })).data.unreadHere;
  await patient(message("One"));
  await patient(message("Two"));
  expect([await unread(cookie), await unread(cookie, other.id)]).toEqual([2, 0]);
  await read();
  expect([await unread(cookie), await unread(colleague.cookie)]).toEqual([0, 2]);
  await staff(message("Yes."));
  expect(await unread(colleague.cookie)).toBe(0);
});

test("who writes too much reads how long to wait, and keeps the words", async () => {
  const { ada, patient } = await world();
  for (let i = 0; i < 40; i += 1) await limit("messages-by-patient", ada.patient.id);
  const refused = await patient(message("One more"));
  expect(refused.status).toBe(429);
  expect(refused.data).toMatchObject({
    form: {
      initialValue: { text: "One more" },
      error: {
        "": [expect.stringMatching(/What you typed is still here: send it in \d+ minutes/)],
      },
    },
  });
});
