import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Clinician } from "~/auth/actor.server";
import { builtInExercises } from "~/content/exercises";
import { cautionsOfIn, strengthensIn } from "~/content/exercises/cautions";
import { staleSnapshots } from "~/data/caseload/freshen.server";
import { getCaseload } from "~/data/caseload/get-caseload.server";
import { writeSnapshots } from "~/data/caseload/write-snapshots.server";
import { listCaseload } from "~/data/record/caseload.server";
import { logPain } from "~/data/sessions/log-pain.server";
import { type CaseloadFacts, factsOf } from "~/domain/caseload/facts";
import { caseloadPatient } from "~/domain/caseload/figures";
import { keysOf } from "~/domain/caseload/keys";
import { readCaseloadQuery } from "~/domain/caseload/query";
import { defaultThresholds } from "~/domain/thresholds";
import { freshenSnapshots } from "~/jobs/freshen-snapshots";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import {
  actorOf,
  createClinic,
  createPatient,
  createProgram,
  notePrecaution,
  testItem,
} from "../../factories";

const ZONES = ["Pacific/Auckland", "Europe/London", "America/Los_Angeles"];
const NAMES = ["Zoë Ash", "O’Neil, Tara", "oneil tara", "Ward 9", "Ward 10", "Ýrsa Þorn", "李 Ash"];

type World = Awaited<ReturnType<typeof openWorld>>;
let world: World;

async function openWorld() {
  setClock(new Date("2026-10-20T09:00:00Z"));
  const clinic = await createClinic({ timeZone: "Europe/London" });
  const patients = [];
  for (const [i, timeZone] of [...ZONES, ...ZONES].entries()) {
    const name = NAMES[i] ?? "Ash";
    const made = await createPatient(clinic.owner, { name, timeZone, startedOn: "2026-09-01" });
    const items = i === 0 ? [testItem("sit-up")] : undefined;
    const schedule = i < 3 ? undefined : ({ kind: "perWeek", timesPerWeek: 2 + (i % 2) } as const);
    const options = {
      startsOn: "2026-09-01",
      ...(items && { items }),
      ...(schedule && { schedule }),
    };
    patients.push({ ...made, program: (await createProgram(made, options)).program });
  }
  return { ...clinic, patients };
}

beforeAll(async () => {
  world = await openWorld();
});
afterAll(resetClock);

/** Everything worked out anew, as if there were no snapshots. */
async function recomputed(clinician: Clinician): Promise<CaseloadFacts[]> {
  const rules = {
    thresholds: defaultThresholds,
    cautionsOf: cautionsOfIn(builtInExercises),
    strengthens: strengthensIn(builtInExercises),
  };
  const rows = await listCaseload(clinician, [rules]);
  return rows.map((row) => factsOf(caseloadPatient(row, clinician.now, rules), () => "open"));
}

/** What is kept must be what would be worked out at this moment, to the last figure. */
async function expectEqual(): Promise<void> {
  const clinician = await actorOf(world.cookie, "clinician");
  const lists = await getCaseload(clinician, readCaseloadQuery(new URLSearchParams("sort=name")));
  const truth = await recomputed(clinician);
  const kept = await db.caseloadSnapshot.findMany({
    where: { clinicId: clinician.clinicId },
    orderBy: { patientId: "asc" },
  });
  const plain = (facts: CaseloadFacts) => JSON.parse(JSON.stringify(facts));
  expect(kept.map(({ facts }) => JSON.parse(facts))).toEqual(truth.map(plain));
  expect(kept).toMatchObject(truth.map(keysOf));
  expect(lists.queue.total).toBe(truth.filter(({ alerts }) => alerts.length > 0).length);
  expect(lists.known).toBe(truth.length);
}

test("an older computation never takes the place of a newer one", async () => {
  const [first] = world.patients;
  if (!first) throw new Error("There is no patient.");
  const { now } = await actorOf(world.cookie, "clinician");
  await db.caseloadSnapshot.deleteMany({ where: { clinicId: world.clinic.id } });
  const slow = await staleSnapshots(db, { clinicId: world.clinic.id, now }, 100);
  const self = await actorOf(first.cookie, "patient");
  const report = { id: randomUUID(), score: 9, bodySite: null, note: null };
  await logPain(self, { ...report, localDate: self.today });
  const clinician = await actorOf(world.cookie, "clinician");
  const query = readCaseloadQuery(new URLSearchParams());
  const seen = async () => (await getCaseload(clinician, query)).queue.rows.map(({ name }) => name);
  const before = await seen();
  const kept = await db.caseloadSnapshot.findUnique({ where: { patientId: first.patient.id } });
  await writeSnapshots(db, slow);
  expect(await db.caseloadSnapshot.findUnique({ where: { patientId: first.patient.id } })).toEqual(
    kept,
  );
  expect(await seen()).toEqual(before);
});

test("a page works out only what has changed", async () => {
  const [, second] = world.patients;
  if (!second) throw new Error("There is no patient.");
  await expectEqual();
  const stale = async () => {
    const { now } = await actorOf(world.cookie, "clinician");
    return (await staleSnapshots(db, { clinicId: world.clinic.id, now }, 100)).map(
      ({ patientId }) => patientId,
    );
  };
  expect(await stale()).toEqual([]);
  const self = await actorOf(second.cookie, "patient");
  const report = { id: randomUUID(), score: 2, localDate: self.today, bodySite: null, note: null };
  await logPain(self, report);
  expect(await stale()).toEqual([second.patient.id]);
  await expectEqual();
  expect(await stale()).toEqual([]);
  // Precautions, of which the factory tells nobody, are the one thing that has to be told by hand.
  await notePrecaution(await actorOf(world.cookie, "clinician"), second.episode.id, { words: "x" });
  await db.patient.update({
    where: { id: second.patient.id },
    data: { logVersion: { increment: 1 } },
  });
  await expectEqual();
  expect(await freshenSnapshots(world.clinic.id)).toBe(0);
  await db.clinic.update({
    where: { id: world.clinic.id },
    data: { rulesVersion: { increment: 1 } },
  });
  expect(await freshenSnapshots(world.clinic.id, 4)).toBe(4);
  expect(await freshenSnapshots(world.clinic.id, 4)).toBe(2);
});
