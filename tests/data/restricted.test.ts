import { afterAll, beforeAll, expect, test } from "vitest";
import { listDone } from "~/data/alerts/recent-answers.server";
import { getCaseload } from "~/data/caseload/get-caseload.server";
import { dischargeEpisode } from "~/data/patients/discharge-episode.server";
import { editPatient } from "~/data/patients/edit-patient.server";
import { getPatientEdit } from "~/data/patients/get-patient-edit.server";
import { getPatientHeader } from "~/data/patients/get-patient-header.server";
import { listContacts } from "~/data/patients/list-contacts.server";
import { getReaches } from "~/data/patients/reach.server";
import { patientsOf, patientsSql, patientToChange } from "~/data/patients/scope.server";
import { noteOpened } from "~/data/record/note-opened.server";
import {
  addReferrer,
  archiveReferrer,
  changeReferrer,
} from "~/data/referrers/keep-referrer.server";
import { readCaseloadQuery } from "~/domain/caseload/query";
import { resetClock, setClock } from "~/lib/clock.server";
import { db, sql } from "~/lib/db.server";
import {
  actorOf,
  createClinic,
  createClinician,
  createFrontDesk,
  createPatient,
} from "../factories";

beforeAll(() => setClock(new Date("2026-03-04T12:00:00Z")));
afterAll(resetClock);

/** Three who treat, a patient of each, and covers of Leo's patients for the others. */
async function prepare({ isRestricted }: { isRestricted: boolean }) {
  const { clinic, owner, cookie } = await createClinic();
  const leo = await createClinician(owner, { name: "Leo" });
  const mia = await createClinician(owner, { name: "Mia" });
  const desk = await createFrontDesk(owner);
  await db.clinic.update({ where: { id: clinic.id }, data: { isRestricted } });
  const again = async (of: string) => actorOf(of, "clinician");
  const people = {
    owner: await again(cookie),
    leo: await again(leo.cookie),
    mia: await again(mia.cookie),
    desk: await actorOf(desk.cookie, "front-desk"),
  };
  const patients = {
    owner: await createPatient(owner, { name: "Of Owner" }),
    leo: await createPatient(leo.actor, { name: "Of Leo" }),
    mia: await createPatient(mia.actor, { name: "Of Mia" }),
  };
  const cover = (colleagueId: string, may: "LOOK" | "ACT" | "CHANGE", untilOn: string) => {
    const by = { clinicianId: leo.user.id, createdById: leo.user.id, createdAt: owner.now };
    const days = { fromOn: "2026-03-01", untilOn };
    return db.cover.create({ data: { clinicId: clinic.id, colleagueId, may, ...by, ...days } });
  };
  return { clinic, people, patients, cover };
}

type World = Awaited<ReturnType<typeof prepare>>;
type Person = keyof World["people"];

/** Names that a scope lets somebody see, asked of Prisma, of SQL and of the caseload's page. */
async function seenBy({ people }: World, person: Person): Promise<string[]> {
  const actor = people[person];
  const rows = await db.patient.findMany({ where: patientsOf(actor), orderBy: { name: "asc" } });
  const names = rows.map(({ name }) => name);
  const bySql = await db.$queryRaw<{ name: string }[]>(
    sql`SELECT p.name AS name FROM patients p WHERE ${patientsSql(actor)} ORDER BY p.name`,
  );
  expect(bySql.map(({ name }) => name)).toEqual(names);
  if (actor.kind === "clinician") {
    const lists = await getCaseload(actor, readCaseloadQuery(new URLSearchParams(), "all"));
    expect(lists.patients.rows.map(({ name }) => name).sort()).toEqual(names);
    expect([lists.known, lists.whose.all]).toEqual([names.length, names.length]);
  } else {
    const { contacts } = await listContacts(actor, "", 1);
    expect(contacts.map(({ name }) => name)).toEqual(names);
  }
  return names;
}

