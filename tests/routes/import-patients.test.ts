import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { action } from "~/routes/clinic.patients.import";
import { loader as save } from "~/routes/export.patients[.]csv";
import { call, createClinic, createFrontDesk, createPatient, request } from "../factories";
import { parseCsv } from "./parse-csv";

type Clinic = Awaited<ReturnType<typeof createClinic>>;
let world: Clinic;

beforeAll(() => {
  setClock(new Date("2026-03-04T12:00:00Z"));
  return resetClock;
});

beforeEach(async () => {
  world = await createClinic({ timeZone: "Europe/Berlin" });
});

type Fields = Record<string, string | string[]>;

/** Sends a file, or the form that its preview became. */
async function send(file: BlobPart | null, fields: Fields = {}, cookie = world.cookie) {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) form.append(name, value);
  }
  if (file !== null) form.append("file", new File([file], "patients.csv", { type: "text/csv" }));
  const { status, data } = await call(action, request("/clinic/patients/import", { cookie, form }));
  return { status, ...data };
}

const add = (text: string, fields: Fields = {}, cookie?: string) =>
  send(null, { intent: "add", text, clinicianId: world.owner.userId, ...fields }, cookie);

const stored = (clinicId = world.clinic.id) =>
  db.patient.findMany({ where: { clinicId }, orderBy: { email: "asc" } });

const statesOf = (answer: Awaited<ReturnType<typeof send>>) =>
  Object.fromEntries(answer.preview?.page.lines.map(({ line, state }) => [line, state]) ?? []);

const FILE = `First Name;Last Name;Email;Mobile Phone;Home Phone;Date of Birth;Notes
Ivo;Lind;IVO@one.example;+49 30 1234567;;25/12/1970;Hip
Ada;Marsh;ada@one.example;;030 7654321;3/5/1980;
;;who@one.example;;;;
Bo;Beck;not an address;;;31/31/1980;
Cy;Beck;ivo@one.example;;;;
`;

test("a preview says what becomes of each row, and stores nothing", async () => {
  const answer = await send(FILE);
  expect(answer.status).toBe(200);
  expect(statesOf(answer)).toEqual({ 2: "new", 3: "new", 4: "fault", 5: "fault", 6: "fault" });
  const words = answer.preview?.page.lines.map(({ words }) => words).join("\n");
  expect(words).toContain("There is no name.");
  expect(words).toContain("Line 2 has the same email.");
  expect(await stored()).toEqual([]);
});

test("the yes adds those without a fault, once however often it is said", async () => {
  const first = await add(FILE);
  expect(first.report?.title).toBe("2 people were added");
  const left = decodeURIComponent(first.report?.failed?.split(",").slice(1).join(",") ?? "");
  const again = parseCsv(left);
  expect(again).toHaveLength(3);
  expect(again[1]).toMatchObject({ "First Name": "Bo", "Last Name": "Beck" });
  const people = await stored();
  expect(people).toMatchObject([
    { name: "Ada Marsh", birthDate: "1980-05-03", phone: "030 7654321", timeZone: "Europe/Berlin" },
    { name: "Ivo Lind", birthDate: "1970-12-25", phone: "+49 30 1234567", logVersion: 1 },
  ]);
  expect(await db.invite.count({ where: { patientId: { in: people.map(({ id }) => id) } } })).toBe(
    0,
  );
  const trail = { clinicId: world.clinic.id, action: "patient.added" };
  const rows = await db.auditEvent.findMany({ where: trail });
  expect(rows.map(({ detail }) => detail)).toEqual([{ by: "import" }, { by: "import" }]);
  expect((await add(FILE)).report?.title).toBe("0 people were added");
  expect(await stored()).toEqual(people);
});

test("whoever is perhaps there already is added only when somebody says so", async () => {
  const { patient } = await createPatient(world.owner, { name: "Ánn Lee" });
  await db.patient.update({
    where: { id: patient.id },
    data: { birthDate: "1980-05-03", birthYear: 1980 },
  });
  const file = "name,email,born\nAnn Hale,ann@two.example,1980-05-03\nAnn Lee,x@two.example,\n";
  const answer = await send(file);
  expect(statesOf(answer)).toEqual({ 2: "alike", 3: "alike" });
  expect(answer.preview?.page.lines[0]?.known).toMatchObject({ id: patient.id });
  expect((await add(file)).report?.added).toEqual([]);
  expect((await add(file, { also: "3" })).report?.added).toMatchObject([{ name: "Ann Lee" }]);
  // Off the lists they are there all the same.
  await db.patient.updateMany({ data: { archivedAt: world.owner.now } });
  const { words, state } = (await send(file)).preview?.page.lines.at(-1) ?? {};
  expect([state, words]).toEqual([
    "there",
    "Already there, by their email; archived, to be brought back from their record",
  ]);
});

