import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Clinician, PatientActor } from "~/auth/actor.server";
import { builtInExercises } from "~/content/exercises";
import { cautionsOfIn, strengthensIn } from "~/content/exercises/cautions";
import { staleSnapshots } from "~/data/caseload/freshen.server";
import { getCaseload } from "~/data/caseload/get-caseload.server";
import { type Snapshot, writeSnapshots } from "~/data/caseload/write-snapshots.server";
import { dischargeEpisode } from "~/data/patients/discharge-episode.server";
import { editPatient } from "~/data/patients/edit-patient.server";
import { getPatientEdit } from "~/data/patients/get-patient-edit.server";
import { changeTimeZone } from "~/data/patients/own-account.server";
import { reopenEpisode } from "~/data/patients/reopen-episode.server";
import { stopProgram } from "~/data/programs/stop-program.server";
import { undoStop } from "~/data/programs/undo-stop.server";
import { listCaseload } from "~/data/record/caseload.server";
import { logPain } from "~/data/sessions/log-pain.server";
import { logSession } from "~/data/sessions/log-session.server";
import { undoLog } from "~/data/sessions/undo-log.server";
import { addDays, localDateAt } from "~/domain/calendar/dates";
import { type CaseloadFacts, factsOf } from "~/domain/caseload/facts";
import { caseloadPatient } from "~/domain/caseload/figures";
import { keysOf } from "~/domain/caseload/keys";
import { readCaseloadQuery } from "~/domain/caseload/query";
import { defaultThresholds } from "~/domain/thresholds";
import { freshenSnapshots } from "~/jobs/freshen-snapshots";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { randomFrom } from "../../../prisma/seed/random";
import {
  actorOf,
  createClinic,
  createPatient,
  createProgram,
  notePrecaution,
  testItem,
} from "../../factories";
import { painAfter, sessionInput } from "../sessions/session-input";

/** The long run is one of the proofs. */
const COMMANDS = process.env.PROOFS ? 2_000 : 100;
const ZONES = ["Pacific/Auckland", "Europe/London", "America/Los_Angeles"];
const NAMES = ["Zoë Ash", "O’Neil, Tara", "oneil tara", "Ward 9", "Ward 10", "Ýrsa Þorn", "李 Ash"];
const HOUR_MS = 3_600_000;

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

const pick = <T>(next: () => number, from: readonly T[]): T => {
  const found = from[Math.floor(next() * from.length)];
  if (found === undefined) throw new Error("There is nothing to choose from.");
  return found;
};

/** One thing that somebody does. What is refused changes nothing, and that is fine. */
async function doSomething(next: () => number, logs: string[]): Promise<string> {
  const { patient, episode, cookie, program } = pick(next, world.patients);
  const clinician = await actorOf(world.cookie, "clinician");
  const self: PatientActor = await actorOf(cookie, "patient");
  const on = addDays(self.today, -Math.floor(next() * 3));
  const id = randomUUID();
  const commands: Record<string, () => Promise<unknown>> = {
    pain: () => {
      logs.push(id);
      const note = next() < 0.3 ? "It aches." : null;
      const score = Math.floor(next() * 11);
      return logPain(self, { id, score, localDate: on, bodySite: null, note });
    },
    session: () => {
      logs.push(id);
      const pain = next() < 0.5 ? [painAfter(Math.floor(next() * 11))] : [];
      return logSession(
        self,
        sessionInput({ id, dueOn: on, slot: 1 + Math.floor(next() * 2), pain }),
      );
    },
    undo: () => undoLog(self, pick(next, ["none", ...logs])),
    zone: () => changeTimeZone(self, pick(next, ZONES)),
    edit: async () => {
      const opened = (await getPatientEdit(clinician, patient.id))?.values;
      if (!opened) return;
      const typed = {
        ...opened,
        name: pick(next, NAMES),
        condition: pick(next, ["Knee pain", "knee PAIN", "Psoas tightness"]),
        nextVisitOn: addDays(clinician.today, Math.floor(next() * 10) - 3),
      };
      const none = { added: [], changed: [], removed: [] };
      return editPatient(clinician, patient.id, { episodeId: episode.id, opened, typed, ...none });
    },
    discharge: () => dischargeEpisode(clinician, patient.id, episode.id),
    reopen: () => reopenEpisode(clinician, patient.id, episode.id),
    stop: () => stopProgram(clinician, patient.id, program.id),
    resume: () => undoStop(clinician, patient.id, program.id),
    rules: () =>
      db.clinic.update({
        where: { id: clinician.clinicId },
        data: { rulesVersion: { increment: 1 } },
      }),
  };
  const weighted = [
    ...["pain", "pain", "pain", "session", "session", "session", "undo", "zone", "edit", "edit"],
    ...["discharge", "reopen", "reopen", "stop", "resume", "resume", "rules"],
  ];
  const name = pick(next, weighted);
  await commands[name]?.();
  return name;
}

/** Only to end what hangs. */
const timeout = COMMANDS * 3_000;

test(`what is kept equals working everything out, after each of ${COMMANDS} commands`, {
  timeout,
}, async () => {
  const next = randomFrom("what a clinic does");
  const logs: string[] = [];
  const done = new Set<string>();
  let at = new Date("2026-10-20T09:00:00Z").getTime();
  // What a second, slower server read some commands ago, and is about to keep.
  let late: Snapshot[] = [];
  const days = new Set<string>();
  for (let i = 0; i < COMMANDS; i += 1) {
    at += Math.floor(next() * 12) * HOUR_MS + 1_000;
    setClock(new Date(at));
    for (const zone of ZONES) days.add(`${zone} ${localDateAt(new Date(at), zone)}`);
    done.add(await doSomething(next, logs));
    if (next() < 0.2) {
      const scope = { clinicId: world.clinic.id, now: new Date(at) };
      late = await staleSnapshots(db, scope, 3);
    }
    if (next() < 0.2) await writeSnapshots(db, late);
    if (next() < 0.2) await freshenSnapshots(world.clinic.id, 2);
    await expectEqual();
  }
  // So that the walk was one: every command, and midnights in each zone.
  expect(done.size).toBe(10);
  expect(days.size).toBeGreaterThan(3 * 20);
});

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
