import { beforeEach, describe, expect, test } from "vitest";
import { lacksNumbers } from "~/data/team/clinic-settings.server";
import { addDays } from "~/domain/calendar/dates";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as builder } from "~/routes/clinic.patients.$patientId_.program.edit";
import { loader as frame } from "~/routes/clinic.settings";
import { loader as index } from "~/routes/clinic.settings._index";
import { action, loader } from "~/routes/clinic.settings.clinic";
import {
  call,
  createClinic,
  createClinician,
  createFrontDesk,
  createPatient,
  request,
} from "../factories";

const path = "/clinic/settings/clinic";

let clinic: Awaited<ReturnType<typeof createClinic>>;

beforeEach(async () => {
  setClock(new Date("2026-03-04T19:00:00Z"));
  clinic = await createClinic({ name: "Fern Street" });
});

const open = async (cookie = clinic.cookie) =>
  (await call(loader, request(path, { cookie }))).data.page;
const stored = () => db.clinic.findUniqueOrThrow({ where: { id: clinic.clinic.id } });

/** What no clinic is without. */
const always = { name: "Fern Street", timeZone: "Europe/London", weekStart: "1" };

async function save(fields: Record<string, string>, { cookie = clinic.cookie, seen = "" } = {}) {
  const form = { ...always, seen: seen || (await open()).stamp, ...fields };
  return call(action, request(path, { cookie, form }));
}

const typed = {
  ...{ phone: "020 7946 0123", country: "GB", emergencyNumber: "999", outOfHoursNumber: "111" },
  ...{ "days[0].from": "08:00", "days[0].until": "12:00" },
  ...{ "days[0].from2": "13:00", "days[0].until2": "18:00" },
  ...{ "days[5].from": "20:00", "days[5].until": "00:00", "days[6].from": "", "days[6].until": "" },
  ...{ "closed[0]": "2026-12-25", "closed[1]": "", "closed[2]": "2026-04-06" },
};

test("an owner sets the numbers, hours and closed days; the trail says which, and by whom", async () => {
  expect(await lacksNumbers(clinic.owner)).toBe(true);
  const { location } = await save(typed);
  expect(location).toBe(`${path}?saved`);
  expect(await stored()).toMatchObject({
    ...{ phone: "020 7946 0123", country: "GB", emergencyNumber: "999", outOfHoursNumber: "111" },
    openingHours: {
      "1": [
        ["08:00", "12:00"],
        ["13:00", "18:00"],
      ],
      "6": [["20:00", "00:00"]],
    },
    closedDays: ["2026-04-06", "2026-12-25"],
  });
  const { fields } = await open();
  expect(fields.days[0]).toEqual({
    from: "08:00",
    until: "12:00",
    from2: "13:00",
    until2: "18:00",
  });
  expect(fields.closed).toEqual(["2026-04-06", "2026-12-25", "", "", ""]);
  const audit = await db.auditEvent.findMany({ where: { clinicId: clinic.clinic.id } });
  expect(audit).toMatchObject([
    {
      ...{ action: "clinic.changed", actorId: clinic.owner.userId },
      detail: {
        changed: [
          ...["phone", "country", "emergencyNumber", "outOfHoursNumber", "week", "closedDays"],
        ],
      },
    },
  ]);
  expect(await lacksNumbers(clinic.owner)).toBe(false);
});

test("saving the same once more changes nothing, and everything can be taken out again", async () => {
  await save(typed);
  await save(typed);
  expect(await db.auditEvent.count({ where: { clinicId: clinic.clinic.id } })).toBe(1);
  await save({ phone: "", country: "", emergencyNumber: "", outOfHoursNumber: "" });
  expect(await stored()).toMatchObject({ phone: null, country: null, emergencyNumber: null });
  const { fields } = await open();
  expect(fields.days.every(({ from }) => from === "")).toBe(true);
  expect(fields.closed).toEqual(["", "", ""]);
});

describe("what cannot be right is not stored, the field is named and everything typed comes back", () => {
  test.each<[string, Record<string, string>]>([
    ["name", { name: " " }],
    ["name", { name: "Fern\nStreet" }],
    ["address", { address: "a".repeat(301) }],
    ["timeZone", { timeZone: "Etc/GMT+5" }],
    ["weekStart", { weekStart: "3" }],
    ["emergencyNumber", { emergencyNumber: "call us" }],
    ["outOfHoursNumber", { outOfHoursNumber: "+" }],
    ["phone", { phone: "1".repeat(41) }],
    ["country", { country: "XX" }],
    ["days[0].until", { "days[0].until": "07:00", "days[0].from2": "", "days[0].until2": "" }],
    ["days[0].until", { "days[0].until": "" }],
    ["days[0].from2", { "days[0].from2": "11:00" }],
    ["days[0].until2", { "days[0].until2": "12:30" }],
    ["days[5].from", { "days[5].from": "25:00" }],
    ["closed[0]", { "closed[0]": "25 December" }],
    ["closed[2]", { "closed[2]": "2026-02-30" }],
  ])("%s", async (field, wrong) => {
    const { status, data } = await save({ ...typed, ...wrong });
    expect(status).toBe(422);
    if (!("form" in data)) throw new Error("The form was taken.");
    expect(Object.keys(data.form.error ?? {})).toContain(field);
    expect(data.form.initialValue).toMatchObject(
      "country" in wrong || "phone" in wrong ? { emergencyNumber: "999" } : { country: "GB" },
    );
    expect((await stored()).country).toBeNull();
  });
});

