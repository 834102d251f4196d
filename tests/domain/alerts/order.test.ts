import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import { cautionsOfIn, strengthensIn } from "~/content/exercises/cautions";
import { type Alert, compareAttention, placeOf } from "~/domain/alerts/alert";
import { attention } from "~/domain/alerts/attention";
import { addDays, eachDay } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import { meanOf } from "~/domain/numbers";
import { painDays } from "~/domain/pain/pain";
import { dueSessions } from "~/domain/program/due-sessions";
import type { PatientLog, RedFlagLevel } from "~/domain/rows";
import { adherence } from "~/domain/session/adherence";
import { nameOfIn } from "~/screens/library/exercises";
import { alertLabels, alertWords } from "~/words/alerts";
import { meanWords } from "~/words/numbers";
import { FIRST, LAST, logs } from "../arbitraries";
import { pain, redFlag } from "../builders";

const options = {
  cautionsOf: cautionsOfIn(builtInExercises),
  strengthens: strengthensIn(builtInExercises),
};
const alertsOf = (log: PatientLog, today: string, dischargedOn: string | null = null) =>
  attention(log, today, { ...options, dischargedOn });

const days = fc.integer({ min: 0, max: 60 }).map((ago) => addDays(LAST, -ago));
const levels = fc.constantFrom<RedFlagLevel>("EMERGENCY", "TODAY", "BACKGROUND");
/** Logs in which visits come up, limits differ and signs are ticked. */
const cases = fc.record({
  log: logs,
  today: fc.integer({ min: 30, max: 58 }).map((later) => addDays(FIRST, later)),
  visit: fc.option(days, { nil: null }),
  greenMax: fc.integer({ min: 0, max: 4 }),
  isRising: fc.boolean(),
  ticks: fc.array(fc.record({ on: days, level: levels, note: fc.constantFrom(null, "Words.") }), {
    maxLength: 3,
  }),
});

type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

const patientOf = ({ log, today, visit, greenMax, isRising, ticks }: Case): PatientLog => {
  const weeks = isRising ? eachDay(addDays(today, -13), today) : [];
  return {
    ...log,
    pain: [...log.pain, ...weeks.map((day, i) => pain(day, i < 7 ? 0 : 10))],
    limits: { ...log.limits, greenMax },
    episode: log.episode && { ...log.episode, startedOn: FIRST, nextVisitOn: visit },
    redFlags: ticks.map(({ on, ...part }) => redFlag(on, part)),
  };
};

describe("of any patients", () => {
  test("the order is total: either way round the same, and no circle", () => {
    fc.assert(
      fc.property(fc.array(cases, { minLength: 1, maxLength: 3 }), (patients) => {
        const alerts = patients.flatMap((each) => alertsOf(patientOf(each), each.today));
        for (const a of alerts) {
          for (const b of alerts) {
            expect(Math.sign(compareAttention(a, b))).toBe(-Math.sign(compareAttention(b, a)) + 0);
            if (compareAttention(a, b) === 0) expect(placeOf(a)).toEqual(placeOf(b));
            for (const c of alerts) {
              if (compareAttention(a, b) <= 0 && compareAttention(b, c) <= 0) {
                expect(compareAttention(a, c)).toBeLessThanOrEqual(0);
              }
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a sign that is ticked comes first, whatever else waits, after a discharge too", () => {
    fc.assert(
      fc.property(cases, levels, fc.boolean(), (one, level, isDischarged) => {
        const patient = patientOf({ ...one, ticks: [] });
        const dischargedOn = isDischarged ? one.today : null;
        const others = alertsOf(patient, one.today, dischargedOn);
        const flagged = { ...patient, redFlags: [redFlag(one.today, { level })] };
        const [first, ...rest] = alertsOf(flagged, one.today, dischargedOn);
        expect(first?.rule).toBe("red-flag");
        expect(rest).toEqual(others);
      }),
    );
  });

  test("nobody waits since a day to come, and each alert has its key", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const alerts = alertsOf(patientOf(one), one.today);
        for (const { since } of alerts) expect(since <= one.today).toBe(true);
        const keys = alerts.map(({ rule, key }) => `${rule} ${key}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test("what an alert saw survives being kept as JSON, and says the same sentence", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(cases, (one) => {
        for (const alert of alertsOf(patientOf(one), one.today)) {
          const kept = JSON.parse(JSON.stringify(alert)) as Alert;
          expect(kept).toEqual(alert);
          const { title, detail } = alertWords(kept, nameOfIn(builtInExercises));
          expect(`${title} ${detail}`).not.toMatch(/undefined|null|NaN|\[object/);
          seen.add(alertLabels[alert.rule]);
        }
      }),
    );
    // Chance tries most of them; the tables of each rule try the others.
    expect(seen.size).toBeGreaterThanOrEqual(5);
  });

  test("the figures of a sentence are those that the table beneath gives", () => {
    const tried = new Set<string>();
    fc.assert(
      fc.property(cases, (one) => {
        const patient = patientOf(one);
        const meanOfDays = (from: string, to: string) =>
          meanWords(meanOf(painDays(patient.pain, from, to).map(({ mean }) => mean)) ?? -1);
        for (const alert of alertsOf(patient, one.today)) {
          const { title, detail } = alertWords(alert, nameOfIn(builtInExercises));
          const says = (text: string) => {
            tried.add(alert.rule);
            expect(`${title} ${detail}`).toContain(text);
          };
          const last = lastDayOf({ pain: patient.pain }, one.today);
          if (alert.rule === "not-improving") {
            const { first } = alert.evidence;
            says(`: ${meanOfDays(first.from, addDays(first.from, 6))},`);
            says(`: ${meanOfDays(addDays(last, -6), last)},`);
          }
          if (alert.rule === "pain-rising") {
            const before = meanOfDays(addDays(last, -13), addDays(last, -7));
            says(`${before} → ${meanOfDays(addDays(last, -6), last)}`);
          }
          if (alert.rule === "pain-too-high") {
            const { score, on, moment } = alert.evidence;
            const rows = patient.pain.filter((each) => each.localDate === on);
            expect(rows.some((row) => row.score === score && row.moment === moment)).toBe(true);
            says(`Pain ${score} of 10`);
          }
          if (alert.rule === "low-adherence") {
            const from = addDays(one.today, -13);
            const end = lastDayOf(patient, one.today);
            const { done, due } = adherence(dueSessions(patient, from, end, one.today));
            says(`${done} of ${due} sessions done`);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect([...tried].sort()).toEqual([
      ...["low-adherence", "not-improving", "pain-rising", "pain-too-high"],
    ]);
  });
});
