import { describe, expect, it, test } from "vitest";
import { ATTENTION_DAYS, attention } from "~/domain/alerts/attention";
import { lowAdherence } from "~/domain/alerts/low-adherence";
import { silent } from "~/domain/alerts/silent";
import { addDays, eachDay } from "~/domain/calendar/dates";
import type { SessionStatus } from "~/domain/rows";
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

  it("gives the same alerts from 28 days of rows as from all of them, on every weekday", () => {
    const days = eachDay("2026-10-05", "2026-11-26");
    for (const schedule of [everyDay, perWeek(6)]) {
      const all = logOn(schedule, {
        sessions: days.filter((_day, i) => i % 3 === 0).map((day) => session(day)),
        pain: days.map((day, i) => pain(day, Math.floor(i / 6))),
      });
      for (const today of eachDay(TODAY, addDays(TODAY, 6))) {
        const from = addDays(today, 1 - ATTENTION_DAYS);
        const cut = {
          ...all,
          sessions: all.sessions.filter((each) => each.dueOn >= from),
          pain: all.pain.filter((each) => each.localDate >= from),
        };
        expect(attention(all, today).map((alert) => alert.rule)).toContain("low-adherence");
        expect(attention(cut, today)).toEqual(attention(all, today));
      }
    }
  });
});
