import { afterAll, expect, test } from "vitest";
import { listCaseload } from "~/data/record/caseload.server";
import { resetClock, setClock } from "~/lib/clock.server";
import {
  createClinic,
  createPain,
  createPatient,
  createProgram,
  createSession,
} from "../../factories";

afterAll(resetClock);

test("the rows reach back to the Monday of the first of 28 days, also where it is still yesterday", async () => {
  // Sunday 22 November in London, Saturday 21 in Pago Pago: there the 28 days begin on Sunday 25 October, and
  // its week on Monday 19.
  setClock(new Date("2026-11-22T08:00:00Z"));
  const clinic = await createClinic({ timeZone: "Europe/London" });
  const patient = await createPatient(clinic.owner, { timeZone: "Pacific/Pago_Pago" });
  const program = await createProgram(patient, { startsOn: "2026-10-01" });
  for (const day of ["2026-10-18", "2026-10-19"]) {
    await createSession(program, { dueOn: day });
    await createPain(patient, { localDate: day, score: 3 });
  }
  const [row] = await listCaseload(clinic.owner);
  expect(row?.log.sessions.map(({ dueOn }) => dueOn)).toEqual(["2026-10-19"]);
  expect(row?.log.pain.map(({ localDate }) => localDate)).toEqual(["2026-10-19"]);
});
