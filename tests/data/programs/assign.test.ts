import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { assignProgram } from "~/data/programs/assign-program.server";
import { getPatientPrograms } from "~/data/programs/get-programs.server";
import { stopProgram } from "~/data/programs/stop-program.server";
import { undoAssignment } from "~/data/programs/undo-assignment.server";
import { resetClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { createClinic, createPatient, createSession } from "../../factories";
import {
  atTheClinic,
  auditActions,
  audits,
  everyDay,
  newProgram,
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

describe("assignProgram", () => {
  test("stores program, first revision and items in order, with its audit row", async () => {
    const input = newProgram();
    expect(await assignProgram(clinic.owner, pat.patient.id, input)).toEqual({ kind: "assigned" });
    const stored = await getPatientPrograms(clinic.owner, pat.patient.id);
    expect(stored?.programs).toMatchObject([
      {
        id: input.programId,
        startsOn: TODAY,
        stoppedOn: null,
        templateId: "hip-flexor-release",
        revisions: [
          {
            number: 1,
            effectiveOn: TODAY,
            endsOn: "2026-04-01",
            schedule: everyDay,
            createdBy: "Olive Owner",
            items: [
              { exerciseId: "lunge", position: 0, holdSeconds: 30 },
              { exerciseId: "bridge", position: 1 },
            ],
          },
        ],
      },
    ]);
    expect(await audits(input.programId)).toMatchObject([
      { action: "program.assigned", actorId: clinic.owner.userId, clinicId: clinic.clinic.id },
    ]);
  });

  test("ends what runs and what is still to come, the day before it starts; what is over stays", async () => {
    const over = await running({ startsOn: "2026-01-05", stoppedOn: "2026-02-01" });
    const now = await running();
    const ahead = await running({ startsOn: "2026-03-20" });
    await assignProgram(clinic.owner, pat.patient.id, newProgram({ startsOn: "2026-03-06" }));
    expect(await stoppedOn(over.program.id)).toBe("2026-02-01");
    expect(await stoppedOn(now.program.id)).toBe("2026-03-05");
    expect(await stoppedOn(ahead.program.id)).toBe("2026-03-05");
  });

  test("the same form twice, also at the same moment, makes one program", async () => {
    const input = newProgram();
    const send = () => assignProgram(clinic.owner, pat.patient.id, input);
    expect(await Promise.all([send(), send()])).toEqual([
      { kind: "assigned" },
      { kind: "assigned" },
    ]);
    expect(await send()).toEqual({ kind: "assigned" });
    expect(await db.program.count({ where: { patientId: pat.patient.id } })).toBe(1);
    expect(await audits(input.programId)).toHaveLength(1);
  });

  test("does not take a day that was logged for another program", async () => {
    const before = await running();
    await createSession(before, { dueOn: TODAY });
    expect(await assignProgram(clinic.owner, pat.patient.id, newProgram())).toEqual({
      kind: "logged",
      on: TODAY,
    });
    expect(await stoppedOn(before.program.id)).toBeNull();
    const tomorrow = newProgram({ startsOn: "2026-03-05" });
    expect(await assignProgram(clinic.owner, pat.patient.id, tomorrow)).toEqual({
      kind: "assigned",
    });
    expect(await stoppedOn(before.program.id)).toBe(TODAY);
  });

  test("refuses a closed episode of care", async () => {
    const gone = await createPatient(clinic.owner, { dischargedOn: "2026-03-01" });
    expect(await assignProgram(clinic.owner, gone.patient.id, newProgram())).toEqual({
      kind: "closed",
    });
    expect(await db.program.count({ where: { patientId: gone.patient.id } })).toBe(0);
  });

  test("another clinic's patient, and another patient's program id, are not found", async () => {
    const other = await createClinic();
    expect(await assignProgram(other.owner, pat.patient.id, newProgram())).toBeNull();
    const theirs = await running();
    const stranger = await createPatient(other.owner);
    const stolen = newProgram({ programId: theirs.program.id });
    expect(await assignProgram(other.owner, stranger.patient.id, stolen)).toBeNull();
    expect((await storedProgram(theirs.program.id)).patientId).toBe(pat.patient.id);
  });
});

describe("undoAssignment", () => {
  test("removes the fresh program and lets the ones before go on as they were", async () => {
    const before = await running();
    const ending = await running({ startsOn: "2026-02-20", stoppedOn: "2026-03-10" });
    const stopped = await running({ startsOn: "2026-02-01", stoppedOn: "2026-03-03" });
    const input = newProgram();
    await assignProgram(clinic.owner, pat.patient.id, input);
    expect(await undoAssignment(clinic.owner, pat.patient.id, input.programId)).toBe("undone");
    expect(await db.program.count({ where: { id: input.programId } })).toBe(0);
    expect(await stoppedOn(before.program.id)).toBeNull();
    expect(await stoppedOn(ending.program.id)).toBe("2026-03-10");
    expect(await stoppedOn(stopped.program.id)).toBe("2026-03-03");
    expect(await auditActions(input.programId)).toEqual([
      "program.assigned",
      "program.assignment-undone",
    ]);
  });

  test("is too late once something was logged, changed, or another program took over", async () => {
    const logged = await running();
    await createSession(logged, { dueOn: TODAY });
    expect(await undoAssignment(clinic.owner, pat.patient.id, logged.program.id)).toBe("late");
    const changed = await running({ revisions: [{ effectiveOn: TODAY }] });
    expect(await undoAssignment(clinic.owner, pat.patient.id, changed.program.id)).toBe("late");
    const ended = await running({ stoppedOn: "2026-03-10" });
    expect(await undoAssignment(clinic.owner, pat.patient.id, ended.program.id)).toBe("late");
    expect(await db.program.count({ where: { patientId: pat.patient.id } })).toBe(3);
  });
});

describe("stopProgram", () => {
  test("ends yesterday, or today when today was logged; logs stay", async () => {
    const fresh = await running();
    expect(await stopProgram(clinic.owner, pat.patient.id, fresh.program.id)).toBe("2026-03-03");
    const logged = await running();
    await createSession(logged, { dueOn: TODAY });
    expect(await stopProgram(clinic.owner, pat.patient.id, logged.program.id)).toBe(TODAY);
    expect(await db.sessionLog.count({ where: { programId: logged.program.id } })).toBe(1);
    expect(await auditActions(logged.program.id)).toEqual(["program.stopped"]);
  });

  test("a program that is over stays as it is", async () => {
    const over = await running({ stoppedOn: "2026-02-20" });
    expect(await stopProgram(clinic.owner, pat.patient.id, over.program.id)).toBe("2026-02-20");
    expect(await audits(over.program.id)).toEqual([]);
  });
});
