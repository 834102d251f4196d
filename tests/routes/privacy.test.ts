import { beforeEach, expect, test } from "vitest";
import { getNotice, publishNotice } from "~/data/team/privacy-notice.server";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as my } from "~/routes/my";
import { action as accept, loader as asked } from "~/routes/my_.notice";
import { loader as wrong } from "~/routes/my_.wrong";
import { loader as privacy } from "~/routes/privacy.$clinicId";
import { call, createClinic, createClinician, createPatient, request } from "../factories";

beforeEach(() => {
  setClock(new Date("2026-03-04T12:00:00Z"));
  return resetClock;
});

const page = (clinicId: string) => call(privacy, request(`/privacy/${clinicId}`), { clinicId });

test("anybody reads a clinic's notice; where it wrote none, a plain text with its name", async () => {
  const { clinic, owner } = await createClinic({ name: "Fern Street" });
  const { data } = await page(clinic.id);
  const unwritten = { title: "Privacy notice of Fern Street", version: null, where: null };
  expect(data).toMatchObject(unwritten);
  expect(data.text).toContain("Ask Fern Street.");
  expect(await publishNotice(owner, "What we keep")).toBe(1);
  expect(await publishNotice(owner, "What we keep")).toBe(1);
  expect((await page(clinic.id)).data).toMatchObject({
    ...{ text: "What we keep", version: "Version 1, from 4 March 2026" },
  });
  const address = "3 Fern Street\nAlderton";
  await db.clinic.update({ where: { id: clinic.id }, data: { address } });
  expect((await page(clinic.id)).data.where).toMatchObject({ lines: address });
  expect((await page("nowhere")).status).toBe(404);
});

test("an owner alone publishes it, and two at once make two versions", async () => {
  const { owner } = await createClinic();
  const { actor } = await createClinician(owner);
  expect(await publishNotice(actor, "Mine")).toBeNull();
  const both = await Promise.all(["One", "Two"].map((text) => publishNotice(owner, text)));
  expect(both.sort()).toEqual([1, 2]);
  expect(await getNotice(owner)).toMatchObject({ version: 2 });
});

test("a new version is asked for once, at a page of theirs, and not before a warning sign", async () => {
  const { owner } = await createClinic();
  const { cookie } = await createPatient(owner);
  const enter = () => call(my, request("/my/progress", { cookie }));
  expect((await enter()).status).toBe(200);
  await publishNotice(owner, "What we keep");
  expect((await enter()).location).toBe("/my/notice?next=%2Fmy%2Fprogress");
  const sign = `/my/wrong?new=${crypto.randomUUID()}`;
  expect((await call(wrong, request(sign, { cookie }))).status).toBe(200);
  const { data } = await call(asked, request("/my/notice?next=/my/progress", { cookie }));
  const send = (form: Record<string, string>) =>
    call(accept, request("/my/notice", { cookie, form: { next: data.next, ...form } }));
  expect((await send({})).status).toBe(422);
  expect((await send({ noticeId: data.notice.id })).location).toBe("/my/progress");
  expect((await enter()).status).toBe(200);
  await publishNotice(owner, "What we keep by now");
  expect((await send({ noticeId: data.notice.id })).status).toBe(422);
  expect((await enter()).location).toMatch(/^\/my\/notice/);
});
