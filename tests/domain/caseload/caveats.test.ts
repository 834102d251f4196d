import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attention } from "~/domain/alerts/attention";
import { addDays, eachDay } from "~/domain/calendar/dates";
import { caveats } from "~/domain/caseload/caveats";
import { statusOf } from "~/domain/caseload/status";
import { toThresholds, usualRules } from "~/domain/clinic-rules";
import type { PainMoment, PainRow, PatientLog, PauseRow } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import { caveatWords } from "~/words/caveats";
import { log, pain, program, revision, session } from "../builders";
import { day, done, hurt, today } from "./caseload-builders";

const calm = hurt(13, 0, 2);
const wordsOf = (
  part: Partial<PatientLog>,
  dischargedOn: string | null = null,
  thresholds = defaultThresholds,
) =>
  caveats(log({ sessions: done(13, 0), pain: calm, ...part }), today, dischargedOn, thresholds).map(
    caveatWords,
  );

const ended = program({ revisions: [revision({ endsOn: day(1) })] });
const agreed = {
  ...{ startedOn: "2026-10-05", dischargedOn: null, hasAgreedLimits: true, precautions: [] },
  ...{ usualPain: null, nextVisitOn: null, measureDueOn: null },
};
const pause = (fromOn: string, untilOn: string | null): PauseRow => ({
  ...{ id: `pause ${fromOn}`, fromOn, untilOn, level: "TODAY" },
});
const beforehand = (ago: number, score: number, part: Partial<PainRow> = {}) =>
  pain(day(ago), score, { moment: "BEFORE", ...part });

describe("what speaks against “on track”, in words", () => {
  test.each<[string, Partial<PatientLog>, string[]]>([
    ["nothing", {}, []],
    ["no score ever", { pain: [], earlierPainOn: null }, ["No pain score yet"]],
    ["no score of late", { pain: hurt(13, 7, 2) }, ["No pain score since Thu 12 Nov"]],
    [
      "a score from before the rows",
      { pain: [], earlierPainOn: "2026-09-30" },
      ["No pain score since Wed 30 Sep"],
    ],
    [
      "scores on two days",
      { pain: hurt(1, 0, 2) },
      ["Pain scores on 2 days of the last 14, 3 are needed"],
    ],
    [
      "scores of an episode before this one, which began yesterday",
      { episode: { ...agreed, startedOn: day(1) } },
      ["Pain scores on 2 days of the last 2, 3 are needed"],
    ],
    [
      "an episode that began three days ago, with scores",
      { episode: { ...agreed, startedOn: day(2) } },
      [],
    ],
    ["scores on three days, 0 too", { pain: hurt(2, 0, 0) }, []],
    [
      "a 6 before a session",
      { pain: [...calm, beforehand(5, 6)] },
      ["Pain 6 before the session, Sat 14 Nov, above the usual limit of 5"],
    ],
    [
      "the highest of several, of equals the newest",
      { pain: [...calm, beforehand(5, 6), beforehand(1, 6), beforehand(0, 5)] },
      ["Pain 6 before the session, Wed 18 Nov, above the usual limit of 5"],
    ],
    [
      "an agreed ceiling",
      { pain: [...calm, beforehand(0, 6)], episode: agreed },
      ["Pain 6 before the session, Thu 19 Nov, above the agreed ceiling of 5"],
    ],
    [
      "a 6 under tomorrow's date",
      { pain: [...calm, beforehand(-1, 6)] },
      ["Pain 6 before the session, Fri 20 Nov, above the usual limit of 5"],
    ],
    ["a 6 of eight days ago", { pain: [...calm, beforehand(7, 6)] }, []],
    [
      "four sessions a day where one was asked",
      {
        sessions: [1, 2, 3, 4].flatMap((slot) => done(13, 0).map((each) => ({ ...each, slot }))),
      },
      ["28 sessions in 7 days where 7 were asked, up to 4 sessions a day where 1 was asked"],
    ],
    ["little done", { sessions: done(13, 5) }, ["9 of 13 sessions done in 14 days"]],
    [
      "pain on the way up",
      { pain: [...hurt(13, 7, 2), ...hurt(6, 0, 3)] },
      ["Pain up 1.0 points, 2.0 → 3.0 (7-day means)"],
    ],
    [
      "a first day",
      { programs: [program({ startsOn: today })], sessions: [], pain: [] },
      [
        "Nothing logged since the program began on Thu 19 Nov",
        "No session was due in the last 14 days",
        "No pain score yet",
      ],
    ],
    [
      "no program, and a 6",
      { programs: [], pain: [beforehand(0, 6)] },
      [
        "No program is in force, so nothing is known about sessions",
        "Pain 6 before the session, Thu 19 Nov, above the usual limit of 5",
      ],
    ],
    [
      "a pause, before all else",
      { pauses: [pause(day(5), null)], sessions: done(13, 6), pain: [...calm, beforehand(0, 6)] },
      [
        "All programs are paused since Sat 14 Nov, until somebody decides",
        "Pain 6 before the session, Thu 19 Nov, above the usual limit of 5",
      ],
    ],
    [
      "a pause on a first day",
      {
        pauses: [pause(today, null)],
        programs: [program({ startsOn: today })],
        sessions: [],
        pain: [],
      },
      [
        "All programs are paused since Thu 19 Nov, until somebody decides",
        "Nothing logged since the program began on Thu 19 Nov",
        "No session was due in the last 14 days",
        "No pain score yet",
      ],
    ],
    [
      "a pause that was decided, on its last day",
      { pauses: [pause(day(5), today)], sessions: done(13, 6) },
      ["All programs are paused until the end of Thu 19 Nov"],
    ],
    [
      "a pause that is over",
      { pauses: [pause(day(5), day(1))], sessions: [...done(13, 6), ...done(0, 0)] },
      [],
    ],
    [
      "an end",
      { programs: [ended] },
      ["The program ended on Wed 18 Nov, so sessions are no longer looked at"],
    ],
  ])("%s", (_what, part, words) => {
    expect(wordsOf(part)).toEqual(words);
  });

  test("a discharge, and a 6 since", () => {
    expect(wordsOf({ pain: [pain(today, 6)] }, day(3))).toEqual([
      "Discharged on Mon 16 Nov. Only pain of 7 or more opens an alert now",
      "Pain 6 after the session, Thu 19 Nov, above the usual limit of 5",
    ]);
    expect(wordsOf({}, addDays(today, 1))).toEqual([]);
  });

  test("what a clinic set for itself is what it is judged by, and told", () => {
    const own = toThresholds({ ...usualRules, painTooHighScore: 8, overdoingSessions: 22 });
    expect(wordsOf({}, day(3), own)).toEqual([
      "Discharged on Mon 16 Nov. Only pain of 8 or more opens an alert now",
    ]);
    const slots = [1, 2, 3, 4];
    const often = slots.flatMap((slot) => done(13, 0).map((each) => ({ ...each, slot })));
    expect(wordsOf({ sessions: often })).toHaveLength(1);
    expect(wordsOf({ sessions: often }, null, own)).toEqual([]);
  });
});

