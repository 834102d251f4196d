import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { holdForm } from "~/auth/held-form.server";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as start } from "~/routes/_index";
import { loader as caseload } from "~/routes/clinic._index";
import { loader as record } from "~/routes/clinic.patients.$patientId";
import { action as logOut } from "~/routes/logout";
import { loader as area } from "~/routes/my";
import { action as logPain, loader as painPage } from "~/routes/my_.pain";
import { action as choose, loader as places } from "~/routes/places";
import {
  actorOf,
  call,
  createClinic,
  createClinician,
  createPatient,
  deactivate,
  joinStaff,
  letIn,
  request,
  signIn,
} from "../factories";
import { allRows } from "../factories/database";

type World = Awaited<ReturnType<typeof createWorld>>;

/**
 * Vera owns the first clinic and treats there, is at the front desk of the second, has stretches of her own at the
 * second, and looks after Ever there.
 */
async function createWorld() {
  const first = await createClinic({ name: "First Clinic" });
  const second = await createClinic({ name: "Second Clinic" });
  const ever = await createPatient(second.owner, { name: "Ever Thistlewood" });
  const other = await createPatient(first.owner, { name: "Ada Elsewhere" });
  const vera = await createPatient(second.owner, { name: "Vera Vale" });
  const userId = vera.user.id;
  const owner = await joinStaff(userId, first.clinic.id, { isOwner: true });
  const desk = await joinStaff(userId, second.clinic.id, { role: "FRONT_DESK" });
  const carer = await letIn(userId, ever.patient, "CARER");
  const ids = { owner: owner.id, desk: desk.id, own: vera.access.id, carer: carer.id };
  return { first, second, ever, other, vera, userId, ids, cookie: await signIn(userId) };
}

let world: World;
beforeEach(async () => {
  setClock(new Date("2026-03-04T12:00:00Z"));
  world = await createWorld();
});
afterAll(resetClock);

const open = async (search = "", { cookie } = world) =>
  call(places, request(`/places${search}`, { cookie }));
const go = (place: string, next?: string) => {
  const form = { place, ...(next !== undefined && { next }) };
  return call(choose, request("/places", { cookie: world.cookie, form }));
};
const openRecord = (patientId: string) =>
  call(record, request(`/clinic/patients/${patientId}`, { cookie: world.cookie }), { patientId });

describe("several places", () => {
  test("are asked for before the first page, which comes after the choice", async () => {
    const { cookie, ids } = world;
    expect((await call(start, request("/", { cookie }))).location).toBe("/places");
    const { location } = await call(caseload, request("/clinic?sort=name", { cookie }));
    expect(location).toBe("/places?next=%2Fclinic%3Fsort%3Dname");
    expect((await go(ids.owner, "/clinic?sort=name")).location).toBe("/clinic?sort=name");
    expect(await actorOf(cookie, "clinician")).toMatchObject({
      ...{ clinicName: "First Clinic", membershipId: ids.owner, isOwner: true },
      hasOtherPlaces: true,
    });
  });

  test("stand there in words, with the one that was chosen", async () => {
    const { ids } = world;
    await go(ids.carer);
    const { page } = (await open()).data;
    expect(page.places.map(({ label, about, isHere }) => [label, about, isHere])).toEqual([
      ["First Clinic", "physiotherapist, owner", false],
      ["Second Clinic", "front desk", false],
      ["Your own stretches at Second Clinic", null, false],
      ["For Ever, whom you look after", null, true],
    ]);
  });

  test("are those of the sign-in: another one of the same person is elsewhere", async () => {
    const another = await signIn(world.userId);
    await go(world.ids.desk);
    expect((await call(start, request("/", { cookie: another }))).location).toBe("/places");
    expect(await actorOf(world.cookie, "front-desk")).toMatchObject({
      clinicName: "Second Clinic",
    });
  });

  test.each([
    ["a membership of somebody else", () => world.first.owner.membershipId],
    ["no id at all", () => ""],
  ])("are none of another person: %s", async (_what, id) => {
    const before = await allRows();
    expect((await go(id())).status).toBe(404);
    expect(await allRows()).toEqual(before);
  });

  test("let nobody send the choice on to another site", async () => {
    expect((await go(world.ids.own, "//evil.example")).location).toBe("/");
  });

  test("need not be chosen to sign out", async () => {
    const { cookie } = world;
    expect((await call(logOut, request("/logout", { cookie, form: {} }))).location).toBe("/");
    expect((await open()).location).toBe("/login?next=%2Fplaces");
  });
});

