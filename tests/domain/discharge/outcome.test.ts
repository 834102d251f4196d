import { expect, test } from "vitest";
import { addDays } from "~/domain/calendar/dates";
import { chosenFrom, keepKey, runningExercises } from "~/domain/discharge/keeps";
import { outcomeOf } from "~/domain/discharge/outcome";
import type { MeasurementRow } from "~/domain/measures/rows";
import { item, log, pain, program, revision, session } from "../builders";

const START = "2026-01-05";
const END = "2026-02-15";
const day = (n: number) => addDays(START, n);

function taken(measure: string, takenOn: string, score: number | null, part: object = {}) {
  const row: MeasurementRow = {
    ...{ id: `${measure} ${takenOn}`, measure, version: 1, takenOn, side: "NOT_STATED" },
    ...{ pelvisHeld: null, answers: {}, score, source: "STAFF", correctsId: null },
    ...{ reason: null, createdAt: new Date(`${takenOn}T12:00:00Z`), ...part },
  };
  return row;
}
const outcome = (rows: Partial<Parameters<typeof outcomeOf>[0]> = {}, endedOn = END) =>
  outcomeOf({ log: log(), startedOn: START, measurements: [], instruments: [], ...rows }, endedOn);

test("nothing known is nothing claimed", () => {
  expect(outcome()).toMatchObject({
    ...{ pain: null, sessions: { done: 0, due: 0 }, exercises: [], redFlags: 0 },
    measures: [{ measure: "psfs", firstOn: null, lastOn: null, judged: null }],
  });
});

test("pain by week and from first to last, with its gaps", () => {
  const reports = [0, 1, 2, 35, 36, 37].map((n) => pain(day(n), n < 10 ? 6 : 2));
  const { pain: change, weeks } = outcome({ log: log({ pain: [...reports, pain(day(8), 9)] }) });
  expect(change).toEqual({ from: 6, to: 2, change: -4, important: true });
  expect(weeks.map(({ mean }) => mean)).toEqual([6, null, null, null, null, 2]);
  // A last week that had hardly begun is left out, not missing.
  expect(outcome({ log: log({ pain: reports }) }, day(43)).weeks).toHaveLength(6);
});

test("a measure that was not taken at the end says so; a test has its sides", () => {
  const thomas = (on: string, degrees: number) =>
    taken("thomas", on, degrees, { side: "RIGHT", pelvisHeld: true, answers: { degrees } });
  const { measures } = outcome({
    measurements: [
      taken("psfs", day(1), 4, { answers: { a: 4, b: 4, c: 4 } }),
      thomas(day(1), -10),
      thomas(day(30), -3),
      taken("lefs", day(1), 40),
      taken("lefs", day(30), 60),
    ],
  });
  expect(
    measures.map(({ measure, side, lastOn, judged }) => [measure, side, lastOn, judged?.judgement]),
  ).toEqual([
    ["psfs", "NOT_STATED", null, "not-judged"],
    ["lefs", "NOT_STATED", day(30), "better-beyond-error"],
    ["thomas", "RIGHT", day(30), "within-error"],
  ]);
});

test("sessions and exercises are those of the last program, also once it has ended", () => {
  const items = [item(), item({ id: "b", exerciseId: "bridge", side: "NONE", position: 2 })];
  const programs = [
    program({
      startsOn: START,
      stoppedOn: day(20),
      revisions: [revision({ effectiveOn: START, items })],
    }),
  ];
  const known = log({ programs, sessions: [session(day(3)), session(day(4))] });
  const { exercises, sessions } = outcome({ log: known });
  expect(exercises).toEqual(["lunge", "bridge"]);
  expect(sessions.done).toBe(2);
  expect(runningExercises(programs, END)).toEqual([]);
  const running = runningExercises(programs, day(5));
  expect(chosenFrom(running, ["bridge.NONE", "lunge.LEFT"]).map(keepKey)).toEqual(["bridge.NONE"]);
});