test("who they perhaps are is not told where their record is kept from the asker", async () => {
  await createPatient(world.owner, { name: "Ann Lee", email: "ann@three.example" });
  const other = await createClinic();
  const elsewhere = await send("name,email\nAnn Lee,ann@three.example", {}, other.cookie);
  expect(statesOf(elsewhere)).toEqual({ 2: "new" });
});

describe("a file that is not plain", () => {
  const ROWS = "Name\tEmail\nJos\u00e9 Mu\u00f1oz\tjose@one.example";

  test.each([
    ["Windows-1252", Buffer.from(ROWS, "latin1")],
    ["UTF-16", Buffer.from(`\uFEFF${ROWS}`, "utf16le")],
  ])("in %s and with tabs is read", async (_, bytes) => {
    const answer = await send(Uint8Array.from(bytes));
    expect(answer.preview?.page.lines).toMatchObject([{ name: "José Muñoz", state: "new" }]);
  });

  test("asks for the order of its dates once, and for columns that nobody knows", async () => {
    const file = "Vorname,Post,Geboren\nIvo,ivo@one.example,3/5/1980\n";
    expect((await add(file)).status).toBe(422);
    const columns = { "column-0": "name", "column-1": "email", "column-2": "birth" };
    const asked = await add(file, columns);
    expect(asked).toMatchObject({
      status: 422,
      preview: { page: { asksOrder: true, order: null } },
    });
    expect(await stored()).toEqual([]);
    await add(file, { ...columns, order: "month-first" });
    expect(await stored()).toMatchObject([{ name: "Ivo", birthDate: "1980-03-05" }]);
  });

  test.each([
    ["nothing", null, "Choose a CSV file."],
    ["no text", "PK\u0000\u0003", "This is no CSV file."],
    ["more than 2 MB", "a".repeat(2_000_001), "2 MB"],
  ])("%s is refused", async (_, file, words) => {
    const { status, error } = await send(file);
    expect({ status, error }).toEqual({ status: 422, error: expect.stringContaining(words) });
  });

  test("of more than 2,000 rows stops", async () => {
    const rows = Array.from({ length: 2_001 }, (_, i) => `P ${i},p${i}@many.example`).join("\n");
    expect((await add(`name,email\n${rows}`)).status).toBe(422);
  });
});

test("the front desk imports too, for somebody who treats at the clinic alone", async () => {
  const desk = await createFrontDesk(world.owner);
  const file = "name,email\nIvo,ivo@desk.example";
  expect((await add(file, { clinicianId: desk.user.id }, desk.cookie)).status).toBe(422);
  expect((await add(file, {}, desk.cookie)).report?.added).toHaveLength(1);
});

test("more people than one slice are all stored", async () => {
  const rows = Array.from({ length: 201 }, (_, i) => `P ${i},p${i}@many.example`).join("\n");
  expect((await add(`name,email\n${rows}`)).report?.title).toBe("201 people were added");
});

describe("the file of all patients", () => {
  const saved = (cookie: string) => call(save, request("/export/patients.csv", { cookie }));

  test("imports again unchanged, at another clinic", async () => {
    const odd = [
      ["=SUM(A1) O’Neil", "-dash@one.example", "+44 20 7946 0101", "1980-05-03", "they/them"],
      ['Zoë "Z", Fox', "zoe@one.example", "", "1980", ""],
      ["Plain", "plain@one.example", "", "", ""],
    ];
    for (const [name = "", email = "", phone, birth = "", pronouns] of odd) {
      await db.patient.create({
        data: {
          ...{ clinicId: world.clinic.id, clinicianId: world.owner.userId, name, email },
          ...{ phone: phone || null, pronouns: pronouns || null, timeZone: "America/Lima" },
          birthYear: Number(birth.slice(0, 4)) || null,
          birthDate: birth.length > 4 ? birth : null,
        },
      });
    }
    const { status, text, headers } = await saved(world.cookie);
    expect({ status, name: headers.get("Content-Disposition") }).toEqual({
      ...{ status: 200, name: 'attachment; filename="supple-patients-2026-03-04.csv"' },
    });
    expect(text).toContain("'=SUM(A1)");
    const other = await createClinic();
    const clinicianId = other.owner.userId;
    const { report } = await add(text, { clinicianId }, other.cookie);
    expect(report).toMatchObject({ title: "3 people were added", failed: null });
    expect((await saved(other.cookie)).text).toBe(text);
    const trail = { clinicId: world.clinic.id, action: "patients.exported" };
    expect(await db.auditEvent.findMany({ where: trail })).toMatchObject([
      { detail: { count: 3 } },
    ]);
  });
});