test("two owners at once: the second is told, and saving again takes the place of the first", async () => {
  const { stamp: seen } = await open();
  await save({ ...typed, emergencyNumber: "112" }, { seen });
  const late = await save(typed, { seen });
  expect(late).toMatchObject({
    status: 409,
    data: { form: { initialValue: { phone: "020 7946 0123" } } },
  });
  expect((await stored()).emergencyNumber).toBe("112");
  const stamp = "stamp" in late.data ? String(late.data.stamp) : "";
  expect((await save(typed, { seen: stamp })).status).toBe(302);
  expect((await stored()).emergencyNumber).toBe("999");
  // The same twice is no contradiction.
  expect((await save(typed, { seen })).status).toBe(302);
});

test("clinicians look and change nothing; patients are refused; the first tab is the clinic", async () => {
  const { cookie } = await createClinician(clinic.owner);
  expect(await open(cookie)).toMatchObject({ fields: { name: "Fern Street" }, canChange: false });
  expect((await save(typed, { cookie })).status).toBe(403);
  expect((await stored()).country).toBeNull();
  const ever = await createPatient(clinic.owner);
  expect((await call(loader, request(path, { cookie: ever.cookie }))).status).toBe(403);
  const first = await call(index, request("/clinic/settings", { cookie }));
  expect(first.location).toBe(path);
});

test.each([
  ["(020) 7946 0000", true],
  ["+44 (0)20 7946 0000", true],
  ["112", true],
  ["112/999", false],
  ["112 / 999", false],
  ["999 or 112", false],
  ["()", false],
])("takes a number only where a telephone dials what stands there: %s", async (number, isTaken) => {
  const { status, data } = await save({ emergencyNumber: number });
  expect(status).toBe(isTaken ? 302 : 422);
  expect((await stored()).emergencyNumber).toBe(isTaken ? number : null);
  if (!isTaken) expect(JSON.stringify(data)).toContain("Enter one phone number");
});

test("sixty closed days can be saved with the empty rows beside them, and no more", async () => {
  const days = (count: number) => Array.from({ length: count }, (_, i) => addDays("2026-05-01", i));
  const rows = (dates: string[]) =>
    Object.fromEntries([...dates, "", "", ""].map((date, i) => [`closed[${i}]`, date]));
  expect((await save(rows(days(60)))).status).toBe(302);
  expect((await stored()).closedDays).toHaveLength(60);
  expect((await save(rows(days(61)))).status).toBe(422);
  expect((await stored()).closedDays).toHaveLength(60);
});

test("an owner says what the clinic is called, where it is, and by which days it counts", async () => {
  const other = {
    ...{ name: "Fern Lane", address: "1 Fern Lane\r\nYork", timeZone: "Asia/Calcutta" },
    weekStart: "7",
  };
  expect((await save(other)).status).toBe(302);
  const kept = { name: "Fern Lane", address: "1 Fern Lane\nYork", weekStart: 7 };
  // The one name of the zone that the list holds.
  const { timeZone } = await stored();
  expect(await stored()).toMatchObject(kept);
  expect((await open()).timeZones).toContain(timeZone);
  const fromSunday = [7, 1, 2, 3, 4, 5, 6];
  expect((await open()).weekdays).toEqual(fromSunday);
  const { patient } = await createPatient(clinic.owner);
  const build = request(`/clinic/patients/${patient.id}/program/edit`, { cookie: clinic.cookie });
  const built = await call(builder, build, { patientId: patient.id });
  expect(built.data.page.weekdays).toEqual(fromSunday);
  const { data } = await call(frame, request(path, { cookie: clinic.cookie }));
  expect(data.clinicName).toBe("Fern Lane");
  const [row] = await db.auditEvent.findMany({ where: { clinicId: clinic.clinic.id } });
  expect(row?.detail).toEqual({
    changed: ["name", "address", "timeZone", "weekStart"],
    before: { timeZone: "Europe/London", weekStart: 1 },
    after: { timeZone, weekStart: 7 },
  });
});

test("who may open whose record is changed by an owner who showed lately who they are", async () => {
  expect((await save({ isRestricted: "on" })).status).toBe(302);
  expect((await stored()).isRestricted).toBe(true);
  await db.signIn.updateMany({ data: { provedAt: new Date("2026-03-04T18:44:00Z") } });
  // Everything else goes on without, and nothing of what was typed is stored before.
  expect((await save({ isRestricted: "on", phone: "2" })).status).toBe(302);
  expect((await save({ phone: "3" })).location).toMatch(/^\/confirm\?next=/);
  expect(await stored()).toMatchObject({ isRestricted: true, phone: "2" });
});

test("the front desk is led to what is their own; an owner there to the clinic", async () => {
  const first = async (cookie: string) =>
    (await call(index, request("/clinic/settings", { cookie }))).location;
  expect(await first((await createFrontDesk(clinic.owner)).cookie)).toBe(
    "/clinic/settings/profile",
  );
  const { cookie } = await createFrontDesk(clinic.owner, { isOwner: true });
  expect(await first(cookie)).toBe(path);
  expect((await save(typed, { cookie })).status).toBe(302);
});