describe("an address of another one of one's own places", () => {
  test("asks whether to switch, and goes on there", async () => {
    const { ids, other } = world;
    await go(ids.desk);
    const path = `/clinic/patients/${other.patient.id}`;
    const { location } = await openRecord(other.patient.id);
    expect(location).toBe(`/places?${new URLSearchParams({ next: path, to: ids.owner })}`);
    const { page, next } = (await open(location?.replace("/places", ""))).data;
    expect([page.title, page.places.length, next]).toEqual(["Switch to First Clinic?", 1, path]);
    expect((await go(ids.owner, path)).location).toBe(path);
    expect((await openRecord(other.patient.id)).status).toBe(200);
  });

  test("of one's own record, of several to choose from", async () => {
    const { cookie, ids } = world;
    await go(ids.owner);
    const { location } = await call(area, request("/my", { cookie }));
    expect(location).toBe("/places?next=%2Fmy");
    await db.patientAccess.update({ where: { id: ids.carer }, data: { untilAt: new Date() } });
    const only = await call(area, request("/my", { cookie }));
    expect(only.location).toBe(`/places?next=%2Fmy&to=${ids.own}`);
    const { page } = (await open(`?to=${ids.own}`)).data;
    expect(page.title).toBe("Switch to your own stretches at Second Clinic?");
  });

  test("is there for nobody else, and not at a place where one may not see it", async () => {
    const { ids, ever, first, other } = world;
    await go(ids.owner);
    // The front desk reads no records.
    expect((await openRecord(ever.patient.id)).status).toBe(404);
    const stranger = await createClinic();
    const { cookie } = stranger;
    const patientId = other.patient.id;
    const asked = request(`/clinic/patients/${patientId}`, { cookie });
    expect((await call(record, asked, { patientId })).status).toBe(404);
    await go(ids.desk);
    await db.clinic.update({ where: { id: first.clinic.id }, data: { isRestricted: true } });
    expect((await openRecord(patientId)).status).toBe(403);
  });
});

describe("no place", () => {
  test("is left to whoever was deactivated: a page says so, with a way out", async () => {
    const colleague = await createClinician(world.first.owner);
    await deactivate(colleague.membership.id);
    const asked = request("/clinic", { cookie: colleague.cookie });
    expect((await call(caseload, asked)).location).toBe("/places?next=%2Fclinic");
    const { page } = (await call(places, request("/places", { cookie: colleague.cookie }))).data;
    expect([page.title, page.places]).toEqual(["No place is open to you", []]);
    const form = { place: colleague.membership.id };
    const chosen = await call(choose, request("/places", { cookie: colleague.cookie, form }));
    expect(chosen.status).toBe(404);
  });

  test("that was chosen stays when it ends: the others are asked for", async () => {
    await go(world.ids.owner);
    await deactivate(world.ids.owner);
    const { cookie } = world;
    expect((await call(start, request("/", { cookie }))).location).toBe("/places");
  });
});

describe("a form", () => {
  const fields = () => ({ id: randomUUID(), pain: "3", note: "Typed before" });
  const owned = ({ ids, userId, ever }: World) => ({
    ...{ openedBy: userId, openedAt: ids.carer, openedFor: ever.patient.id },
  });

  test("goes on at the place at which it was opened, where the sign-in has none yet", async () => {
    const form = { ...fields(), ...owned(world) };
    const { cookie } = world;
    const sent = await call(logPain, request("/my/pain", { cookie, form, bare: true }));
    expect(sent.status).toBe(302);
    const stored = await db.painReport.findUniqueOrThrow({ where: { id: form.id } });
    expect(stored).toMatchObject({
      ...{ patientId: world.ever.patient.id, givenById: world.userId },
    });
    expect(await actorOf(cookie, "patient")).toMatchObject({
      access: "carer",
      name: "Ever Thistlewood",
    });
  });

  test("that was held back is shown again at its place", async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields(), ...owned(world) }))
      form.append(name, value);
    const sealed = (await holdForm(form, "/my/pain")) ?? "";
    const { cookie } = world;
    const asked = request("/my/pain", { cookie, form: { sealed }, bare: true });
    const { data } = await call(logPain, asked);
    expect(data).toMatchObject({ form: { initialValue: { note: "Typed before" } } });
  });

  test("is refused at another place of the same person, and nothing is stored", async () => {
    await go(world.ids.own);
    const form = { ...fields(), ...owned(world) };
    const before = await allRows();
    const asked = request("/my/pain", { cookie: world.cookie, form, bare: true });
    expect(await call(logPain, asked)).toMatchObject({ status: 409, data: { foreign: "place" } });
    expect(await allRows()).toEqual(before);
  });

  test("without a place leads to the choice", async () => {
    const { cookie } = world;
    const asked = request("/my/pain", { cookie, form: fields(), bare: true });
    expect((await call(logPain, asked)).location).toBe("/places?next=%2Fmy%2Fpain");
    expect((await call(painPage, request("/my/pain", { cookie }))).status).toBe(302);
  });
});
