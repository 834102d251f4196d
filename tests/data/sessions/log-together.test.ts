import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { saveRevision } from "~/data/programs/revise-program.server";
import { undoAssignment } from "~/data/programs/undo-assignment.server";
import { logPain } from "~/data/sessions/log-pain.server";
import { logSession } from "~/data/sessions/log-session.server";
import { undoLog } from "~/data/sessions/undo-log.server";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { createPatient, createProgram, testItem } from "../../factories";
import {
  auditRows,
  NOON,
  newOwner,
  painAfter,
  queued,
  sessionInput,
  storedSessions,
} from "./session-input";

beforeEach(() => setClock(new Date(NOON)));

const TEN = Array.from({ length: 10 });

async function stretching(startsOn = "2026-03-02") {
  const owner = await newOwner();
  const ever = await createPatient(owner);
  const program = await createProgram(ever, { startsOn });
  const versionOf = async () =>
    (await db.patient.findUniqueOrThrow({ where: { id: ever.patient.id } })).logVersion;
  return { owner, ever, program, versionOf };
}

const outcomes = (all: { outcome: string }[]) => all.map(({ outcome }) => outcome).sort();

test("ten sends of one log at once store it once, and nobody is turned away", async () => {
  const { ever, versionOf } = await stretching();
  const input = sessionInput({ pain: [painAfter(3)] });
  const before = await versionOf();
  const answers = await Promise.all(TEN.map(() => logSession(ever.actor, input, queued(ever))));
  expect(outcomes(answers)).toEqual(["stored", ...TEN.slice(1).map(() => "unchanged")].sort());
  const [stored, ...more] = await storedSessions(ever);
  expect([more, stored?.painReports.length]).toEqual([[], 1]);
  expect((await auditRows(ever, "session.logged")).length).toBe(1);
  // The nine that changed nothing left no trace.
  expect((await versionOf()) - before).toBe(1);
});

test("ten sends for one slot at once, each under an id of its own, end as one log", async () => {
  const { ever } = await stretching();
  const inputs = TEN.map((_, i) => sessionInput({ pain: [painAfter(i)] }));
  const answers = await Promise.all(inputs.map((input) => logSession(ever.actor, input)));
  expect(answers.filter(({ outcome }) => outcome === "stored").length).toBe(1);
  expect(answers.filter(({ outcome }) => outcome === "refused")).toEqual([]);
  const [stored, ...more] = await storedSessions(ever);
  expect([more, stored?.painReports.length]).toEqual([[], 1]);
  // Each edit knew the one before it: their states are one chain.
  const edits = await auditRows(ever, "session.edited");
  expect(edits.length).toBe(9);
  const details = edits.map(({ detail }) => detail as { before: object; after: object });
  const states = (side: "before" | "after") => details.map((each) => JSON.stringify(each[side]));
  const [befores, afters] = [new Set(states("before")), new Set(states("after"))];
  expect([befores.size, afters.size]).toEqual([9, 9]);
  expect([...befores].filter((state) => !afters.has(state)).length).toBe(1);
});

test("ten pain reports at once are all stored, each with a version of its own", async () => {
  const { ever, versionOf } = await stretching();
  const before = await versionOf();
  const pain = { score: 3, bodySite: null, note: null, localDate: "2026-03-04" };
  await Promise.all(
    TEN.map(() => logPain(ever.actor, { id: randomUUID(), ...pain }, queued(ever))),
  );
  expect(await db.painReport.count({ where: { patientId: ever.patient.id } })).toBe(10);
  expect((await versionOf()) - before).toBe(10);
});

test("an edit and an undo at once: the log is gone, and never half there", async () => {
  for (const _ of TEN) {
    const { ever } = await stretching();
    const input = sessionInput({ pain: [painAfter(3)] });
    await logSession(ever.actor, input);
    const [edited, undone] = await Promise.all([
      logSession(ever.actor, { ...input, pain: [painAfter(6)] }, queued(ever)),
      undoLog(ever.actor, input.id),
    ]);
    expect(undone.outcome).toBe("undone");
    // A phone's repetition changes nothing before the undo, and brings nothing back after it.
    expect(edited.outcome).toBe("unchanged");
    expect(await storedSessions(ever)).toEqual([]);
    expect(await db.painReport.count({ where: { patientId: ever.patient.id } })).toBe(0);
  }
});

test("a typed edit and an undo at once end as one after the other", async () => {
  for (const _ of TEN) {
    const { ever } = await stretching();
    const input = sessionInput({ pain: [painAfter(3)] });
    await logSession(ever.actor, input);
    const [edited] = await Promise.all([
      logSession(ever.actor, { ...input, pain: [painAfter(6)] }),
      undoLog(ever.actor, input.id),
    ]);
    const stored = await storedSessions(ever);
    // After the undo a form that is sent once more is a new log; before it, the edit went with the log.
    expect(stored.length).toBe(edited.outcome === "stored" ? 1 : 0);
    expect(["stored", "edited"]).toContain(edited.outcome);
    expect(stored.flatMap(({ painReports }) => painReports.map(({ score }) => score))).toEqual(
      stored.map(() => 6),
    );
  }
});

test("a log and a revision at once: the log names a revision that was in force, and both are kept", async () => {
  for (const _ of TEN) {
    const { owner, ever, program } = await stretching();
    const draft = {
      ...{ name: program.program.name, changeNote: "", effectiveOn: "2026-03-04", endsOn: null },
      schedule: { kind: "weekdays" as const, weekdays: [1, 3, 5] as (1 | 3 | 5)[], timesPerDay: 2 },
      items: [testItem("bridge")],
    };
    const [saved, logged] = await Promise.all([
      saveRevision(owner, program.program.id, draft, 1),
      logSession(ever.actor, sessionInput()),
    ]);
    expect([saved?.kind, logged.outcome]).toEqual(["saved", "stored"]);
    const [stored] = await storedSessions(ever);
    const items = await db.programItem.findMany({ where: { revisionId: stored?.revisionId } });
    expect(stored?.exerciseLogs.map(({ itemId }) => itemId).sort()).toEqual(
      items.map(({ id }) => id).sort(),
    );
  }
});

test("a log and the undoing of its program's assignment at once: never a log without a program", async () => {
  for (const _ of TEN) {
    const { owner, ever, program } = await stretching("2026-03-04");
    const [undone, logged] = await Promise.all([
      undoAssignment(owner, ever.patient.id, program.program.id),
      logSession(ever.actor, sessionInput()),
    ]);
    const isKept = undone === "late";
    expect(logged).toEqual(
      isKept
        ? { outcome: "stored", id: expect.any(String) }
        : { outcome: "refused", reason: "no-program" },
    );
    expect((await storedSessions(ever)).length).toBe(isKept ? 1 : 0);
  }
});
