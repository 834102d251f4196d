import { describe, expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import { cautionsOfIn, strengthensIn } from "~/content/exercises/cautions";
import { type Alert, alertGroups, compareAttention } from "~/domain/alerts/alert";
import { answerState } from "~/domain/alerts/answer-state";
import type { AnswerRow } from "~/domain/alerts/answers";
import { attention } from "~/domain/alerts/attention";
import { readyToProgress } from "~/domain/alerts/ready-to-progress";
import { addDays, localDateAt, weekdayOf } from "~/domain/calendar/dates";
import { coverState } from "~/domain/patient/cover";
import { isPausedOn } from "~/domain/program/pauses";
import type { PatientLog } from "~/domain/rows";
import { dayState } from "~/domain/session/day-views";
import { clinicRows } from "../../prisma/seed/clinic";
import { stories } from "../../prisma/seed/stories";
import { exercisesBySession, toldRecord } from "../../prisma/seed/told-record";

// Every rule has somebody whose row stands open, whenever and wherever the clinic is told.

/** Each weekday; ends of months and of a year; the weeks in which clocks change in London, Auckland or Los Angeles. */
const clocks = [
  "2026-04-06T09:00:00Z",
  "2026-03-31T22:45:00Z",
  "2026-04-01T06:00:00Z",
  "2026-11-19T12:00:00Z",
  "2027-01-01T00:00:30Z",
  "2026-02-28T23:59:59Z",
  "2026-10-31T17:00:00Z",
  "2026-03-29T01:30:00Z",
  "2026-10-25T00:30:00Z",
];
/** Where the patients live who do not live elsewhere by their story. */
const zones = ["Europe/London", "Pacific/Auckland", "America/Los_Angeles"];
/** Every day each clock at one of them; everywhere among the proofs. */
const places = clocks.flatMap((clock, i) => {
  const here = process.env.PROOFS === "yes" ? zones : zones.slice(i % 3, (i % 3) + 1);
  return here.map((zone) => [clock, zone] as const);
});

/** Come with messages and with measures. */
const LATER = ["message-waiting", "measure-due"];
const rules = Object.keys(alertGroups).filter((rule) => !LATER.includes(rule));

const known = {
  cautionsOf: cautionsOfIn(builtInExercises),
  strengthens: strengthensIn(builtInExercises),
};

/** The clinic as the queue sees it: each patient's alerts, and what became of them by the answers. */
function queueAt(clock: string, zone: string) {
  const now = new Date(clock);
  const rows = clinicRows(
    stories.map((story) => ({ timeZone: zone, ...story })),
    now,
    "hash",
  );
  const exercises = exercisesBySession(rows);
  const patients = rows.patients.map((patient) => {
    const { log, dischargedOn } = toldRecord(rows, patient, exercises);
    const today = localDateAt(now, patient.timeZone);
    const answers = rows.answers.filter((each) => each.patientId === patient.id).map(toAnswer);
    const alerts = attention(log, today, { dischargedOn, ...known }).map((alert) => ({
      alert,
      ...answerState(alert, answers, { log, today }),
    }));
    return { name: patient.name, log, today, alerts };
  });
  return { now, rows, patients };
}

type ToldAnswer = ReturnType<typeof clinicRows>["answers"][number];

function toAnswer({ figures, untilOn = null, at, ...row }: ToldAnswer): AnswerRow {
  return {
    ...row,
    ...{ id: row.id ?? "", byName: "", untilOn, at: new Date(at) },
    figures: figures as Record<string, number>,
  };
}

describe.each(places)("the demo clinic as of %s, at home in %s", (clock, zone) => {
  const { now, rows, patients } = queueAt(clock, zone);
  const find = (name: string) => {
    const patient = patients.find((each) => each.name === name);
    if (!patient) throw new Error(`There is no ${name}.`);
    return patient;
  };
  const open = patients.flatMap(({ name, alerts }) =>
    alerts.flatMap(({ alert, state }) => (state === "open" ? [{ name, alert }] : [])),
  );
  const answered = (name: string) => {
    const found = find(name).alerts.find(({ answer }) => answer !== null);
    return { rule: found?.alert.rule, state: found?.state, ...found?.answer };
  };

  test("has an open row for every rule, and somebody who is ready for more", () => {
    const shown = new Set<string>(open.map(({ alert }) => alert.rule));
    expect(rules.filter((rule) => !shown.has(rule))).toEqual([]);
    expect(rules.length).toBeGreaterThanOrEqual(11);
    expect(patients.some(({ log, today }) => readyToProgress(log, today) !== null)).toBe(true);
  });

  test("the red flag is the first row, and says when and in whose words it came", () => {
    const [first] = [...open].sort((a, b) => compareAttention(a.alert, b.alert));
    const thaddeus = find("Thaddeus Wren");
    expect(first).toMatchObject({
      name: "Thaddeus Wren",
      alert: {
        ...{ rule: "red-flag", severity: "critical", since: addDays(thaddeus.today, -1) },
        evidence: { code: "numb-leg", level: "TODAY", note: expect.stringMatching(/gone numb/) },
      } satisfies Partial<Record<keyof Alert, unknown>>,
    });
    const [report] = rows.signReports;
    expect([rows.signReports.length, report?.openedAt]).toEqual([1, undefined]);
    // Later than the 8 of the same evening.
    const eight = thaddeus.log.pain.find(({ score }) => score === 8);
    expect(new Date(report?.at ?? 0) > (eight?.at ?? now)).toBe(true);
  });

  test("the pause that began with it runs, and its days ask for nothing", () => {
    const { log, today } = find("Thaddeus Wren");
    expect(log.pauses).toMatchObject([{ fromOn: addDays(today, -1), untilOn: null }]);
    expect(isPausedOn(log.pauses, today)).toBe(true);
    const states = [today, addDays(today, -1)].map((day) => dayState(log, day, today));
    expect(states).toEqual(["paused", "paused"]);
    expect(patients.filter((each) => each.log.pauses.length > 0)).toHaveLength(1);
  });

  test("Juniper's alert is acknowledged with what was done, Sunniva's sleeps until a working day", () => {
    expect(answered("Juniper Hale")).toMatchObject({
      ...{ rule: "low-adherence", state: "acknowledged" },
      ...{ reason: expect.stringMatching(/^Called, spoke\./), untilOn: null },
    });
    const sunniva = answered("Sunniva Heath");
    expect(sunniva).toMatchObject({ rule: "low-adherence", state: "snoozed" });
    const { today } = find("Sunniva Heath");
    const { localDate = "", untilOn } = sunniva;
    expect(untilOn && untilOn > today && weekdayOf(untilOn) < 6).toBe(true);
    expect(localDate < today && weekdayOf(localDate) < 6).toBe(true);
  });

  test("an answer holds the key and the figures of its own day", () => {
    for (const { patientId, rule, key, figures, localDate, at } of rows.answers) {
      const patient = rows.patients.find(({ id }) => id === patientId);
      const { log, today } = find(patient?.name ?? "");
      const then = asOf(log, new Date(at));
      const alert = attention(then, localDate, known).find((each) => each.rule === rule);
      if (alert?.rule !== "low-adherence") throw new Error(`${patient?.name}: nothing to answer.`);
      const { done, due } = alert.evidence;
      expect([key, localDate < today]).toEqual([alert.key, true]);
      expect(figures).toMatchObject({ share: done / due, redFlags: 0 });
    }
  });

  test("the handover lies ahead, with a note for each of three", () => {
    const [cover] = rows.covers;
    if (!cover) throw new Error("There is no handover.");
    const today = localDateAt(now, "Europe/London");
    expect(coverState({ ...cover, endedAt: null }, today)).toBe("ahead");
    expect([weekdayOf(cover.fromOn), weekdayOf(cover.untilOn)]).toEqual([1, 5]);
    expect(cover.fromOn <= addDays(today, 10)).toBe(true);
    expect(rows.covered).toHaveLength(18);
    const named = rows.covered.flatMap(({ note, patientId }) =>
      note ? rows.patients.filter(({ id }) => id === patientId).map(({ name }) => name) : [],
    );
    expect(named.sort()).toEqual(["Anselm Quill", "Corwin Batch", "Marigold Finch"]);
    // Leo is told of people who need a look, not of others.
    const listed = new Set(open.map(({ name }) => name));
    expect(named.every((name) => listed.has(name))).toBe(true);
  });

  test("each of these leaves its row in the audit trail, without a word of anybody", () => {
    const rowsOf = (action: string) => rows.audit.filter((each) => each.action === action);
    expect(rowsOf("red-flag.reported").map(({ detail }) => detail)).toEqual([
      { codes: ["numb-leg"], level: "TODAY", paused: "began" },
    ]);
    expect(
      rowsOf("alert.answered")
        .map(({ entityId }) => entityId)
        .sort(),
    ).toEqual(rows.answers.map(({ id }) => id).sort());
    expect(rowsOf("cover.made").map(({ entityId }) => entityId)).toEqual(
      rows.covers.map(({ id }) => id),
    );
    expect(rowsOf("precaution.noted")).toHaveLength(rows.precautions.length);
    const details = JSON.stringify(rows.audit.map(({ detail }) => detail ?? null));
    for (const { reason } of rows.answers) expect(details).not.toContain(reason);
    for (const { note } of [...rows.covered, ...rows.signReports]) {
      if (note) expect(details).not.toContain(note);
    }
    for (const { at } of rows.audit) expect(new Date(at) <= now).toBe(true);
  });
});

/** What the record held at an instant. */
function asOf(log: PatientLog, at: Date): PatientLog {
  const sessions = log.sessions.filter(({ createdAt }) => createdAt <= at);
  return { ...log, sessions, pain: log.pain.filter(({ createdAt }) => createdAt <= at) };
}
