import { describe, expect, it, test } from "vitest";
import { ATTENTION_DAYS, attention, logsNeededFrom } from "~/domain/alerts/attention";
import { lowAdherence } from "~/domain/alerts/low-adherence";
import { silent } from "~/domain/alerts/silent";
import { addDays, eachDay } from "~/domain/calendar/dates";
import type { PatientLog, SessionStatus } from "~/domain/rows";
import { everyDay, log, logOn, pain, perWeek, program, revision, session } from "../builders";

const TODAY = "2026-11-19";
const ago = (days: number) => addDays(TODAY, -days);

describe("silent", () => {
  test.each([
    [6, false],
    [7, true],
    [8, true],
  ])("last log %i days ago, due every day: %j", (days, opens) => {
    expect(silent(log({ sessions: [session(ago(days))] }), TODAY) !== null).toBe(opens);
  });

  test.each<[string, number, boolean]>([
    // 19 November 2026 is a Thursday: the Mondays before are the 16th, 9th and 2nd.
    ["three Mondays", 18, true],
    ["only two Mondays", 17, false],
  ])("waits for %s when one session a week is due", (_name, days, opens) => {
    const mondays = logOn({ kind: "weekdays", weekdays: [1], timesPerDay: 1 });
    expect(silent({ ...mondays, sessions: [session(ago(days))] }, TODAY) !== null).toBe(opens);
  });

  it("counts from the program's start when nothing was logged in it", () => {
    const started = (days: number) => {
      const startsOn = ago(days);
      return program({ startsOn, revisions: [revision({ effectiveOn: startsOn })] });
    };
    expect(silent(log({ programs: [started(6)] }), TODAY)).toBeNull();
    expect(silent(log({ programs: [started(7)] }), TODAY)).toMatchObject({
      since: ago(7),
      evidence: { days: 7, unlogged: 7, lastLogOn: null, programBeganOn: ago(7) },
    });
    const earlier = log({ programs: [started(7)], earlierLogOn: "2026-10-01" });
    expect(silent(earlier, TODAY)?.evidence).toMatchObject({
      ...{ unlogged: 7, lastLogOn: "2026-10-01", programBeganOn: ago(7) },
    });
    expect(silent({ ...earlier, programs: [started(3)] }, TODAY)).toBeNull();
  });

  it("holds the last log and its pain", () => {
    const quiet = log({ sessions: [session(ago(9))], pain: [pain(ago(9), 3)] });
    expect(silent(quiet, TODAY)).toEqual({
      rule: "silent",
      severity: "medium",
      since: ago(8),
      key: `silent:${ago(8)}`,
      evidence: {
        ...{
          days: 9,
          unlogged: 8,
          lastLogOn: ago(9),
          lastPain: [{ score: 3, moment: "AFTER" }],
          programBeganOn: null,
        },
        today: TODAY,
      },
    });
  });

  it("knows a log from before the rows that were read", () => {
    const cut = log({ earlierLogOn: ago(40) });
    expect(silent(cut, TODAY)).toMatchObject({
      since: ago(39),
      evidence: { days: 40, unlogged: null, lastLogOn: ago(40), lastPain: [] },
    });
  });

  it.each<[string, Parameters<typeof log>[0]]>([
    ["a missed session", { sessions: [session(ago(2), { status: "MISSED" })] }],
    ["a pain report", { pain: [pain(ago(2), 0)] }],
    ["a session of today", { sessions: [session(ago(20)), session(TODAY)] }],
  ])("takes %s as a log", (_name, part) => {
    expect(silent(log(part), TODAY)).toBeNull();
  });
});

