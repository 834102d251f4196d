import { expect, test } from "vitest";
import { db } from "~/lib/db.server";
import { action, loader } from "~/routes/clinic.settings.clinic_.notice";
import { call, createClinic, createClinician, request } from "../factories";

const path = "/clinic/settings/clinic/notice";

test("an owner publishes versions of the privacy notice; whoever was slower is told", async () => {
  const { owner, cookie, clinic } = await createClinic();
  const open = async (who = cookie) => (await call(loader, request(path, { cookie: who }))).data;
  const send = (text: string, seen: number, who = cookie) =>
    call(action, request(path, { cookie: who, form: { text, seen: String(seen) } }));
  expect(await open()).toMatchObject({ canChange: true, text: "", seen: 0, saved: null });
  expect((await send("What we keep\r\n\r\nand why", 0)).location).toBe(`${path}?saved`);
  expect(await open()).toMatchObject({ text: "What we keep\n\nand why", seen: 1 });
  const late = await send("What they keep", 0);
  expect(late).toMatchObject({
    status: 409,
    data: { seen: 1, form: { initialValue: { text: "What they keep" } } },
  });
  expect((await send("What they keep", 1)).status).toBe(302);
  // The same again is no version of its own, whoever sends it from wherever.
  expect((await send("What they keep", 0)).status).toBe(302);
  expect(await db.privacyNotice.count({ where: { clinicId: clinic.id } })).toBe(2);
  expect((await send(" ", 2)).status).toBe(422);
  expect((await send("a".repeat(20_001), 2)).status).toBe(422);
  const colleague = await createClinician(owner);
  expect(await open(colleague.cookie)).toMatchObject({ canChange: false, seen: 2 });
  expect((await send("Mine", 2, colleague.cookie)).status).toBe(403);
});
