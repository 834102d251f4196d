import { describe, expect, test } from "vitest";
import { db } from "~/lib/db.server";
import { action as signUp, loader as signUpPage } from "~/routes/signup";
import { actorOf, call, cookieOf, createClinic, request } from "../factories";

const newClinic = {
  name: "Nora Newcomer",
  clinicName: "North Street Physio",
  phone: "0100 555 0199",
  email: " Nora@North.Example ",
  password: "a long enough password",
  timeZone: "America/Halifax",
};

async function counts() {
  return [await db.clinic.count(), await db.user.count(), await db.auditEvent.count()];
}

describe("sign-up", () => {
  test("makes a clinic with its owner, signs in and writes it down", async () => {
    const answer = await call(signUp, request("/signup", { form: newClinic }));
    expect([answer.status, answer.location]).toEqual([302, "/clinic"]);
    const owner = await actorOf(cookieOf(answer.headers.get("Set-Cookie")), "clinician");
    expect(owner).toMatchObject({
      isOwner: true,
      name: "Nora Newcomer",
      clinicName: "North Street Physio",
      timeZone: "America/Halifax",
    });
    const user = await db.user.findUniqueOrThrow({ where: { id: owner.userId } });
    expect(user.email).toBe("nora@north.example");
    const clinic = await db.clinic.findUniqueOrThrow({ where: { id: owner.clinicId } });
    expect(clinic.phone).toBe("0100 555 0199");
    const audit = await db.auditEvent.findMany({ where: { clinicId: owner.clinicId } });
    expect(audit).toMatchObject([{ action: "clinic.created", actorId: owner.userId }]);
  });

  test.each([
    ["Asia/Kolkata", "Asia/Calcutta"],
    ["europe/london", "Europe/London"],
    ["US/Pacific", "America/Los_Angeles"],
  ])("a zone named %s is stored under the one name that the list has", async (sent, listed) => {
    const form = { ...newClinic, email: `${listed}@zones.example`.replace("/", "-") };
    const answer = await call(signUp, request("/signup", { form: { ...form, timeZone: sent } }));
    expect(answer.status).toBe(302);
    const owner = await actorOf(cookieOf(answer.headers.get("Set-Cookie")), "clinician");
    // Which of two names comes first is the machine's choice; both mean the same days.
    expect([listed, sent]).toContain(owner.timeZone);
    const { timeZones } = (await call(signUpPage, request("/signup"))).data;
    expect(timeZones).toContain(owner.timeZone);
  });

  test.each([
    ["name", " "],
    ["clinicName", ""],
    ["phone", "1".repeat(41)],
    ["email", "nobody at example"],
    ["email", ""],
    ["password", "too short"],
    ["password", "x".repeat(201)],
    ["timeZone", "Mars/Olympus"],
    ["timeZone", "+02:00"],
    ["timeZone", "Etc/GMT+5"],
    ["timeZone", "Europe/Berlin "],
  ])(
    "a wrong %s (%j) is named, what was typed is kept, nothing is stored",
    async (field, typed) => {
      const before = await counts();
      const form = { ...newClinic, email: "other@north.example", [field]: typed };
      const { status, data, headers } = await call(signUp, request("/signup", { form }));
      expect(status).toBe(422);
      expect(Object.keys(data.form.error ?? {})).toEqual([field]);
      const { password: _, ...kept } = form;
      const filled = Object.entries(kept).filter(([, value]) => value !== "");
      expect(data.form.initialValue).toEqual(Object.fromEntries(filled));
      expect(JSON.stringify(data)).not.toContain(form.password);
      expect(headers.get("Set-Cookie")).toBeNull();
      expect(await counts()).toEqual(before);
    },
  );

  test("an e-mail has one account, however it is spelled", async () => {
    const before = await counts();
    const form = { ...newClinic, email: "NORA@north.example" };
    const { status, data } = await call(signUp, request("/signup", { form }));
    expect([status, Object.keys(data.form.error ?? {})]).toEqual([422, ["email"]]);
    expect(await counts()).toEqual(before);
  });

  test("of two at the same moment one gets the account", async () => {
    const form = { ...newClinic, email: "twice@north.example" };
    const both = await Promise.all([1, 2].map(() => call(signUp, request("/signup", { form }))));
    expect(both.map((answer) => answer.status).sort()).toEqual([302, 422]);
    expect(await db.user.count({ where: { email: "twice@north.example" } })).toBe(1);
  });

  test("whoever is signed in is asked for another clinic", async () => {
    const { cookie } = await createClinic();
    const { location } = await call(signUpPage, request("/signup", { cookie }));
    expect(location).toBe("/signup/further");
  });
});