describe("low adherence", () => {
  /** Sessions of the 14 days that end yesterday's eve: one letter a day, oldest first. */
  const days = (letters: string) =>
    [...letters].flatMap((letter, i) => {
      const status = { d: "DONE", p: "PARTLY", m: "MISSED" }[letter] as SessionStatus | undefined;
      const missReason = letter === "m" ? ("NO_TIME" as const) : null;
      return status ? [session(ago(letters.length - i), { status, missReason })] : [];
    });

  test.each<[string, boolean]>([
    // Thirteen days before today; today is open.
    ["ddddddd......", false],
    ["dddddd.......", true],
    ["ddddddppppppp", true],
    ["dddddddppmmmm", false],
    ["ddddddmmmmmmm", true],
  ])("%s: %j", (letters, opens) => {
    expect(lowAdherence(log({ sessions: days(letters) }), TODAY) !== null).toBe(opens);
  });

  it("needs four due sessions", () => {
    const began = (days: number) => {
      const startsOn = ago(days);
      return log({
        programs: [program({ startsOn, revisions: [revision({ effectiveOn: startsOn })] })],
      });
    };
    expect(lowAdherence(began(3), TODAY)).toBeNull();
    expect(lowAdherence(began(4), TODAY)).toMatchObject({ evidence: { done: 0, due: 4 } });
  });

  it("is not low at exactly half", () => {
    const thursdays = logOn({ kind: "weekdays", weekdays: [2, 3], timesPerDay: 1 });
    // Due: 10, 11, 17 and 18 November.
    const half = { ...thursdays, sessions: [session("2026-11-10"), session("2026-11-17")] };
    expect(lowAdherence(half, TODAY)).toBeNull();
    const quarter = { ...thursdays, sessions: [session("2026-11-10")] };
    expect(lowAdherence(quarter, TODAY)).not.toBeNull();
  });

  it("holds the figures and the reasons given", () => {
    expect(lowAdherence(log({ sessions: days("ddppmm.......") }), TODAY)).toMatchObject({
      severity: "low",
      evidence: {
        ...{ done: 2, partly: 2, missed: 2, notLogged: 7, due: 13, windowDays: 14 },
        reasons: [{ reason: "NO_TIME", count: 2 }],
      },
    });
  });

  it("has been low since the first day of the run, counted back 12 weeks", () => {
    const since = (lastDone: number) => {
      const sessions = eachDay(ago(200), ago(lastDone)).map((day) => session(day));
      const early = program({
        startsOn: ago(200),
        revisions: [revision({ effectiveOn: ago(200) })],
      });
      return lowAdherence(log({ programs: [early], sessions }), TODAY)?.since;
    };
    // Every day was done until so many days ago: seven and a half days later less than half of 14 are.
    expect(since(30)).toBe(ago(22));
    expect(since(60)).toBe(ago(52));
    expect(since(91)).toBe(ago(83));
    expect(since(150)).toBe(ago(84));
  });

  describe.each([
    ["daily", everyDay],
    ["six times a week", perWeek(6)],
  ])("%s: what 28 days of rows tell", (_name, schedule) => {
    const days = eachDay("2026-07-06", "2026-11-26");
    const since = (today: string, rows: number) => addDays(today, 1 - rows - 6);
    const cut = (all: PatientLog, from: string): PatientLog => ({
      ...all,
      sessions: all.sessions.filter((each) => each.dueOn >= from),
      pain: all.pain.filter((each) => each.localDate >= from),
    });
    const early = program({
      startsOn: "2026-07-06",
      revisions: [revision({ effectiveOn: "2026-07-06", schedule })],
    });
    const rules = new Set<string>();

    it.each([1, 2, 3, 5])(
      "is the same as from all rows, or asks for more (one day in %i done)",
      (n) => {
        const all = log({
          programs: [early],
          sessions: days.filter((_day, i) => i % n === 0).map((day) => session(day)),
          pain: days.map((day, i) => pain(day, Math.floor(i / (3 * n)) % 8)),
        });
        for (const today of eachDay(TODAY, addDays(TODAY, 6))) {
          const whole = attention(all, today);
          const short = cut(all, since(today, ATTENTION_DAYS));
          const needed = logsNeededFrom(short, today);
          const read = needed === null ? short : cut(all, needed);
          expect(attention(read, today)).toEqual(whole);
          expect(attention(short, today).map(({ rule }) => rule)).toEqual(
            whole.map(({ rule }) => rule),
          );
          for (const { rule, since } of whole) rules.add(`${rule} ${since < addDays(today, -14)}`);
        }
      },
    );

    it("was tried with runs short and long", () => {
      expect(rules).toContain("low-adherence true");
      expect(rules).toContain("pain-too-high true");
      expect([...rules].filter((each) => each.endsWith("false"))).not.toEqual([]);
    });
  });
});
