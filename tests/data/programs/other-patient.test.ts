import { afterAll, expect, test } from "vitest";
import { assignProgram } from "~/data/programs/assign-program.server";
import { stopProgram } from "~/data/programs/stop-program.server";
import { undoAssignment } from "~/data/programs/undo-assignment.server";
import { resetClock } from "~/lib/clock.server";
import { createPatient } from "../../factories";
import { allRows } from "../../factories/database";
import { atTheClinic, newProgram } from "./programs-setup";

afterAll(resetClock);

test("a program is stopped and taken back under its own patient's address only, in the same clinic too", async () => {
  const { clinic, pat, running } = await atTheClinic();
  const other = await createPatient(clinic.owner);
  const { program } = await running();
  const fresh = newProgram({ startsOn: "2026-03-10" });
  await assignProgram(clinic.owner, pat.patient.id, fresh);
  const before = await allRows();
  expect(await stopProgram(clinic.owner, other.patient.id, program.id)).toBeNull();
  expect(await undoAssignment(clinic.owner, other.patient.id, fresh.programId)).toBeNull();
  expect(await allRows()).toEqual(before);
  expect(await undoAssignment(clinic.owner, pat.patient.id, fresh.programId)).toBe("undone");
  expect(await stopProgram(clinic.owner, pat.patient.id, program.id)).toBe("2026-03-03");
});
