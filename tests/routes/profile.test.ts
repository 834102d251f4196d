import { expect, test } from "vitest";
import { db } from "~/lib/db.server";
import { loader as frame } from "~/routes/clinic";
import { action, loader } from "~/routes/clinic.settings.profile";
import { call, createClinic, createFrontDesk, joinStaff, request } from "../factories";

const path = "/clinic/settings/profile";

const send = (cookie: string, name: string) =>
  call(action, request(path, { cookie, form: { name } }));

test("staff change their own name, which each clinic of theirs sees in its trail, without the name", async () => {
  const clinic = await createClinic();
  const { actor, cookie, user } = await createFrontDesk(clinic.owner);
  expect((await send(cookie, " Dr Fay Field ")).location).toBe(`${path}?saved`);
  const { data } = await call(loader, request(path, { cookie }));
  expect(data.page).toMatchObject({ name: "Dr Fay Field", hasOtherPlaces: false });
  expect(Object.fromEntries(data.page.facts)).toMatchObject({
    ...{ Role: "Front desk", "Time zone": "Europe/London, the clinic’s" },
  });
  expect(data.email.lead).toContain(user.email);
  expect((await call(frame, request(path, { cookie }))).data.name).toBe("Dr Fay Field");
  const other = await createClinic();
  await joinStaff(actor.userId, other.clinic.id, {});
  const trail = () => db.auditEvent.findMany({ where: { action: "person.renamed" } });
  expect(await trail()).toMatchObject([{ clinicId: clinic.clinic.id, personId: user.id }]);
  expect(JSON.stringify(await trail())).not.toContain("Field");
});

test("the same name changes nothing, and one that cannot be read is not taken", async () => {
  const { cookie, owner } = await createClinic();
  expect((await send(cookie, owner.name)).status).toBe(302);
  expect(await db.auditEvent.count({ where: { clinicId: owner.clinicId } })).toBe(0);
  const wrong = await send(cookie, "\u202Eevil");
  expect(wrong).toMatchObject({
    status: 422,
    data: { form: { error: { name: [expect.any(String)] } } },
  });
  expect((await send(cookie, "")).status).toBe(422);
});
