import { beforeEach, describe, expect, test } from "vitest";
import { checkSecondFactor } from "~/auth/second-factor.server";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { codeAt } from "~/lib/one-time-code.server";
import { loader as caseload } from "~/routes/clinic._index";
import { action as change, loader as page } from "~/routes/clinic.settings.security";
import { action as signOut } from "~/routes/logout";
import { action as patientChange, loader as patientPage } from "~/routes/my.security";
import {
  call,
  createClinic,
  createClinician,
  createPatient,
  PASSWORD,
  request,
  signIn,
} from "../factories";
import { emptyDatabase } from "../factories/database";
import { workOffJobs } from "../factories/jobs";
import { secretOf, setUpApp } from "../factories/second-factor";

const PATH = "/clinic/settings/security";
const START = Date.parse("2026-03-04T19:00:10Z");
const at = (seconds: number) => new Date(START + seconds * 1_000);
const later = (seconds: number) => setClock(at(seconds));

let clinic: Awaited<ReturnType<typeof createClinic>>;

beforeEach(async () => {
  await emptyDatabase();
  later(0);
  clinic = await createClinic({ name: "Fern Street" });
});

const open = async (cookie = clinic.cookie) => (await call(page, request(PATH, { cookie }))).data;
const send = (form: Record<string, string>, cookie = clinic.cookie) =>
  call(change, request(PATH, { cookie, form }));
const errorsOf = ({ data }: Awaited<ReturnType<typeof send>>) =>
  "factors" in data ? data.factors.form?.error : data.form.error;
const trail = async () =>
  (await db.auditEvent.findMany({ orderBy: { at: "asc" } })).map(({ action }) => action);

describe("an app", () => {
  test("counts after its first code, which shows ten recovery codes, once", async () => {
    const elsewhere = await signIn(clinic.owner.userId);
    expect((await open()).factors).toMatchObject({ isStrong: false, newApp: null });
    expect((await send({ intent: "start-app" })).location).toBe(PATH);
    const { newApp, isStrong } = (await open()).factors;
    expect(newApp).toMatchObject({ key: expect.stringMatching(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/) });
    expect(newApp?.qr.path).toMatch(/^M\d+ \d+h1v1h-1z/);
    expect(isStrong).toBe(false);
    const wrong = await send({ intent: "confirm-app", code: "000 000" });
    expect(wrong.status).toBe(422);
    expect(errorsOf(wrong)).toMatchObject({ code: [expect.stringContaining("has ended")] });
    const code = codeAt(await secretOf(clinic.owner), at(0));
    const confirmed = await send({ intent: "confirm-app", code });
    expect(confirmed.data).toMatchObject({ factors: { codes: { length: 10 } } });
    expect((await send({ intent: "confirm-app", code })).status).toBe(422);
    const after = (await open()).factors;
    expect(after).toMatchObject({
      ...{ isStrong: true, newApp: null },
      app: { isOn: true, line: "Authenticator app, on since 4 Mar" },
      codes: { line: "10 of 10 left, made 4 Mar" },
    });
    expect(JSON.stringify(after)).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect((await call(page, request(PATH, { cookie: elsewhere }))).location).toMatch(/^\/login/);
    expect(await trail()).toEqual(["second-factor.app-begun", "second-factor.app-added"]);
  });

  test("goes only with password and code, and with it the codes and all other sign-ins", async () => {
    const app = await setUpApp(clinic.cookie);
    later(300);
    const elsewhere = await signIn(clinic.owner.userId);
    const remove = (password: string, proof: string) =>
      send({ intent: "remove-app", password, proof });
    expect(errorsOf(await remove("not it", app.codeAfter(0)))).toHaveProperty("password");
    expect(errorsOf(await remove(PASSWORD, "000000"))).toHaveProperty("proof");
    expect((await open()).factors.app.isOn).toBe(true);
    const removed = await remove(PASSWORD, app.codes[0] ?? "");
    expect(removed.location).toBe(`${PATH}?said=app-removed`);
    expect([await db.totpSecret.count(), await db.recoveryCode.count()]).toEqual([0, 0]);
    expect((await call(page, request(PATH, { cookie: elsewhere }))).location).toMatch(/^\/login/);
    expect((await open()).factors.isStrong).toBe(false);
  });

  test("new recovery codes are the only ones then", async () => {
    const app = await setUpApp(clinic.cookie);
    const renewed = await send({ intent: "renew-codes" });
    const codes = "factors" in renewed.data ? (renewed.data.factors.codes ?? []) : [];
    expect(codes).toHaveLength(10);
    expect(await checkSecondFactor(clinic.owner.userId, app.codes[0] ?? "")).toBe(false);
    expect(await checkSecondFactor(clinic.owner.userId, codes[0] ?? "")).toBe(true);
    expect((await open()).factors.codes.line).toBe("9 of 10 left, made 4 Mar");
  });

  test("the person is told by a mail that names nobody", async () => {
    await setUpApp(clinic.cookie);
    const job = await db.job.findFirstOrThrow({ where: { kind: "second-factor-mail" } });
    expect(job.payload).toMatchObject({ userId: clinic.owner.userId, change: "app-added" });
    await workOffJobs();
    expect(await trail()).toContain("mail.sent");
  });

  test("a patient may have one, and need not", async () => {
    const pat = await createPatient(clinic.owner);
    const asked = request("/my/security", { cookie: pat.cookie });
    expect((await call(patientPage, asked)).data.factors).toMatchObject({
      ...{ isStrong: false, due: null },
      lost: expect.stringContaining("Call your clinic"),
    });
    const form = { intent: "start-app" };
    const begun = await call(patientChange, request("/my/security", { cookie: pat.cookie, form }));
    expect(begun.location).toBe("/my/security");
    await setUpApp(pat.cookie);
    const after = await call(patientPage, request("/my/security", { cookie: pat.cookie }));
    expect(after.data.factors.isStrong).toBe(true);
  });

  test("an intent that there is not is 404", async () => {
    expect((await send({ intent: "open-sesame" })).status).toBe(404);
  });
});

