import { beforeAll, expect, test } from "vitest";
import { patientLogSelect, toPatientLog } from "~/data/record/patient-log.server";
import { logColumns } from "~/data/record/stored-log.server";
import type { PatientLog } from "~/domain/rows";
import { exerciseCompletion } from "~/domain/session/exercise-completion";
import { db } from "~/lib/db.server";
import { readRow, sql } from "~/lib/json-rows.server";
import { openDemoClinic } from "../../factories/database";

beforeAll(openDemoClinic);

const read = async (id: string, span: Parameters<typeof logColumns>[0] = {}) => {
  const row = await readRow(db, "patients", logColumns(span), sql`t.id = ${id}`);
  return row && sorted(toPatientLog(row));
};
const inParts = async (id: string, from?: string) =>
  sorted(
    toPatientLog(
      await db.patient.findUniqueOrThrow({ where: { id }, select: patientLogSelect(from) }),
    ),
  );

/** A session's exercises are stored in no order. */
function sorted(log: PatientLog): PatientLog {
  for (const { exercises } of log.sessions)
    exercises.sort((a, b) => (a.itemId < b.itemId ? -1 : 1));
  return log;
}

test("one statement reads of every patient of the demo clinic what a statement for each table reads", async () => {
  const patients = await db.patient.findMany({ select: { id: true } });
  expect(patients.length).toBeGreaterThan(20);
  for (const { id } of patients) expect(await read(id)).toEqual(await inParts(id));
});

test("a span leaves out older sessions and reports", async () => {
  const { id } = await db.patient.findFirstOrThrow({ where: { name: "Ever Thistlewood" } });
  const from = "2026-11-02";
  const [whole, span] = [await inParts(id), await read(id, { from })];
  expect(span).toEqual(await inParts(id, from));
  expect(span?.sessions.length).toBeLessThan(whole.sessions.length);
});

test("without the exercises that say no more than their session every figure stays what it was", async () => {
  const patients = await db.patient.findMany({ select: { id: true } });
  let leftOut = 0;
  for (const { id } of patients) {
    const [whole, telling] = [await read(id), await read(id, { detail: "telling" })];
    if (!whole || !telling) throw new Error("Not found.");
    expect(completionOf(telling)).toEqual(completionOf(whole));
    expect(telling.sessions.map(({ id }) => id)).toEqual(whole.sessions.map(({ id }) => id));
    leftOut += detailsOf(whole) - detailsOf(telling);
    const { exercises } = telling.sessions.find(({ status }) => status === "PARTLY") ?? {};
    expect(exercises).toEqual(whole.sessions.find(({ status }) => status === "PARTLY")?.exercises);
  }
  expect(leftOut).toBeGreaterThan(1_000);
});

const completionOf = (log: PatientLog) =>
  exerciseCompletion(log, "2026-01-01", "2026-12-31", "2026-12-31");
const detailsOf = ({ sessions }: PatientLog) =>
  sessions.reduce((sum, { exercises }) => sum + exercises.length, 0);

test("nobody's row is none", async () => {
  expect(await read("nobody")).toBeNull();
});
