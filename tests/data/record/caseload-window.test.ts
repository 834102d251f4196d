import { afterAll, expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import { cautionsOfIn, strengthensIn } from "~/content/exercises/cautions";
import { getAlerts } from "~/data/alerts/get-alerts.server";
import { getCaseload } from "~/data/caseload/get-caseload.server";
import { listCaseload } from "~/data/record/caseload.server";
import { getPatientProgress } from "~/data/record/progress.server";
import { attention } from "~/domain/alerts/attention";
import { addDays, eachDay } from "~/domain/calendar/dates";
import { readCaseloadQuery } from "~/domain/caseload/query";
import { thresholdsOf } from "~/domain/clinic-rules";
import { defaultThresholds } from "~/domain/thresholds";
import { resetClock, setClock } from "~/lib/clock.server";
import {
  actorOf,
  createClinic,
  createPain,
  createPatient,
  createProgram,
  createSession,
  testItem,
} from "../../factories";

const exercises = builtInExercises;
const rules = {
  ...{ thresholds: defaultThresholds, strengthens: strengthensIn(exercises) },
  cautionsOf: cautionsOfIn(exercises),
};
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
  const [row] = await listCaseload(clinic.owner, [rules]);
  expect(row?.log.sessions.map(({ dueOn }) => dueOn)).toEqual(["2026-10-19"]);
  expect(row?.log.pain.map(({ localDate }) => localDate)).toEqual(["2026-10-19"]);
});

test("a patient who is two days behind the clinic has the Monday of their own 28 days", async () => {
  // Monday 23 November on Kiritimati, Saturday 21 in Pago Pago.
  setClock(new Date("2026-11-22T10:30:00Z"));
  const clinic = await createClinic({ timeZone: "Pacific/Kiritimati" });
  const patient = await createPatient(clinic.owner, { timeZone: "Pacific/Pago_Pago" });
  await createPain(patient, { localDate: "2026-10-19", score: 3 });
  const [row] = await listCaseload(clinic.owner, [rules]);
  expect(row?.log.pain.map(({ localDate }) => localDate)).toEqual(["2026-10-19"]);
});

test("an alert older than these rows is dated as in the record; nobody else's rows reach further", async () => {
  setClock(new Date("2026-11-22T12:00:00Z"));
  const clinic = await createClinic();
  const today = "2026-11-22";
  const daysOf = (ago: number) => eachDay(addDays(today, -ago), today);
  const long = await createPatient(clinic.owner, { name: "Long" });
  for (const localDate of daysOf(60)) {
    await createPain(long, { localDate, score: 6, moment: "NEXT_MORNING" });
  }
  const short = await createPatient(clinic.owner, { name: "Short" });
  await createPain(short, { localDate: addDays(today, -60), score: 2 });
  for (const localDate of daysOf(5)) await createPain(short, { localDate, score: 6 });
  const rows = await listCaseload(clinic.owner, [rules]);
  const oldest = Object.fromEntries(rows.map(({ name, log }) => [name, log.pain[0]?.localDate]));
  expect(oldest).toEqual({ Long: addDays(today, -60), Short: addDays(today, -5) });
  for (const { id, log } of rows) {
    const whole = await getPatientProgress(clinic.owner, id);
    expect(attention(log, today)).toEqual(whole && attention(whole.log, today));
  }
  const since = rows.map(({ name, log }) => [name, attention(log, today)[0]?.since]);
  expect(Object.fromEntries(since)).toEqual(oldest);
});

test("strength work that was overdone for ten weeks is dated on the caseload as on the record", async () => {
  setClock(new Date("2026-11-22T12:00:00Z"));
  const clinic = await createClinic();
  const patient = await createPatient(clinic.owner, { startedOn: "2026-08-03" });
  const program = await createProgram(patient, {
    ...{ startsOn: "2026-08-03", items: [testItem("bridge")] },
    schedule: { kind: "weekdays", weekdays: [1, 3, 5], timesPerDay: 1 },
  });
  for (const dueOn of eachDay(addDays("2026-11-22", -70), "2026-11-22")) {
    await createSession(program, { dueOn });
  }
  const actor = await actorOf(clinic.cookie, "clinician");
  const { patients } = await getCaseload(actor, readCaseloadQuery(new URLSearchParams()));
  const record = await getAlerts(actor, patient.patient.id);
  const plain = (alerts: unknown) => JSON.parse(JSON.stringify(alerts));
  expect(patients.rows[0]?.alerts.map(({ alert }) => alert)).toEqual(plain(record?.alerts));
  expect(record?.alerts).toMatchObject([{ rule: "overdoing", since: "2026-09-15" }]);
  const [row] = await listCaseload(clinic.owner, [rules]);
  expect(row?.log.sessions[0]?.dueOn).toBe("2026-09-13");
});

