import { randomUUID } from "node:crypto";
import Database from "libsql";
import { beforeEach, expect, test, vi } from "vitest";
import type { PatientActor } from "~/auth/actor.server";
import { logPain } from "~/data/sessions/log-pain.server";
import { type Report, storeAtOnce } from "~/data/sessions/store-report.server";
import { undoLog } from "~/data/sessions/undo-log.server";
import { changeAtOnce, newRow } from "~/lib/at-once.server";
import { setClock } from "~/lib/clock.server";
import { asActor, db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { sql } from "~/lib/json-rows.server";
import { inRequest } from "~/lib/request-scope.server";
import { createPatient } from "../../factories";
import { allRows } from "../../factories/database";
import { auditRows, NOON, newOwner, queued } from "./session-input";

beforeEach(() => setClock(new Date(NOON)));

const answers = { score: 0, bodySite: null, note: null, localDate: "2026-03-04" };
const newReport = (id: string = randomUUID()): Report => ({
  ...{ ...answers, id, moment: "DAILY", bodySiteWords: null, sessionLogId: null, exerciseId: null },
});

async function someone() {
  const ever = await createPatient(await newOwner());
  const ofEver = { where: { patientId: ever.patient.id } };
  const reports = () => db.painReport.findMany(ofEver);
  const version = async () =>
    (await db.patient.findUniqueOrThrow({ where: { id: ever.patient.id } })).logVersion;
  return { ever, reports, version };
}

test("what is stored at once is what the ordinary way stores, to the last column", async () => {
  const { ever, reports, version } = await someone();
  const request = { requestId: randomUUID(), network: "192.0.2.0/24" };
  const sent = { ...answers, bodySite: "under the rib's end; --", note: 'Said "so", it’s 0 %' };
  const saidAt = new Date("2026-03-04T08:00:00.120Z");
  const ids = [randomUUID(), randomUUID()] as const;
  const receipt = { ...queued(ever), saidAt };
  await inRequest(request, () => logPain(ever.actor, { ...sent, id: ids[0] }, receipt));
  // An id that was taken back is looked at: typed once more, it takes the ordinary way.
  await logPain(ever.actor, { ...sent, id: ids[1] });
  await undoLog(ever.actor, ids[1]);
  const before = await version();
  const typed = { channel: "typed", saidAt, now: ever.actor.now, timeZone: ever.actor.timeZone };
  await inRequest(request, () =>
    logPain(ever.actor, { ...sent, id: ids[1] }, typed as ReturnType<typeof queued>),
  );
  expect((await version()) - before).toBe(1);
  const [quick, ordinary, ...more] = await reports();
  expect(more).toEqual([]);
  expect({ ...quick, id: "" }).toEqual({ ...ordinary, id: "" });
  expect(quick?.note).toBe(sent.note);
  const audits = (await auditRows(ever, "pain.logged")).filter((row) => row.requestId !== null);
  const [first, second] = audits.map(({ id, salt, entityId, ...row }) => row);
  expect(audits.map(({ entityId }) => entityId).sort()).toEqual([...ids].sort());
  expect(first).toEqual(second);
  expect(first?.detail).toEqual({ moment: "DAILY", score: 0 });
});

test("nothing is done for an id that stands, was taken back, or is somebody else's, or for another's record", async () => {
  const { ever } = await someone();
  const { ever: other } = await someone();
  const [standing, undone, others] = [randomUUID(), randomUUID(), randomUUID()];
  for (const id of [standing, undone]) await logPain(ever.actor, { ...answers, id });
  await undoLog(ever.actor, undone);
  await logPain(other.actor, { ...answers, id: others });
  const before = await allRows();
  for (const id of [standing, undone, others]) {
    expect(await storeAtOnce(ever.actor, newReport(id), queued(ever))).toBe(false);
  }
  const foreign: PatientActor = { ...ever.actor, patientId: other.patient.id };
  expect(await storeAtOnce(foreign, newReport(), queued(ever))).toBe(false);
  expect(await allRows()).toEqual(before);
});

test("ten sends of one report at once store it once", async () => {
  const { ever, reports, version } = await someone();
  const before = await version();
  const id = randomUUID();
  const sends = Array.from({ length: 10 }, () =>
    logPain(ever.actor, { ...answers, id }, queued(ever)),
  );
  const outcomes = (await Promise.all(sends)).map(({ outcome }) => outcome);
  expect(outcomes.filter((each) => each === "stored").length).toBe(1);
  expect(outcomes.filter((each) => each === "unchanged").length).toBe(9);
  expect([(await reports()).length, (await version()) - before]).toEqual([1, 1]);
});

test("a report that waits for an undoing of the same id does not bring it back", async () => {
  for (let i = 0; i < 10; i += 1) {
    const { ever, reports } = await someone();
    const id = randomUUID();
    await logPain(ever.actor, { ...answers, id });
    const [undone, again] = await Promise.all([
      undoLog(ever.actor, id),
      logPain(ever.actor, { ...answers, id }, queued(ever)),
    ]);
    expect([undone.outcome, again.outcome]).toEqual(["undone", "unchanged"]);
    expect(await reports()).toEqual([]);
  }
});

test.runIf(env.provider === "sqlite")(
  "what comes together is kept together, and a fault of one touches none of the others",
  async () => {
    const all = await Promise.all([someone(), someone(), someone()]);
    const { actor, patient } = all[0].ever;
    const raise = sql`UPDATE patients SET log_version = log_version + 1 WHERE id = ${patient.id}`;
    const before = await all[0].version();
    const exec = vi.spyOn(Database.prototype, "exec");
    const faulty = changeAtOnce(
      actor,
      raise,
      [newRow("pain_reports", { id: randomUUID(), clinicId: "nobody's" })],
      { by: patient.id },
    );
    const stored = all.map(({ ever }) => storeAtOnce(ever.actor, newReport(), queued(ever)));
    const outcomes = await Promise.allSettled([faulty, ...stored]);
    const commits = exec.mock.calls.filter(([words]) => words === "COMMIT");
    exec.mockRestore();
    expect(outcomes.map(({ status }) => status)).toEqual([
      "rejected",
      ...all.map(() => "fulfilled"),
    ]);
    expect(commits.length).toBe(1);
    for (const { reports } of all) expect((await reports()).length).toBe(1);
    expect((await all[0].version()) - before).toBe(1);
  },
);

// SQLite lets nothing begin while another change is open.
test.runIf(env.provider === "postgresql")(
  "what was committed while the statement waited for the record is not overlooked",
  async () => {
    const { ever, reports, version } = await someone();
    const { id: patientId, clinicId } = ever.patient;
    const [report, userId] = [newReport(), ever.actor.userId];
    let waiting: Promise<boolean> | undefined;
    await asActor(ever.actor, async (tx) => {
      await tx.patient.update({
        where: { id: patientId },
        data: { logVersion: { increment: 1 } },
      });
      waiting = storeAtOnce(ever.actor, report, queued(ever));
      await untilBlocked();
      const at = ever.actor.now;
      await tx.handledEvent.create({ data: { userId, clinicId, eventId: report.id, at } });
    });
    const before = await version();
    expect(await waiting).toBe(false);
    expect([await reports(), await version()]).toEqual([[], before]);
    // The ordinary way then finds what the other change left.
    const { outcome } = await logPain(ever.actor, { ...answers, id: report.id }, queued(ever));
    expect(outcome).toBe("unchanged");
  },
);

/** Until a statement on this database waits for another one's lock. */
async function untilBlocked(): Promise<void> {
  for (;;) {
    const [row] = await db.$queryRaw<
      [{ n: number }]
    >`SELECT count(*)::int AS n FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if (row.n > 0) return;
  }
}
