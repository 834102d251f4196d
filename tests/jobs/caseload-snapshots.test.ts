import { beforeEach, expect, test } from "vitest";
import { writeSnapshots } from "~/data/caseload/write-snapshots.server";
import { keysOf } from "~/domain/caseload/keys";
import { fillSnapshots } from "~/jobs/caseload-snapshots";
import { setClock } from "~/lib/clock.server";
import { asSystem, db } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";
import { facts, row } from "../domain/caseload/caseload-builders";
import { createClinic, createPatient } from "../factories";
import { emptyDatabase } from "../factories/database";
import { workOffJobs } from "../factories/jobs";

const KIND = "caseload-snapshots";
const start = new Date("2026-03-04T12:00:00Z");
const put = () => asSystem("jobs", (tx) => enqueue(tx, { kind: KIND, key: "today", payload: {} }));
const waiting = () =>
  db.job.findMany({ where: { doneAt: null }, select: { key: true, dueAt: true, kind: true } });

beforeEach(async () => {
  await emptyDatabase();
  setClock(start);
});

/** Counts down what is out of date in each clinic, a slice at a time. */
function countdown(left: Record<string, number>) {
  const asked: string[] = [];
  const freshen = async (clinicId: string, slice: number) => {
    asked.push(clinicId);
    const done = Math.min(slice, left[clinicId] ?? 0);
    left[clinicId] = (left[clinicId] ?? 0) - done;
    return done;
  };
  return { asked, freshen };
}

test("works off every clinic in slices, until nothing is left", async () => {
  const [one, two] = [await createClinic(), await createClinic()];
  const left = { [one.clinic.id]: 60, [two.clinic.id]: 1 };
  const { asked, freshen } = countdown(left);
  await put();
  await workOffJobs({ [KIND]: fillSnapshots(freshen) });
  expect(Object.values(left)).toEqual([0, 0]);
  expect(asked.filter((id) => id === one.clinic.id)).toHaveLength(4);
  expect(await waiting()).toEqual([]);
});

test("is due again when the first snapshot ends: at the next local midnight of a zone in use", async () => {
  const { owner } = await createClinic();
  const midnights = {
    "Asia/Tokyo": "2026-03-04T15:00:00Z",
    "America/Lima": "2026-03-05T05:00:00Z",
  };
  for (const [timeZone, validUntil] of Object.entries(midnights)) {
    const { patient } = await createPatient(owner, { timeZone });
    const worked = facts(row());
    await writeSnapshots(db, [
      {
        ...{ patientId: patient.id, clinicId: owner.clinicId, logVersion: 0, rulesId: "r" },
        ...{ localDate: "2026-03-04", validFrom: new Date(0), validUntil: new Date(validUntil) },
        ...{ ...keysOf(worked), facts: JSON.stringify(worked) },
      },
    ]);
  }
  const handlers = { [KIND]: fillSnapshots(async () => 0) };
  await put();
  await workOffJobs(handlers);
  const tokyo = { key: "2026-03-04T15:00:00.000Z", dueAt: new Date("2026-03-04T15:00:05Z") };
  expect(await waiting()).toEqual([{ kind: KIND, ...tokyo }]);
  setClock(tokyo.dueAt);
  await workOffJobs(handlers);
  expect(await waiting()).toMatchObject([{ key: "2026-03-05T05:00:00.000Z" }]);
});
