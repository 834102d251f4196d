import { beforeEach, expect, test } from "vitest";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as overview } from "~/routes/clinic.patients.$patientId._index";
import { action as decide, loader as pausePage } from "~/routes/clinic.patients.$patientId_.pause";
import { call, createClinic, createPatient, createRedFlagReport, request } from "../factories";
import { openQueue } from "./alerts-world";

// Who is mailed depends on what somebody had before their eyes: a report counts as opened where it is drawn, and there alone.
const DAY = "2026-03-04";
const at = (time: string) => new Date(`${DAY}T${time}:00Z`);

let clinic: Awaited<ReturnType<typeof createClinic>>;
let ever: Awaited<ReturnType<typeof createPatient>>;

beforeEach(async () => {
  setClock(at("10:00"));
  clinic = await createClinic({ timeZone: "Europe/London" });
  ever = await createPatient(clinic.owner, { name: "Ever Thistlewood" });
});

const params = () => ({ patientId: ever.patient.id });
const path = () => `/clinic/patients/${ever.patient.id}`;
const openRecord = async () =>
  (await call(overview, request(path(), { cookie: clinic.cookie }), params())).data.redFlags;
const openPanel = async () =>
  (await openQueue(`?open=${ever.patient.id}:red-flag`, clinic.cookie)).panel;
const unopened = async () =>
  (await db.redFlagReport.findMany({ where: { patientId: ever.patient.id, openedAt: null } })).map(
    ({ id }) => id,
  );

/** A report beside one that is there: it begins no pause of its own. */
async function further(codes: Parameters<typeof createRedFlagReport>[1]) {
  const { report, pause } = await createRedFlagReport(ever, codes);
  if (pause) await db.programPause.delete({ where: { id: pause.id } });
  return report.id;
}

test("the queue opens the report that its panel shows, and leaves the other one unopened", async () => {
  const { report } = await createRedFlagReport(ever, { codes: ["night-pain"], at: at("09:00") });
  const graver = await further({ codes: ["saddle-numbness"], note: "Since noon", at: at("09:20") });
  expect(await openPanel()).toMatchObject({ words: "Since noon" });
  expect(await unopened()).toEqual([report.id]);
  expect(graver).not.toBe(report.id);
});

test("the record draws every report that nobody has opened, however many came after it or how long ago", async () => {
  const old = await further({ codes: ["saddle-numbness"], at: new Date("2026-01-02T10:00:00Z") });
  for (let minute = 10; minute < 22; minute += 1) {
    await further({ codes: ["fever"], at: at(`09:${minute}`) });
  }
  const shown = await openRecord();
  expect(shown?.reports).toHaveLength(13);
  expect(shown?.reports.at(-1)).toMatchObject({ id: old, level: "Emergency" });
  expect(await unopened()).toEqual([]);
  // Opened, it stands there no longer than any other.
  expect((await openRecord())?.reports.map(({ id }) => id)).not.toContain(old);
});

test("the page of the pause counts too, unless a browser fetches it ahead", async () => {
  await createRedFlagReport(ever);
  const asked = request(`${path()}/pause`, { cookie: clinic.cookie });
  asked.headers.set("Sec-Purpose", "prefetch");
  await call(pausePage, asked, params());
  expect(await unopened()).toHaveLength(1);
  await call(pausePage, request(`${path()}/pause`, { cookie: clinic.cookie }), params());
  expect(await unopened()).toEqual([]);
});

test("the panel tells of the pause that runs: begun by an earlier report, or staying after a decision", async () => {
  const { pause } = await createRedFlagReport(ever, { codes: ["night-pain"], at: at("09:00") });
  await further({ codes: ["saddle-numbness"], at: at("09:20") });
  expect((await openPanel())?.pause).toMatch(/^Program paused.*since Wed 4 Mar/);
  setClock(new Date("2026-03-05T10:00:00Z"));
  const decideOn = async (pauseId: string, decision: string) => {
    const form = { pauseId, decision, seen: "2", spokeTo: "Ever", reason: "Seen" };
    const sent = request(`${path()}/pause`, { cookie: clinic.cookie, form });
    expect((await call(decide, sent, params())).status).toBe(302);
  };
  await decideOn(pause?.id ?? "", "STAY");
  expect((await openPanel())?.pause).toMatch(/since Thu 5 Mar/);
  const staying = await db.programPause.findFirstOrThrow({
    where: { patientId: ever.patient.id, endedAt: null },
  });
  await decideOn(staying.id, "GO_ON");
  expect((await openPanel())?.pause).toBeNull();
});
