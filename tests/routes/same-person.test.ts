import { beforeAll, expect, test } from "vitest";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as openRecord } from "~/routes/clinic.patients.$patientId";
import { action as edit, loader as openEdit } from "~/routes/clinic.patients.$patientId_.edit";
import { action as add } from "~/routes/clinic.patients.new";
import { call, createClinic, createPatient, request } from "../factories";

beforeAll(() => {
  setClock(new Date("2026-03-04T12:00:00Z"));
  return resetClock;
});

async function world() {
  const { clinic, owner, cookie } = await createClinic();
  const { patient: ann } = await createPatient(owner, { name: "Ann Lee" });
  await db.patient.update({
    where: { id: ann.id },
    data: { birthDate: "1980-05-03", birthYear: 1980 },
  });
  const form = {
    ...{ name: "Ann Hale", email: "hale@same.example", condition: "Hip" },
    birthYear: "3 May 1980",
  };
  const send = (more: Record<string, string> = {}) =>
    call(add, request("/clinic/patients/new", { cookie, form: { ...form, ...more } }));
  const change = (patientId: string, form: Record<string, string>) => {
    const path = `/clinic/patients/${patientId}/edit`;
    return call(edit, request(path, { cookie, form }), { patientId });
  };
  const markedOf = async (patientId: string) => {
    const path = `/clinic/patients/${patientId}`;
    return (await call(openRecord, request(path, { cookie }), { patientId })).data.same;
  };
  const samePage = async (patientId: string) => {
    const path = `/clinic/patients/${patientId}/edit`;
    return (await call(openEdit, request(path, { cookie }), { patientId })).data.same;
  };
  return { clinic, ann, send, change, markedOf, samePage };
}

test("whoever is perhaps there already is added after a question", async () => {
  const { clinic, send } = await world();
  const asked = await send();
  expect(asked.status).toBe(422);
  expect(JSON.stringify(asked.data)).toContain("Perhaps the same person as Ann Lee");
  expect(await db.patient.count({ where: { clinicId: clinic.id } })).toBe(1);
  expect((await send({ isAnother: "on" })).status).toBe(200);
});

test("two records are marked, lead to each other, and are let go of from either", async () => {
  const { ann, send, change, markedOf, samePage } = await world();
  const { data } = await send({ isAnother: "on" });
  const haleId = "added" in data ? data.added.patientId : "";
  expect((await samePage(haleId)).alike).toMatchObject([{ id: ann.id }]);
  expect((await change(haleId, { intent: "same", otherId: ann.id })).status).toBe(302);
  expect(await markedOf(haleId)).toEqual([{ id: ann.id, name: "Ann Lee" }]);
  expect(await markedOf(ann.id)).toEqual([{ id: haleId, name: "Ann Hale" }]);
  expect(await samePage(ann.id)).toMatchObject({ alike: [], marked: [{ id: haleId }] });
  // Not in a ring, and not of itself.
  expect((await change(ann.id, { intent: "same", otherId: haleId })).status).toBe(404);
  expect((await change(ann.id, { intent: "same", otherId: ann.id })).status).toBe(404);
  expect((await change(ann.id, { intent: "not-same", otherId: haleId })).status).toBe(302);
  expect(await markedOf(haleId)).toEqual([]);
  expect((await change(ann.id, { intent: "not-same", otherId: haleId })).status).toBe(404);
});