test("whoever gives no score has the date of the last one, however long ago", async () => {
  setClock(new Date("2026-11-22T12:00:00Z"));
  const clinic = await createClinic();
  const [once, never] = [await createPatient(clinic.owner), await createPatient(clinic.owner)];
  for (const patient of [once, never]) {
    const program = await createProgram(patient, { startsOn: "2026-08-01" });
    await createSession(program, { dueOn: "2026-11-21" });
  }
  await createPain(once, { localDate: "2026-08-03", score: 0 });
  const rows = await listCaseload(clinic.owner, [rules]);
  const found = (id: string) => rows.find((row) => row.id === id)?.log;
  expect(found(once.patient.id)).toMatchObject({ earlierPainOn: "2026-08-03", earlierLogOn: null });
  expect(found(never.patient.id)).toMatchObject({ earlierPainOn: null, earlierLogOn: null });
});

test("a standstill is judged against a first week however long ago, for each of the figures somebody thinks of", async () => {
  setClock(new Date("2026-11-22T12:00:00Z"));
  const today = "2026-11-22";
  const clinic = await createClinic();
  const since = (ago: number) => addDays(today, -ago);
  const stuck = async (name: string, began: number) => {
    const patient = await createPatient(clinic.owner, { name, startedOn: since(began) });
    await createProgram(patient, { startsOn: since(began) });
    for (const localDate of [
      ...eachDay(since(began), since(began - 3)),
      ...eachDay(since(3), today),
    ]) {
      await createPain(patient, { localDate, score: 5 });
    }
  };
  await stuck("Old", 200);
  await stuck("Newer", 60);
  await stuck("New", 20);
  const early = thresholdsOf({ notImprovingFromDay: 14 });
  const rows = await listCaseload(clinic.owner, [rules, { ...rules, thresholds: early }]);
  for (const { id, name, log } of rows) {
    const whole = await getPatientProgress(clinic.owner, id);
    for (const thresholds of [defaultThresholds, early]) {
      const found = attention(log, today, { thresholds });
      expect(found).toEqual(whole && attention(whole.log, today, { thresholds }));
      const isOpen = found.some(({ rule }) => rule === "not-improving");
      expect([name, isOpen]).toEqual([name, name !== "New" || thresholds === early]);
    }
  }
});

test("a long silence is counted from the week of the last log, as in the record, whatever the clinic asks", async () => {
  setClock(new Date("2026-11-22T12:00:00Z"));
  const today = "2026-11-22";
  const clinic = await createClinic();
  const thresholds = thresholdsOf({ silentSessions: 13 });
  const opened = new Set<boolean>();
  for (const [times, since] of [
    [2, 34],
    [2, 44],
    [2, 52],
    [3, 34],
    [3, 38],
    [3, 120],
  ] as const) {
    const patient = await createPatient(clinic.owner, { startedOn: "2026-06-01" });
    const schedule = { kind: "perWeek" as const, timesPerWeek: times };
    const program = await createProgram(patient, { startsOn: "2026-06-01", schedule });
    const last = addDays(today, -since);
    // The sessions of the week before it, some of which may be in the week of the last log.
    for (const dueOn of [addDays(last, -2), addDays(last, -1), last])
      await createSession(program, { dueOn });
    await createPain(patient, { localDate: last, score: 3 });
  }
  for (const { id, log } of await listCaseload(clinic.owner, [
    { ...rules, thresholds: defaultThresholds },
    { ...rules, thresholds },
  ])) {
    const whole = await getPatientProgress(clinic.owner, id);
    for (const by of [defaultThresholds, thresholds]) {
      const found = attention(log, today, { thresholds: by });
      expect(found).toEqual(whole && attention(whole.log, today, { thresholds: by }));
      if (by === thresholds) opened.add(found.some(({ rule }) => rule === "silent"));
    }
  }
  expect(opened).toEqual(new Set([true, false]));
});
