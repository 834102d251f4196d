import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Clinician } from "~/auth/actor.server";
import { decideIntake } from "~/data/intake/decide-intake.server";
import { readIntake } from "~/data/intake/read-intake.server";
import { saveIntake } from "~/data/intake/save-intake.server";
import { assignProgram } from "~/data/programs/assign-program.server";
import { saveRevision } from "~/data/programs/revise-program.server";
import { stopProgram } from "~/data/programs/stop-program.server";
import { undoAssignment } from "~/data/programs/undo-assignment.server";
import { undoStop } from "~/data/programs/undo-stop.server";
import { type IntakeAnswers, nothingAnswered } from "~/domain/measures/intake";
import { resetClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { actorOf, createClinician, createPatient } from "../../factories";
import { completeIntake } from "../../factories/intake";
import { atTheClinic, change, newProgram, stoppedOn, TODAY } from "../programs/programs-setup";

let owner: Clinician;
let pat: Awaited<ReturnType<typeof atTheClinic>>["pat"];
let running: Awaited<ReturnType<typeof atTheClinic>>["running"];
let patientId: string;

beforeEach(async () => {
  const world = await atTheClinic();
  ({ pat, running } = world);
  owner = world.clinic.owner;
  patientId = pat.patient.id;
});
afterAll(resetClock);

const save = (answers: Partial<IntakeAnswers>, edition = 0, isDone = false) =>
  saveIntake(owner, patientId, { edition, isDone, answers: { ...nothingAnswered, ...answers } });

const audits = async () =>
  (
    await db.auditEvent.findMany({
      where: { patientId, entity: "Intake" },
      orderBy: [{ at: "asc" }, { id: "asc" }],
      select: { action: true },
    })
  )
    .map(({ action }) => action)
    .sort();

describe("a draft", () => {
  test("is kept by editions: the slower of two is told what is stored, and nothing is written", async () => {
    expect(await save({ goal: "Garden" })).toMatchObject({ kind: "saved", edition: 1 });
    expect(await save({ goal: "Garden", minutes: 10 }, 1)).toMatchObject({
      kind: "saved",
      edition: 2,
    });
    expect(await save({ goal: "Run" }, 1)).toMatchObject({
      ...{ kind: "changed", edition: 2, there: { goal: "Garden", minutes: 10 } },
    });
    expect(await save({ goal: "Garden", minutes: 10 }, 1)).toMatchObject({
      kind: "saved",
      edition: 2,
    });
    expect(await audits()).toEqual(["intake.begun"]);
  });

  test("begun twice at once is one, and the second is told", async () => {
    const both = await Promise.all([save({ goal: "Garden" }), save({ minutes: 5 })]);
    expect(both.map((one) => one?.kind).sort()).toEqual(["changed", "saved"]);
    expect(await db.intake.count({ where: { patientId } })).toBe(1);
  });

  test("knows under 16 from the date of birth, whatever is sent", async () => {
    await db.patient.update({
      where: { id: patientId },
      data: { birthDate: "2012-01-01", birthYear: 2012 },
    });
    await save({ cautions: { "under-16": false } });
    expect((await readIntake(owner, patientId))?.answers.cautions["under-16"]).toBe(true);
  });
});

describe("a yes", () => {
  test("is a report that is opened, rests the programs, and is not made again", async () => {
    await save({ flags: { "night-pain": true, "cancer-history": false } });
    await save({ flags: { "night-pain": true, "cancer-history": true } }, 1);
    await save({ flags: { "night-pain": true, "cancer-history": true }, goal: "Run" }, 2);
    const reports = await db.redFlagReport.findMany({
      where: { patientId },
      orderBy: { at: "asc" },
      select: { source: true, openedById: true, flags: { select: { code: true } } },
    });
    const codes = reports.flatMap(({ flags }) => flags.map(({ code }) => code)).sort();
    expect(codes).toEqual(["cancer-history", "night-pain"]);
    expect(reports[0]).toMatchObject({ source: "STAFF", openedById: owner.userId });
    expect(await db.programPause.count({ where: { patientId, untilOn: null } })).toBe(1);
    expect(await db.job.count({ where: { kind: { startsWith: "red-flag" } } })).toBe(0);
  });

  test("of the patient tells the clinic", async () => {
    const answers = { ...nothingAnswered, flags: { fever: true } };
    await saveIntake(pat.actor, patientId, { edition: 0, isDone: false, answers });
    expect(await db.job.count({ where: { kind: { startsWith: "red-flag" } } })).toBe(2);
    expect(await db.redFlagReport.findFirst({ where: { patientId } })).toMatchObject({
      ...{ source: "PATIENT", openedAt: null, givenById: pat.actor.userId },
    });
  });

  test("keeps a replaced program from going on when its replacement is taken back", async () => {
    const before = await running();
    const input = newProgram();
    await assignProgram(owner, patientId, input);
    await save({ flags: { steroids: true } });
    expect(await undoAssignment(owner, patientId, input.programId)).toBe("locked");
    expect(await stoppedOn(before.program.id)).toBe("2026-03-03");
    await decideIntake(owner, patientId, { edition: 1, decision: "Go" });
    expect(await undoAssignment(owner, patientId, input.programId)).toBe("undone");
    // Nothing goes on by this one.
    await stopProgram(owner, patientId, before.program.id);
    const alone = newProgram();
    await assignProgram(owner, patientId, alone);
    await save({ flags: { steroids: true, fever: true } }, 1);
    expect(await undoAssignment(owner, patientId, alone.programId)).toBe("undone");
  });

  test("locks every way to a program, until somebody has decided", async () => {
    const program = await running();
    const stopped = await running({ startsOn: "2026-01-01" });
    await stopProgram(owner, patientId, stopped.program.id);
    await save({ cautions: { "told-not-to-exercise": true } });
    const ways = () =>
      Promise.all([
        saveRevision(owner, program.program.id, change(), 1),
        undoStop(owner, patientId, stopped.program.id),
      ]);
    expect(await ways()).toEqual([{ kind: "locked" }, "locked"]);
    expect(await assignProgram(owner, patientId, newProgram())).toEqual({ kind: "locked" });
    expect(await decideIntake(owner, patientId, { edition: 7, decision: "Go" })).toBe("changed");
    expect(await decideIntake(owner, patientId, { edition: 1, decision: "Go" })).toBe("decided");
    expect(await saveRevision(owner, program.program.id, change(), 1)).toMatchObject({
      kind: "saved",
    });
    expect(await undoStop(owner, patientId, stopped.program.id)).toBe("undone");
    // Another yes asks for another decision; the words of the first stay.
    await save({ flags: { steroids: true }, cautions: { "told-not-to-exercise": true } }, 1);
    expect(await assignProgram(owner, patientId, newProgram())).toEqual({ kind: "locked" });
    expect(await readIntake(owner, patientId)).toMatchObject({ decision: "Go", decided: null });
    // Taken back, it locks no more, and the trail says so.
    await save({ flags: { steroids: false }, cautions: { "told-not-to-exercise": false } }, 2);
    expect(await assignProgram(owner, patientId, newProgram())).toEqual({ kind: "assigned" });
    expect(await audits()).toEqual([
      ...["intake.begun", "intake.decided", ...Array(3).fill("intake.yes-changed")],
    ]);
  });
});

describe("the end", () => {
  test("says what is open, and keeps the draft", async () => {
    const result = await save({ ...completeIntake, minutes: null }, 0, true);
    expect(result).toEqual({ kind: "open", edition: 1, open: [{ kind: "minutes" }] });
    expect(await db.measurement.count({ where: { patientId } })).toBe(0);
  });

  test("makes the first PSFS and signs once, and the goal and minutes the episode's", async () => {
    expect(await save(completeIntake, 0, true)).toMatchObject({ kind: "done" });
    expect(await save(completeIntake, 1, true)).toMatchObject({ kind: "done" });
    expect(await save({ ...completeIntake, goal: "Else" }, 1, true)).toMatchObject({
      kind: "ended",
    });
    const rows = await db.measurement.findMany({
      where: { patientId },
      orderBy: { measure: "asc" },
      select: { measure: true, score: true, takenOn: true, source: true },
    });
    expect(rows).toEqual([
      { measure: "psfs", score: 3, takenOn: TODAY, source: "STAFF" },
      { measure: "signs", score: null, takenOn: TODAY, source: "STAFF" },
    ]);
    expect(await db.episode.findUnique({ where: { id: pat.episode.id } })).toMatchObject({
      ...{ goal: completeIntake.goal, minutesADay: 10, measureDueOn: "2026-04-01" },
    });
    expect(await audits()).toEqual(["intake.begun", "intake.finished"]);
  });

  test("leaves a goal that a colleague wrote meanwhile, and tells the trail what it took", async () => {
    const { id } = pat.episode;
    await db.episode.update({ where: { id }, data: { goal: "Garden", minutesADay: 5 } });
    const { goal, ...rest } = completeIntake;
    await save({ goal: "Garden", minutes: 5 });
    await db.episode.update({ where: { id }, data: { goal: "Garden, and kneel" } });
    await save({ ...rest, goal: "Garden" }, 1);
    expect(await save(completeIntake, 2, true)).toMatchObject({ kind: "done" });
    expect(await db.episode.findUnique({ where: { id } })).toMatchObject({
      ...{ goal: "Garden, and kneel", minutesADay: 10 },
    });
    expect((await readIntake(owner, patientId))?.answers.goal).toBe(goal);
    const edited = { action: "patient.edited", patientId };
    expect(await db.auditEvent.findMany({ where: edited, select: { detail: true } })).toEqual([
      { detail: { fields: ["minutesADay"] } },
    ]);
  });

  test("by whoever covers to act alone changes no goal of the record", async () => {
    const { cookie, user } = await createClinician(owner);
    await db.clinic.update({ where: { id: owner.clinicId }, data: { isRestricted: true } });
    const by = { clinicianId: owner.userId, createdById: owner.userId, createdAt: owner.now };
    const days = { fromOn: TODAY, untilOn: TODAY };
    await db.cover.create({
      data: { ...by, ...days, clinicId: owner.clinicId, colleagueId: user.id, may: "ACT" },
    });
    const { goal, minutesADay } = pat.episode;
    const input = { edition: 0, answers: completeIntake, isDone: true };
    expect(await saveIntake(await actorOf(cookie, "clinician"), patientId, input)).toMatchObject({
      kind: "done",
    });
    expect(await db.episode.findUnique({ where: { id: pat.episode.id } })).toMatchObject({
      ...{ goal, minutesADay },
    });
  });

  test("takes an activity that is asked already by its name, and refuses a sixth", async () => {
    const { clinicId, id: episodeId } = pat.episode;
    const one = { clinicId, patientId, episodeId, createdAt: owner.now };
    const names = ["KNEEL to weed", "b", "c"];
    await db.activity.createMany({
      data: names.map((name, position) => ({ ...one, name, position })),
    });
    expect(await save(completeIntake, 0, true)).toMatchObject({ kind: "done" });
    expect(await db.activity.count({ where: { episodeId } })).toBe(5);
    const other = await createPatient(owner);
    const theirs = { ...one, patientId: other.patient.id, episodeId: other.episode.id };
    await db.activity.createMany({
      data: names.map((_, i) => ({ ...theirs, name: `x${i}`, position: i })),
    });
    const input = { edition: 0, answers: completeIntake, isDone: true };
    expect(await saveIntake(owner, other.patient.id, input)).toEqual({
      kind: "activities",
      edition: 1,
    });
    expect(await db.measurement.count({ where: { patientId: other.patient.id } })).toBe(0);
  });
});
