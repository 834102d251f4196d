import { afterAll, beforeEach, expect, test } from "vitest";
import { staleSnapshots } from "~/data/caseload/freshen.server";
import { getCaseload } from "~/data/caseload/get-caseload.server";
import { writeSnapshots } from "~/data/caseload/write-snapshots.server";
import { changeTimeZone } from "~/data/patients/own-account.server";
import { readCaseloadQuery } from "~/domain/caseload/query";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { actorOf, createClinic, createPatient, createProgram } from "../../factories";

const BEFORE_MIDNIGHT = new Date("2026-10-20T22:59:59Z");
const AFTER_MIDNIGHT = new Date("2026-10-20T23:00:20Z");

let world: Awaited<ReturnType<typeof openWorld>>;

async function openWorld() {
  const clinic = await createClinic({ timeZone: "Europe/London" });
  const ash = await createPatient(clinic.owner, {
    ...{ name: "Ash", timeZone: "Europe/London", startedOn: "2026-09-01" },
  });
  await createProgram(ash, { startsOn: "2026-09-01" });
  return { ...clinic, ash };
}

beforeEach(async () => {
  setClock(BEFORE_MIDNIGHT);
  world = await openWorld();
});
afterAll(resetClock);

const slow = (now: Date) => staleSnapshots(db, { clinicId: world.clinic.id, now }, 10);
/** The page at an instant: the day that each row is of. */
async function page(at: Date): Promise<string[]> {
  setClock(at);
  const { patients } = await getCaseload(
    await actorOf(world.cookie, "clinician"),
    readCaseloadQuery(new URLSearchParams()),
  );
  return patients.rows.map(({ today }) => today);
}
const kept = () =>
  db.caseloadSnapshot.findUniqueOrThrow({ where: { patientId: world.ash.patient.id } });

test("what was begun yesterday and ends today takes no place of today's", async () => {
  const late = await slow(BEFORE_MIDNIGHT);
  expect(late.map(({ localDate }) => localDate)).toEqual(["2026-10-20"]);
  expect(await page(AFTER_MIDNIGHT)).toEqual(["2026-10-21"]);
  const before = await kept();
  expect(await writeSnapshots(db, late)).toBe(0);
  expect(await kept()).toEqual(before);
});

test("yesterday's gives way, and a clock that was set back is believed", async () => {
  expect(await page(BEFORE_MIDNIGHT)).toEqual(["2026-10-20"]);
  expect(await page(AFTER_MIDNIGHT)).toEqual(["2026-10-21"]);
  expect(await page(BEFORE_MIDNIGHT)).toEqual(["2026-10-20"]);
});

test("whoever moves to where it is still yesterday has the day of there", async () => {
  expect(await page(AFTER_MIDNIGHT)).toEqual(["2026-10-21"]);
  await changeTimeZone(await actorOf(world.ash.cookie, "patient"), "America/Los_Angeles");
  expect(await page(AFTER_MIDNIGHT)).toEqual(["2026-10-20"]);
});

test("what was worked out by figures that were changed meanwhile takes no place of what goes by the new ones", async () => {
  const late = await slow(BEFORE_MIDNIGHT);
  await db.clinic.update({ where: { id: world.clinic.id }, data: { rulesVersion: 1 } });
  await page(BEFORE_MIDNIGHT);
  const before = await kept();
  expect(await writeSnapshots(db, late)).toBe(0);
  expect(await kept()).toEqual(before);
});

/** Lets the database take in a log whenever it keeps a snapshot of an older version than `until`. */
async function logWhileKept(until: number): Promise<void> {
  const raise = "UPDATE patients SET log_version = log_version + 1 WHERE id = NEW.patient_id;";
  const when = `FOR EACH ROW WHEN (NEW.log_version < ${until})`;
  const trigger = (event: string) =>
    `CREATE TRIGGER late_${event} AFTER ${event} ON caseload_snapshots ${when}`;
  if (env.provider !== "sqlite") {
    await db.$executeRawUnsafe(
      `CREATE OR REPLACE FUNCTION log_late() RETURNS trigger AS $$ BEGIN ${raise} RETURN NEW; END $$ LANGUAGE plpgsql`,
    );
  }
  const does = env.provider === "sqlite" ? `BEGIN ${raise} END` : "EXECUTE FUNCTION log_late()";
  for (const event of ["INSERT", "UPDATE"]) await db.$executeRawUnsafe(`${trigger(event)} ${does}`);
}

async function logNoMore(): Promise<void> {
  const of = env.provider === "sqlite" ? "" : " ON caseload_snapshots";
  for (const event of ["INSERT", "UPDATE"]) {
    await db.$executeRawUnsafe(`DROP TRIGGER IF EXISTS late_${event}${of}`);
  }
}

test.each([
  ["once", 1, 0],
  ["twice", 2, 0],
  ["without a rest", 1_000, 1],
])("the page takes in what is logged while it is worked out %s", async (_often, times, left) => {
  const { logVersion } = await db.patient.findUniqueOrThrow({
    where: { id: world.ash.patient.id },
  });
  await logWhileKept(logVersion + times);
  try {
    expect(await page(BEFORE_MIDNIGHT)).toEqual(["2026-10-20"]);
    expect(await slow(BEFORE_MIDNIGHT)).toHaveLength(left);
  } finally {
    await logNoMore();
  }
});
