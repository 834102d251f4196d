import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { assignProgram } from "~/data/programs/assign-program.server";
import { getPatientPrograms, getProgramForEdit } from "~/data/programs/get-programs.server";
import { saveRevision } from "~/data/programs/revise-program.server";
import { stopProgram } from "~/data/programs/stop-program.server";
import { undoAssignment } from "~/data/programs/undo-assignment.server";
import { resetClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { createClinic, createClinician, createPatient, createSession } from "../../factories";
import {
  atTheClinic,
  auditActions,
  audits,
  change,
  newProgram,
  plan,
  stoppedOn,
  storedProgram,
  TODAY,
} from "./programs-setup";

let clinic: Awaited<ReturnType<typeof atTheClinic>>["clinic"];
let pat: Awaited<ReturnType<typeof atTheClinic>>["pat"];
let running: Awaited<ReturnType<typeof atTheClinic>>["running"];

beforeEach(async () => {
  ({ clinic, pat, running } = await atTheClinic());
});
afterAll(resetClock);

describe("saveRevision", () => {
  test("makes the next number, and logs stay with the revision in force when they were made", async () => {
    const program = await running();
    const session = await createSession(program, { dueOn: TODAY });
    expect(await saveRevision(clinic.owner, program.program.id, change(), 1)).toEqual({
      kind: "saved",
      number: 2,
    });
    const stored = await db.programRevision.findMany({
      where: { programId: program.program.id },
      orderBy: { number: "asc" },
      include: { items: { orderBy: { position: "asc" } } },
    });
    expect(
      stored.map(({ number, effectiveOn, changeNote }) => [number, effectiveOn, changeNote]),
    ).toEqual([
      [1, "2026-02-16", "Program started."],
      [2, TODAY, "Longer hold."],
    ]);
    expect(stored.map(({ items }) => items[0]?.holdSeconds)).toEqual([30, 45]);
    const log = await db.sessionLog.findUniqueOrThrow({ where: { id: session.id } });
    expect(log.revisionId).toBe(program.revisions[0]?.id);
    expect(await audits(program.program.id)).toMatchObject([
      { action: "program.revised", detail: { before: { revision: 1 }, after: { revision: 2 } } },
    ]);
  });

  test("of two saves at the same moment one wins and the other is told", async () => {
    const { program } = await running();
    const colleague = await createClinician(clinic.owner);
    const results = await Promise.all([
      saveRevision(clinic.owner, program.id, change(), 1),
      saveRevision(colleague.actor, program.id, change({ endsOn: null }), 1),
    ]);
    expect(results.map((result) => result?.kind).sort()).toEqual(["conflict", "saved"]);
    expect(await db.programRevision.count({ where: { programId: program.id } })).toBe(2);
  });

  test("the same save twice, also at the same moment, makes one revision", async () => {
    const { program } = await running();
    const send = () => saveRevision(clinic.owner, program.id, change(), 1);
    const saved = { kind: "saved", number: 2 };
    expect(await Promise.all([send(), send()])).toEqual([saved, saved]);
    expect(await send()).toEqual(saved);
    expect(await db.programRevision.count({ where: { programId: program.id } })).toBe(2);
  });

  test("nothing changed makes no revision; a new name alone is only a new name", async () => {
    const { program } = await running();
    expect(await saveRevision(clinic.owner, program.id, change(plan), 1)).toEqual({
      kind: "unchanged",
    });
    expect(
      await saveRevision(clinic.owner, program.id, change({ ...plan, name: "Front hip" }), 1),
    ).toEqual({ kind: "renamed" });
    expect((await storedProgram(program.id)).name).toBe("Front hip");
    expect(await db.programRevision.count({ where: { programId: program.id } })).toBe(1);
    expect(await auditActions(program.id)).toEqual(["program.renamed"]);
  });

  test("a program still to come can begin on another day, and the one before it runs up to then", async () => {
    const before = await running();
    const { programId } = newProgram();
    await assignProgram(
      clinic.owner,
      pat.patient.id,
      newProgram({ programId, startsOn: "2026-03-09" }),
    );
    const later = change({ ...plan, name: "Hip-flexor release", effectiveOn: "2026-03-16" });
    expect(await saveRevision(clinic.owner, programId, later, 1)).toEqual({
      kind: "saved",
      number: 2,
    });
    expect((await storedProgram(programId)).startsOn).toBe("2026-03-16");
    expect(await stoppedOn(before.program.id)).toBe("2026-03-15");
    await createSession(before, { dueOn: TODAY });
    const tooEarly = change({ ...plan, effectiveOn: TODAY });
    expect(await saveRevision(clinic.owner, programId, tooEarly, 2)).toEqual({
      kind: "logged",
      on: TODAY,
    });
    expect(await stoppedOn(before.program.id)).toBe("2026-03-15");
  });

  test("moving the start does not wake a program that somebody stopped", async () => {
    const before = await running({ stoppedOn: "2026-03-03" });
    const { programId } = newProgram();
    await assignProgram(
      clinic.owner,
      pat.patient.id,
      newProgram({ programId, startsOn: "2026-03-09" }),
    );
    await saveRevision(clinic.owner, programId, change({ effectiveOn: "2026-03-16" }), 1);
    expect(await stoppedOn(before.program.id)).toBe("2026-03-03");
  });

  test("a program that ends before the change would hold, or whose episode is closed, is not changed", async () => {
    const ended = await running({ stoppedOn: "2026-03-08" });
    const next = change({ effectiveOn: "2026-03-09" });
    expect(await saveRevision(clinic.owner, ended.program.id, next, 1)).toEqual({ kind: "over" });
    const closed = await running();
    await db.episode.update({
      where: { id: pat.episode.id },
      data: { dischargedOn: "2026-03-01" },
    });
    expect(await saveRevision(clinic.owner, closed.program.id, change(), 1)).toEqual({
      kind: "closed",
    });
  });
});

test("nothing of another clinic's can be read, changed, stopped or undone", async () => {
  const { program } = await running();
  const other = await createClinic();
  const [thief, patientId] = [other.owner, pat.patient.id];
  expect(await getPatientPrograms(thief, patientId)).toBeNull();
  expect(await getProgramForEdit(thief, patientId, program.id)).toBeNull();
  expect(await saveRevision(thief, program.id, change(), 1)).toBeNull();
  expect(await stopProgram(thief, patientId, program.id)).toBeNull();
  expect(await undoAssignment(thief, patientId, program.id)).toBeNull();
  const own = await createPatient(thief);
  expect(await getProgramForEdit(thief, own.patient.id, program.id)).toBeNull();
  expect(await stopProgram(thief, own.patient.id, program.id)).toBeNull();
  expect(await stoppedOn(program.id)).toBeNull();
  expect(await audits(program.id)).toEqual([]);
});

test("the builder gets the running program, or the one still to come, or none", async () => {
  const forEdit = async (programId: string | null = null) =>
    (await getProgramForEdit(clinic.owner, pat.patient.id, programId))?.program?.id;
  expect(await forEdit()).toBeUndefined();
  const over = await running({ startsOn: "2026-01-05", stoppedOn: "2026-02-01" });
  expect(await forEdit()).toBeUndefined();
  const now = await running({ stoppedOn: "2026-03-08" });
  expect(await forEdit()).toBe(now.program.id);
  const next = await running({ startsOn: "2026-03-09" });
  expect(await forEdit()).toBe(next.program.id);
  expect(await forEdit(now.program.id)).toBe(now.program.id);
  expect(await getProgramForEdit(clinic.owner, pat.patient.id, over.program.id)).toBeNull();
});
