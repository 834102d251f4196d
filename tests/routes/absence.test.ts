import { beforeAll, expect, test } from "vitest";
import { getCaseload } from "~/data/caseload/get-caseload.server";
import { readCaseloadQuery } from "~/domain/caseload/query";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as openRecord } from "~/routes/clinic.patients.$patientId";
import { action as edit, loader as openEdit } from "~/routes/clinic.patients.$patientId_.edit";
import { loader as openAccount, action as say } from "~/routes/my.account";
import { tableRow } from "~/screens/caseload/caseload-rows";
import {
  actorOf,
  call,
  createCarer,
  createClinic,
  createPatient,
  createProgram,
  createSession,
  request,
} from "../factories";

const at = (date: string) => setClock(new Date(`${date}T12:00:00Z`));

beforeAll(() => {
  at("2026-03-04");
  return resetClock;
});

async function world() {
  at("2026-03-04");
  const { owner, cookie } = await createClinic();
  const pat = await createPatient(owner, { startedOn: "2026-02-01" });
  const patientId = pat.patient.id;
  const absences = () =>
    db.absence.findMany({
      where: { patientId },
      orderBy: { createdAt: "asc" },
      select: { fromOn: true, untilOn: true },
    });
  const send = (form: Record<string, string>, by = pat.cookie) =>
    call(say, request("/my/account", { cookie: by, form }));
  const sendAtClinic = (form: Record<string, string>) =>
    call(edit, request(`/clinic/patients/${patientId}/edit`, { cookie, form }), { patientId });
  return { cookie, pat, patientId, absences, send, sendAtClinic };
}

test("a patient says until when they are away, says another day, and is back before it", async () => {
  const { cookie, pat, patientId, absences, send } = await world();
  expect((await send({ intent: "away", untilOn: "2026-03-10" })).location).toBe("/my/account");
  expect(await absences()).toEqual([{ fromOn: "2026-03-04", untilOn: "2026-03-10" }]);
  const account = await call(openAccount, request("/my/account", { cookie: pat.cookie }));
  expect(account.data.away.state).toBe("Away until 10 March 2026.");
  const path = `/clinic/patients/${patientId}`;
  const record = await call(openRecord, request(path, { cookie }), { patientId });
  expect(JSON.stringify(record.data)).toContain("away until 10 Mar");
  at("2026-03-06");
  const carer = await createCarer(pat);
  await send({ intent: "away", untilOn: "2026-03-20" }, carer.cookie);
  at("2026-03-08");
  await send({ intent: "back" });
  expect(await absences()).toEqual([
    { fromOn: "2026-03-04", untilOn: "2026-03-05" },
    { fromOn: "2026-03-06", untilOn: "2026-03-07" },
  ]);
  const { logVersion } = await db.patient.findUniqueOrThrow({ where: { id: patientId } });
  expect(logVersion).toBe(3);
});

test.each([
  ["", "Choose the last day away."],
  ["2026-02-30", "Choose the last day away."],
  ["2026-03-03", "Choose today or a later day."],
  ["2026-06-03", "Choose a day in the next 90 days."],
])("%j is not taken", async (untilOn, words) => {
  const { absences, send, sendAtClinic } = await world();
  for (const answer of [
    await send({ intent: "away", untilOn }),
    await sendAtClinic({ intent: "away", untilOn }),
  ]) {
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.data)).toContain(words);
  }
  expect(await absences()).toEqual([]);
});

test("a clinician says it on the edit page, and silence waits", async () => {
  const { cookie, pat, patientId, sendAtClinic } = await world();
  const program = await createProgram(pat, { startsOn: "2026-02-02" });
  await createSession(program, { dueOn: "2026-02-20" });
  const open = async () => {
    const { patients } = await getCaseload(
      await actorOf(cookie, "clinician"),
      readCaseloadQuery(new URLSearchParams()),
    );
    const row = patients.rows.find(({ id }) => id === patientId);
    const isSilent = row?.alerts.some(({ alert }) => alert.rule === "silent");
    return { isSilent, away: row && tableRow(row).away, adherence: row?.adherence };
  };
  const before = await open();
  expect(before).toMatchObject({ isSilent: true, away: null });
  await sendAtClinic({ intent: "away", untilOn: "2026-03-10" });
  // What was due counts as it did.
  const away = { ...before, isSilent: false, away: "Away until 10 Mar" };
  expect(await open()).toEqual(away);
  const path = `/clinic/patients/${patientId}/edit`;
  const page = await call(openEdit, request(path, { cookie }), { patientId });
  expect(page.data.away.state).toBe("Away until 10 March 2026.");
  await sendAtClinic({ intent: "back" });
  // The day that was said to be away is none by now.
  expect(await open()).toEqual(before);
});
