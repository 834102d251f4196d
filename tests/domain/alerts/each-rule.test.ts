import { describe, expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import type { Alert, AlertRule } from "~/domain/alerts/alert";
import { answeredFigures, answerState } from "~/domain/alerts/answer-state";
import type { AnswerKind, AnswerRow } from "~/domain/alerts/answers";
import { attention } from "~/domain/alerts/attention";
import { addDays, daysBetween, eachDay } from "~/domain/calendar/dates";
import { meanOf } from "~/domain/numbers";
import { painDays } from "~/domain/pain/pain";
import { dueSessions } from "~/domain/program/due-sessions";
import type { LocalDate, PatientLog, PrecautionRow } from "~/domain/rows";
import { adherence } from "~/domain/session/adherence";
import { nameOfIn } from "~/screens/library/exercises";
import { alertWords } from "~/words/alerts";
import { weekdayDate } from "~/words/calendar";
import { meanWords } from "~/words/numbers";
import { item, log, pain, program, redFlag, revision, session } from "../builders";

/** A rule from its first day to its next run, at a clock of its own. */
type Story = {
  /** All that is ever logged in it; a date sees what was logged by then. */
  of: PatientLog;
  /** The day of the answer, on which it is open. */
  today: LocalDate;
  /** The day before its first one. */
  before: Then;
  /** A later day on which the same run goes on, no worse. */
  goesOn: Then;
  /** A day on which it has stopped and come true again. */
  again: Then;
  /** A day on which the same run has become worse; null where no figure of the rule can. */
  worse: Then | null;
  /** What the sentence says, worked out from the rows. */
  figures: (of: PatientLog, today: LocalDate) => string[];
};
type Then = { on: LocalDate; of?: PatientLog };

/** A Thursday. */
const today = "2026-11-19";
const day = (ahead: number) => addDays(today, ahead);
const days = (from: number, to: number) => eachDay(day(from), day(to));
const hurt = (from: number, to: number, score: number) =>
  days(from, to).map((date) => pain(date, score));
const done = (from: number, to: number) => days(from, to).map((date) => session(date));
const missed = (on: number) => session(day(on), { status: "MISSED" });
const meanOfDays = (of: PatientLog, from: LocalDate, to: LocalDate) =>
  meanWords(meanOf(painDays(of.pain, from, to).map(({ mean }) => mean)) ?? -1);
const visitOn = (nextVisitOn: string): PatientLog => {
  const { episode, ...others } = log();
  return { ...others, episode: episode && { ...episode, nextVisitOn } };
};
const measuresDueOn = (measureDueOn: string): PatientLog => {
  const { episode, ...others } = log();
  return { ...others, episode: episode && { ...episode, measureDueOn } };
};
const endingOn = (...ends: [from: string, endsOn: string][]) =>
  log({
    programs: [
      program({
        revisions: ends.map(([effectiveOn, endsOn], i) =>
          revision({ id: `rev-${i + 1}`, number: i + 1, effectiveOn, endsOn }),
        ),
      }),
    ],
  });
const night = (on: number, before: number, morning: number) => {
  const s = session(day(on));
  const of = { sessionLogId: s.id };
  const reports = [
    pain(day(on), before, { ...of, moment: "BEFORE" }),
    pain(day(on + 1), morning, { ...of, moment: "NEXT_MORNING" }),
  ];
  return log({ sessions: [s], pain: reports });
};
const together = (...logs: PatientLog[]) =>
  log({
    sessions: logs.flatMap(({ sessions }) => sessions),
    pain: logs.flatMap((each) => each.pain),
  });
const hip = (id: string, notedOn: string): PrecautionRow => ({
  ...{ id, code: "hip-from-behind", side: "RIGHT", untilOn: null, week: null },
  ...{ words: null, notedOn },
});
const forbidden = (...precautions: PrecautionRow[]): PatientLog => {
  const revisions = [revision({ items: [item({ exerciseId: "pigeon" })] })];
  const { episode, ...others } = log({ programs: [program({ revisions })] });
  return { ...others, episode: episode && { ...episode, precautions } };
};
const monWedFri = { kind: "weekdays" as const, weekdays: [1 as const, 3 as const, 5 as const] };
const strength = (...at: number[]) =>
  log({
    programs: [
      program({
        revisions: [
          revision({
            schedule: { ...monWedFri, timesPerDay: 1 },
            items: [item({ exerciseId: "bridge" })],
          }),
        ],
      }),
    ],
    sessions: at.map((ahead) => session(day(ahead))),
  });

const settling = [night(-5, 2, 4), night(-3, 2, 5)] as const;
const little = [...done(-40, -9), missed(-1)];

/** Every rule there is: one that is added is not told here, and does not compile. */
const stories: Record<AlertRule, Story> = {
  "red-flag": {
    ...{ of: log({ redFlags: [redFlag(day(-1), { id: "calf" })] }), today },
    before: { on: day(-2) },
    goesOn: { on: day(200) },
    again: {
      on: day(1),
      of: log({ redFlags: [redFlag(day(-1), { id: "calf" }), redFlag(day(1))] }),
    },
    worse: null,
    figures: ({ redFlags }) => redFlags.map(({ on }) => weekdayDate(on)),
  },
  "pain-too-high": {
    ...{ of: log({ pain: [pain(day(-1), 8), pain(today, 6)] }), today },
    before: { on: day(-2) },
    goesOn: { on: day(5) },
    again: { on: day(7), of: log({ pain: [pain(day(-1), 8), pain(day(3), 8)] }) },
    worse: { on: day(1), of: log({ pain: [pain(day(-1), 8), pain(day(1), 9)] }) },
    figures: (of) => [`Pain ${Math.max(...of.pain.map(({ score }) => score))} of 10`],
  },
  "pain-rising": {
    ...{ of: log({ pain: [...hurt(-13, -7, 1), ...hurt(-6, 1, 4)] }), today },
    before: { on: day(-4) },
    goesOn: { on: day(1) },
    again: {
      on: day(14),
      of: log({
        pain: [...hurt(-13, -7, 1), ...hurt(-6, 0, 4), ...hurt(1, 7, 1), ...hurt(8, 14, 4)],
      }),
    },
    worse: {
      on: day(2),
      of: log({ pain: [...hurt(-13, -7, 1), ...hurt(-6, 0, 4), ...hurt(1, 2, 10)] }),
    },
    figures: (of, on) => [
      `${meanOfDays(of, addDays(on, -13), addDays(on, -7))} → ${meanOfDays(of, addDays(on, -6), on)}`,
    ],
  },
  "not-settling": {
    ...{ of: together(...settling), today },
    before: { on: day(-3) },
    goesOn: { on: day(3) },
    again: { on: day(20), of: together(...settling, night(17, 1, 4), night(19, 1, 4)) },
    worse: null,
    figures: () => ["in 2 of 2 sessions", "2 before, 4 the next morning", "2 before, 5 the next"],
  },
  "not-improving": {
    // The program began on 5 October: its day 28 is 1 November, and it is asked again on the 29th.
    ...{ of: log({ pain: hurt(-45, 30, 5) }), today },
    before: { on: "2026-10-31" },
    goesOn: { on: "2026-11-28" },
    again: { on: "2026-11-29" },
    worse: null,
    figures: (of, on) => [
      `${meanOfDays(of, "2026-10-05", "2026-10-11")} → ${meanOfDays(of, addDays(on, -6), on)}`,
    ],
  },
  "program-conflict": {
    ...{ of: forbidden(hip("hip", day(-3))), today },
    before: { on: day(-4), of: forbidden() },
    goesOn: { on: day(60) },
    again: { on: day(2), of: forbidden(hip("other", day(2))) },
    worse: null,
    figures: () => ["Pigeon"],
  },
  silent: {
    ...{ of: log({ sessions: done(-30, -9) }), today },
    before: { on: day(-3) },
    goesOn: { on: day(6) },
    again: { on: day(12), of: log({ sessions: [...done(-30, -9), session(day(1))] }) },
    worse: { on: day(7) },
    figures: (of, on) => [`${daysBetween(of.sessions.at(-1)?.dueOn ?? on, on)} days`],
  },
  overdoing: {
    // Monday to Wednesday, where Monday, Wednesday and Friday were set.
    ...{ of: strength(-3, -2, -1), today },
    before: { on: day(-2) },
    goesOn: { on: day(5) },
    again: { on: day(13), of: strength(-3, -2, -1, 11, 12, 13) },
    worse: null,
    figures: (of) => [`${of.sessions.length} days in a row`],
  },
  "low-adherence": {
    ...{ of: log({ sessions: [...little, ...done(0, 1)] }), today },
    before: { on: day(-3) },
    goesOn: { on: day(1) },
    again: { on: day(23), of: log({ sessions: [...little, ...done(0, 12), missed(21)] }) },
    worse: { on: day(3), of: log({ sessions: [...little, missed(2)] }) },
    figures: (of, on) => {
      const { done: sessions, due } = adherence(dueSessions(of, addDays(on, -13), on, on));
      return [`${sessions} of ${due} sessions done`];
    },
  },
  "review-due": {
    ...{ of: visitOn(day(2)), today },
    before: { on: day(-2) },
    goesOn: { on: day(9) },
    // Moved by a day: it would still have been due when it was answered.
    again: { on: day(1), of: visitOn(day(3)) },
    worse: null,
    figures: ({ episode }) => [weekdayDate(episode?.nextVisitOn ?? "")],
  },
  "measure-due": {
    ...{ of: measuresDueOn(day(-1)), today },
    before: { on: day(-2) },
    goesOn: { on: day(9) },
    // Measured, and due again.
    again: { on: day(27), of: measuresDueOn(day(27)) },
    worse: null,
    figures: ({ episode }) => [weekdayDate(episode?.measureDueOn ?? "")],
  },
  "program-ending": {
    ...{ of: endingOn(["2026-10-05", day(2)]), today },
    before: { on: day(-2) },
    goesOn: { on: day(1) },
    again: { on: day(1), of: endingOn(["2026-10-05", day(2)], [today, day(3)]) },
    worse: null,
    figures: ({ programs }) => [weekdayDate(programs[0]?.revisions[0]?.endsOn ?? "")],
  },
};

const known = {
  cautionsOf: (id: string) =>
    id === "pigeon" ? [{ code: "bends-hip-deeply" as const, leg: "worked" as const }] : [],
  strengthens: (id: string) => id === "bridge",
};

/** What was logged by a date. */
const by = (of: PatientLog, on: LocalDate): PatientLog => ({
  ...of,
  sessions: of.sessions.filter(({ dueOn }) => dueOn <= on),
  pain: of.pain.filter(({ localDate }) => localDate <= on),
  redFlags: of.redFlags.filter((flag) => flag.on <= on),
});

const alertsOf = (rule: AlertRule, of: PatientLog, on: LocalDate): Alert[] =>
  attention(by(of, on), on, known).filter((each) => each.rule === rule);

const kinds: AnswerKind[] = ["ACKNOWLEDGED", "SNOOZED", "RESOLVED"];
const STATES = { ACKNOWLEDGED: "acknowledged", SNOOZED: "snoozed", RESOLVED: "resolved" } as const;

describe.each(Object.entries(stories) as [AlertRule, Story][])("%s", (rule, story) => {
  const [alert] = alertsOf(rule, story.of, story.today);
  const answer = (kind: AnswerKind, untilOn = addDays(story.today, 250)): AnswerRow => {
    if (!alert) throw new Error("It is not open.");
    const judged = { log: by(story.of, story.today), today: story.today };
    return {
      ...{ id: kind, rule, key: alert.key, kind, localDate: story.today, reason: "Called" },
      untilOn: kind === "SNOOZED" ? untilOn : null,
      figures: answeredFigures(alert, judged),
      ...{ byId: "tamsin", byName: "Tamsin Vale", at: new Date(`${story.today}T20:00:00Z`) },
    };
  };
  /** Of several alerts the one that was answered, or the other one. */
  const stateOn = ({ on, of = story.of }: Then, given: AnswerRow, which?: "other") => {
    const found = alertsOf(rule, of, on);
    const asked = found.find(({ key }) => (key === given.key) === (which !== "other")) ?? found[0];
    if (!asked) throw new Error(`It is not open on ${on}.`);
    return answerState(asked, [given], { log: by(of, on), today: on }).state;
  };

  test("opens on its day, and says the figures of the rows", () => {
    expect(alertsOf(rule, story.before.of ?? story.of, story.before.on)).toEqual([]);
    expect(alertsOf(rule, story.of, story.today)).toHaveLength(1);
    if (!alert) return;
    const { title, detail } = alertWords(alert, nameOfIn(builtInExercises));
    for (const text of story.figures(by(story.of, story.today), story.today))
      expect(`${title} ${detail}`).toContain(text);
  });

  test.each(kinds)("%s holds at once and while the run goes on", (kind) => {
    const given = answer(kind);
    expect(stateOn({ on: story.today }, given)).toBe(STATES[kind]);
    expect(stateOn(story.goesOn, given)).toBe(STATES[kind]);
  });

  test.each(kinds)("%s lapses when it has stopped and comes true again", (kind) => {
    expect(stateOn(story.again, answer(kind), "other")).toBe("open");
  });

  test("a snooze ends on its date", () => {
    expect(stateOn(story.goesOn, answer("SNOOZED", story.goesOn.on))).toBe("open");
  });

  test("a snooze wakes with a sign, and with severe pain that is higher", () => {
    const on = story.today;
    const signed = { ...story.of, redFlags: [...story.of.redFlags, redFlag(on, { id: "new" })] };
    expect(stateOn({ on, of: signed }, answer("SNOOZED"))).toBe("open");
    const hurting = { ...story.of, pain: [...story.of.pain, pain(on, 10, { moment: "BEFORE" })] };
    // A report ends a silence, and then there is nothing to wake.
    const isOver = alertsOf(rule, hurting, on).length === 0;
    expect(isOver || stateOn({ on, of: hurting }, answer("SNOOZED"))).toBe(
      rule === "silent" ? true : "open",
    );
  });

  test("an answer ends when the figure of the rule is worse, where it has one", () => {
    const { score: _, redFlags: __, ...own } = answer("ACKNOWLEDGED").figures ?? {};
    expect(Object.keys(own).length > 0).toBe(story.worse !== null);
    for (const kind of kinds) {
      if (story.worse) expect(stateOn(story.worse, answer(kind))).toBe("open");
    }
  });
});