describe("a clinic that asks for it", () => {
  const rule = (from: string, cookie?: string) => send({ intent: "clinic-rule", from }, cookie);

  test("an owner sets the day and sees who is not ready; the trail says so", async () => {
    const { cookie } = await createClinician(clinic.owner, { name: "Leo Marsh" });
    expect(errorsOf(await rule("2026-03-03"))).toEqual({ from: ["Choose today or a later day."] });
    expect(errorsOf(await rule("soon"))).toHaveProperty("from");
    expect((await rule("2026-03-10", cookie)).status).toBe(403);
    await setUpApp(clinic.cookie);
    expect((await rule("2026-03-10")).location).toBe(`${PATH}?saved`);
    expect((await open()).rule).toEqual({
      ...{ from: "2026-03-10", state: "Starts 10 Mar", ready: "1 of 2 not ready:" },
      notReady: ["Leo Marsh"],
    });
    expect((await open(cookie)).rule).toBe(null);
    expect((await open(cookie)).factors.due).toMatchObject({ isNow: false });
    expect(await trail()).toContain("clinic.changed");
    expect((await rule("")).status).toBe(302);
    expect((await open()).rule?.from).toBe("");
  });

  test("from that day on, by the clinic's clock, whoever has none can only set one up", async () => {
    const leo = await createClinician(clinic.owner);
    await rule("2026-03-05");
    const look = (cookie: string) => call(caseload, request("/clinic", { cookie }));
    expect((await look(leo.cookie)).status).toBe(200);
    setClock(new Date("2026-03-05T00:00:30Z"));
    expect([(await look(leo.cookie)).location, (await look(clinic.cookie)).location]).toEqual([
      ...[PATH, PATH],
    ]);
    // Neither can the owner lift it, nor does the page show what it would.
    expect((await open()).rule).toBe(null);
    expect((await rule("")).status).toBe(403);
    const { factors: shown } = await open(leo.cookie);
    expect(shown.due).toMatchObject({ isNow: true });
    const app = await setUpApp(leo.cookie);
    expect((await look(leo.cookie)).status).toBe(200);
    // Without the last one they are back at the beginning.
    const removal = { intent: "remove-app", password: PASSWORD, proof: app.codes[0] ?? "" };
    expect((await send(removal, leo.cookie)).status).toBe(302);
    expect((await look(leo.cookie)).location).toBe(PATH);
    const out = await call(signOut, request("/logout", { cookie: leo.cookie, method: "POST" }));
    expect(out.location).toBe("/");
    const pat = await createPatient(clinic.owner);
    expect((await call(patientPage, request("/my/security", { cookie: pat.cookie }))).status).toBe(
      200,
    );
  });
});
