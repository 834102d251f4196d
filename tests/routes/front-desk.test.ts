import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as desk } from "~/routes/clinic.desk";
import { action as change, loader as contact } from "~/routes/clinic.patients.$patientId_.contact";
import {
  call,
  createClinic,
  createFrontDesk,
  createInvitedPatient,
  createPatient,
  notePrecaution,
  request,
} from "../factories";

beforeAll(() => setClock(new Date("2026-03-04T12:00:00Z")));
afterAll(resetClock);

let world: Awaited<ReturnType<typeof prepare>>;
beforeEach(async () => {
  world = await prepare();
});

async function prepare() {
  const { owner } = await createClinic();
  const { cookie } = await createFrontDesk(owner);
  const zoe = await createPatient(owner, { name: "Zoë O’Neil", condition: "Secret sciatica" });
  await notePrecaution(owner, zoe.episode.id, { words: "Secret precaution" });
  await db.episode.update({
    where: { id: zoe.episode.id },
    data: { goal: "Secret goal", nextVisitOn: "2026-03-10" },
  });
  const data = { birthYear: 1980, birthDate: "1980-05-03", phone: "0100 555 0144" };
  await db.patient.update({ where: { id: zoe.patient.id }, data });
  const ivy = await createInvitedPatient(owner, { name: "Ivy Invited" });
  return { owner, cookie, zoe, ivy };
}

const list = (query = "") => call(desk, request(`/clinic/desk${query}`, { cookie: world.cookie }));
const pathOf = (id: string) => `/clinic/patients/${id}/contact`;
const open = (id: string) =>
  call(contact, request(pathOf(id), { cookie: world.cookie }), { patientId: id });
const send = (id: string, form: Record<string, string>) =>
  call(change, request(pathOf(id), { cookie: world.cookie, form }), { patientId: id });

const typed = (email: string) => ({
  ...{ intent: "save", email, openedEmail: email },
  ...{ phone: "0100 555 0144", openedPhone: "0100 555 0144" },
  ...{ nextVisitOn: "2026-03-10", openedVisit: "2026-03-10" },
});

test("lists who, how to reach them, when they come and whether they have an account, and nothing else", async () => {
  const { data } = await list();
  expect(data.rows).toMatchObject([
    { name: "Ivy Invited", visit: "–", invitation: { word: "Invited until 18 Mar" } },
    {
      ...{ name: "Zoë O’Neil", born: "3 May 1980", phone: "0100 555 0144" },
      ...{ visit: "Tuesday 10 March 2026", invitation: { word: "Has an account" } },
    },
  ]);
  const detail = await open(world.zoe.patient.id);
  expect(JSON.stringify([data, detail.data])).not.toContain("Secret");
});

test.each([
  ["?search=oneil+zoe", ["Zoë O’Neil"]],
  ["?search=sciatica", []],
  ["?page=9", ["Ivy Invited", "Zoë O’Neil"]],
])("finds by name alone: %s", async (query, names) => {
  const { data } = await list(query);
  expect(data.rows.map(({ name }) => name)).toEqual(names);
});

test("changes contact and next visit, and leaves the rest as it is", async () => {
  const { id, email } = world.zoe.patient;
  const before = await db.episode.findUniqueOrThrow({ where: { id: world.zoe.episode.id } });
  const form = { ...typed(email), phone: "0100 555 0199", nextVisitOn: "2026-03-12" };
  const saved = await send(id, { ...form, nextVisitTime: "10:15", condition: "Taken over" });
  expect(saved).toMatchObject({ status: 302, location: `${pathOf(id)}?saved` });
  expect(await db.patient.findUnique({ where: { id } })).toMatchObject({ phone: "0100 555 0199" });
  const after = await db.episode.findUniqueOrThrow({ where: { id: world.zoe.episode.id } });
  const nextVisitAt = new Date("2026-03-12T10:15:00Z");
  expect(after).toEqual({ ...before, nextVisitOn: "2026-03-12", nextVisitAt });
  const audit = await db.auditEvent.findFirst({
    where: { action: "patient.edited", patientId: id },
  });
  expect(audit?.detail).toEqual({ fields: ["phone", "nextVisit"] });
});

test("changes how somebody is reached, and not what they sign in with: that would be the key to their record", async () => {
  const { patient, user } = world.zoe;
  const other = await createPatient(world.owner);
  await db.patient.delete({ where: { id: other.patient.id } });
  for (const email of [`desk@new.example`, other.user.email]) {
    const openedEmail = (await db.patient.findUniqueOrThrow({ where: { id: patient.id } })).email;
    const saved = await send(patient.id, { ...typed(email), openedEmail });
    expect(saved.status).toBe(302);
    expect(await db.patient.findUnique({ where: { id: patient.id } })).toMatchObject({ email });
  }
  expect(await db.user.findUnique({ where: { id: user.id } })).toEqual(user);
});

test("says what is wrong, keeps what was typed and stores nothing", async () => {
  const { id, email } = world.zoe.patient;
  for (const [name, wrong] of [
    ["email", "no address"],
    ["nextVisitOn", "2020-01-01"],
  ] as const) {
    const answer = await send(id, { ...typed(email), [name]: wrong });
    expect(answer).toMatchObject({
      status: 422,
      data: {
        form: { initialValue: { [name]: wrong }, error: { [name]: [expect.any(String)] } },
      },
    });
  }
  await db.patient.update({ where: { id }, data: { phone: "0100 555 0000" } });
  const meanwhile = await send(id, { ...typed(email), phone: "0100 555 0111" });
  expect(meanwhile.status).toBe(409);
  expect(await db.patient.findUnique({ where: { id } })).toMatchObject({
    ...{ email, phone: "0100 555 0000" },
  });
});

test("sends an invitation again, and nobody else's", async () => {
  const { patientId } = world.ivy;
  const { data } = await send(patientId, { intent: "invite" });
  expect(data).toMatchObject({ made: { inviteLink: expect.stringContaining("/invite/") } });
  expect((await send(world.zoe.patient.id, { intent: "invite" })).status).toBe(404);
  const { owner } = await createClinic();
  const other = await createPatient(owner);
  expect((await open(other.patient.id)).status).toBe(404);
  expect((await send(other.patient.id, typed(other.patient.email))).status).toBe(404);
});