test("where patients are kept to their clinicians, each sees their own and whom they cover for today", async () => {
  const world = await prepare({ isRestricted: true });
  const { people, patients, cover } = world;
  expect(await seenBy(world, "owner")).toEqual(["Of Owner"]);
  expect(await seenBy(world, "mia")).toEqual(["Of Mia"]);
  expect(await seenBy(world, "desk")).toEqual(["Of Leo", "Of Mia", "Of Owner"]);
  expect(await getPatientHeader(people.mia, patients.leo.patient.id)).toBeNull();

  await cover(people.mia.userId, "LOOK", "2026-03-03");
  expect(await seenBy(world, "mia")).toEqual(["Of Mia"]);
  const { id } = await cover(people.mia.userId, "LOOK", "2026-03-04");
  expect(await seenBy(world, "mia")).toEqual(["Of Leo", "Of Mia"]);
  expect(await getPatientHeader(people.mia, patients.leo.patient.id)).not.toBeNull();
  expect(await listDone(people.mia, "all")).toEqual([]);
  await db.cover.update({ where: { id }, data: { endedAt: people.mia.now } });
  expect(await seenBy(world, "mia")).toEqual(["Of Mia"]);
});

test("elsewhere everybody who treats sees everybody", async () => {
  const world = await prepare({ isRestricted: false });
  for (const person of ["owner", "leo", "mia", "desk"] as const) {
    expect(await seenBy(world, person)).toEqual(["Of Leo", "Of Mia", "Of Owner"]);
  }
});

test.each([
  ["LOOK", { ACT: 0, CHANGE: 0 }],
  ["ACT", { ACT: 1, CHANGE: 0 }],
  ["CHANGE", { ACT: 1, CHANGE: 1 }],
] as const)("a cover that may %s goes so far", async (may, reach) => {
  const { people, patients, cover } = await prepare({ isRestricted: true });
  await cover(people.mia.userId, may, "2026-03-10");
  const { id } = patients.leo.patient;
  for (const what of ["ACT", "CHANGE"] as const) {
    const where = patientToChange(people.mia, id, what);
    expect(await db.patient.count({ where })).toBe(reach[what]);
    const own = patientToChange(people.mia, patients.mia.patient.id, what);
    expect(await db.patient.count({ where: own })).toBe(1);
  }
  // A cover ends: nobody makes a patient their own by it.
  const opened = (await getPatientEdit(people.mia, id))?.values;
  if (!opened) throw new Error("Not seen.");
  const taking = await editPatient(people.mia, id, {
    ...{ episodeId: patients.leo.episode.id, added: [], changed: [], removed: [] },
    ...{ opened, typed: { ...opened, clinicianId: people.mia.userId } },
  });
  expect(taking).toEqual(reach.CHANGE === 0 ? null : { kind: "covered" });
  const ids = Object.values(patients).map(({ patient }) => patient.id);
  expect(await getReaches(people.mia, ids)).toEqual(
    new Map([
      [id, may],
      [patients.mia.patient.id, "CHANGE"],
    ]),
  );
  const doctor = { name: "Dr Hask", practice: null, address: null, phone: null, email: null };
  const referrerId = await addReferrer(people.owner, doctor);
  const changed = await changeReferrer(people.mia, id, referrerId, doctor);
  const archived = await archiveReferrer(people.mia, id, referrerId);
  const closed = await dischargeEpisode(people.mia, id, patients.leo.episode.id);
  const result = reach.CHANGE === 0 ? null : "done";
  expect([changed, archived, closed]).toEqual([result, result, result]);
});

test("opening a colleague's record is noted once a day, one's own and one that is covered never", async () => {
  const { clinic, people, patients, cover } = await prepare({ isRestricted: false });
  const noted = () =>
    db.auditEvent.count({ where: { clinicId: clinic.id, action: "record.opened" } });
  const { id } = patients.leo.patient;
  const opened = { id, clinicianId: people.leo.userId };
  await noteOpened(people.leo, opened);
  await cover(people.mia.userId, "LOOK", "2026-03-10");
  await noteOpened(people.mia, opened);
  expect(await noted()).toBe(0);
  await Promise.all([noteOpened(people.owner, opened), noteOpened(people.owner, opened)]);
  await noteOpened(people.owner, opened);
  expect(await noted()).toBe(1);
  await noteOpened({ ...people.owner, today: "2026-03-05" }, opened);
  expect(await noted()).toBe(2);
});