test.each<[string, Partial<PatientLog>]>([
  [
    "mornings of 6 over a ceiling of 5 for two weeks",
    { pain: eachDay(day(13), today).map((date) => pain(date, 6, { moment: "NEXT_MORNING" })) },
  ],
  [
    "6 before and every morning for eight weeks",
    {
      programs: [program({ startsOn: day(60), revisions: [revision({ effectiveOn: day(60) })] })],
      sessions: eachDay(day(55), today).map((date) => session(date)),
      pain: eachDay(day(55), today).flatMap((date) => [
        pain(date, 6, { moment: "BEFORE" }),
        pain(date, 6, { moment: "NEXT_MORNING" }),
      ]),
    },
  ],
  [
    "four sessions a day where one was asked",
    {
      sessions: [1, 2, 3, 4].flatMap((slot) => done(13, 0).map((each) => ({ ...each, slot }))),
      pain: calm,
    },
  ],
  ["no score ever", { pain: [] }],
])("not on track: %s", (_what, part) => {
  const rows = log({ sessions: done(13, 0), ...part });
  const status = statusOf({
    alerts: attention(rows, today),
    caveats: caveats(rows, today, null, defaultThresholds),
  });
  expect(["attention", "watch", "unknown"]).toContain(status);
});

test("whoever is on track has scores of late, none above the ceiling, and nothing open", () => {
  const daily = fc.record({
    sessions: fc.integer({ min: 0, max: 3 }),
    score: fc.option(fc.integer({ min: 0, max: 6 })),
    moment: fc.constantFrom<PainMoment>("BEFORE", "AFTER", "NEXT_MORNING", "DAILY"),
  });
  let onTrack = 0;
  fc.assert(
    fc.property(
      fc.array(daily, { minLength: 14, maxLength: 14 }),
      fc.integer({ min: 3, max: 6 }),
      (told, ceiling) => {
        const at = (i: number) => day(told.length - 1 - i);
        const any = log({
          limits: { greenMax: 3, ceiling },
          sessions: told.flatMap(({ sessions }, i) =>
            [1, 2, 3].slice(0, sessions).map((slot) => session(at(i), { slot })),
          ),
          pain: told.flatMap(({ score, moment }, i) =>
            score === null ? [] : [pain(at(i), score, { moment })],
          ),
        });
        const found = {
          alerts: attention(any, today),
          caveats: caveats(any, today, null, defaultThresholds),
        };
        if (statusOf(found) !== "on-track") return;
        onTrack += 1;
        expect(found).toEqual({ alerts: [], caveats: [] });
        const week = any.pain.filter(({ localDate }) => localDate > day(7));
        expect(week).not.toEqual([]);
        for (const { score } of week) expect(score).toBeLessThanOrEqual(ceiling);
        // At most one and a half times the seven that were asked, or less than three more.
        expect(any.sessions.filter(({ dueOn }) => dueOn > day(7)).length).toBeLessThan(11);
      },
    ),
    { numRuns: 500 },
  );
  expect(onTrack).toBeGreaterThan(0);
});
