import fc from "fast-check";
import { addDays, eachDay } from "~/domain/calendar/dates";
import type { PatientLog, RevisionRow, Schedule, SessionStatus, Weekday } from "~/domain/rows";
import { item, log, pain, program, revision, session } from "./builders";

/** Random but lawful logs over eight weeks: one program, up to three revisions, gaps, extras. */

export const FIRST = "2026-09-28";
export const LAST = "2026-11-22";

const dateIn = (from = FIRST, to = LAST) => fc.constantFrom(...eachDay(from, to));

export const schedules: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({
    kind: fc.constant("weekdays" as const),
    weekdays: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }),
    timesPerDay: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constant("perWeek" as const),
    timesPerWeek: fc.integer({ min: 1, max: 7 }),
  }),
);

const items = [
  item({ id: "i-1", exerciseId: "lunge", position: 1 }),
  item({ id: "i-2", exerciseId: "pigeon", position: 2, side: "LEFT" }),
  item({ id: "i-3", exerciseId: "pigeon", position: 3, side: "RIGHT" }),
];

const revisions: fc.Arbitrary<RevisionRow[]> = fc
  .array(fc.record({ schedule: schedules, after: fc.integer({ min: 0, max: 20 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => {
    let effectiveOn = FIRST;
    return parts.map(({ schedule, after }, i) => {
      if (i > 0) effectiveOn = addDays(effectiveOn, after);
      const number = i + 1;
      return revision({ id: `rev-${number}`, number, effectiveOn, schedule, items });
    });
  });

const sessions = fc.uniqueArray(
  fc.record({
    dueOn: dateIn(),
    slot: fc.integer({ min: 1, max: 3 }),
    status: fc.constantFrom<SessionStatus>("DONE", "PARTLY", "MISSED"),
    detail: fc.array(fc.constantFrom("DONE", "PARTLY", "SKIPPED" as const), { maxLength: 3 }),
  }),
  { maxLength: 60, selector: ({ dueOn, slot }) => `${dueOn}${slot}` },
);

const reports = fc.array(
  fc.record({
    date: dateIn(),
    score: fc.integer({ min: 0, max: 10 }),
    moment: fc.constantFrom("BEFORE", "DURING", "AFTER", "NEXT_MORNING", "DAILY" as const),
  }),
  { maxLength: 80 },
);

export const logs: fc.Arbitrary<PatientLog> = fc
  .record({ revisions, sessions, reports })
  .map((parts) => {
    const inForce = (day: string) =>
      parts.revisions.filter((each) => each.effectiveOn <= day).at(-1)?.id ?? "rev-1";
    return log({
      programs: [program({ startsOn: FIRST, revisions: parts.revisions })],
      sessions: parts.sessions.map(({ dueOn, slot, status, detail }) =>
        session(dueOn, {
          slot,
          status,
          revisionId: inForce(dueOn),
          exercises: detail.map((result, i) => ({
            itemId: `i-${i + 1}`,
            result,
            reason: null,
            easierId: null,
          })),
        }),
      ),
      pain: parts.reports.map(({ date, score, moment }) => pain(date, score, { moment })),
    });
  });
