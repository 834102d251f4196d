import { describe, expect, it, test } from "vitest";
import { programEnding, reviewDue } from "~/domain/alerts/dates-ahead";
import { notImproving } from "~/domain/alerts/not-improving";
import { notSettling } from "~/domain/alerts/not-settling";
import { redFlags } from "~/domain/alerts/red-flags";
import { addDays, eachDay } from "~/domain/calendar/dates";
import type { EpisodeRow, PainRow, PatientLog, RedFlagLevel } from "~/domain/rows";
import { log, pain, program, redFlag, revision } from "../builders";

const TODAY = "2026-11-19";
const ago = (days: number) => addDays(TODAY, -days);
const episode = (part: Partial<EpisodeRow> = {}): EpisodeRow => ({
  ...{ startedOn: "2026-09-01", dischargedOn: null, hasAgreedLimits: false, precautions: [] },
  ...{ usualPain: null, nextVisitOn: null, measureDueOn: null, ...part },
});

describe("red flags", () => {
  test.each<[RedFlagLevel, string]>([
    ["EMERGENCY", "critical"],
    ["TODAY", "critical"],
    ["BACKGROUND", "high"],
  ])("%s is %s", (level, severity) => {
    expect(redFlags(log({ redFlags: [redFlag(TODAY, { level })] }), TODAY)).toMatchObject([
      { severity },
    ]);
  });

  it("opens one for each tick, under its own id, and none lapses", () => {
    const [old, twin] = [redFlag(ago(400)), redFlag(ago(400), { code: "fever" })];
    const ticked = log({ redFlags: [old, twin] });
    expect(redFlags(ticked, TODAY).map(({ key, since }) => [key, since])).toEqual([
      [old.id, ago(400)],
      [twin.id, ago(400)],
    ]);
    expect(redFlags(log(), TODAY)).toEqual([]);
  });

  it("holds what was ticked and written, and is not waited for from a day ahead", () => {
    const flag = redFlag(addDays(TODAY, 1), { code: "numb-leg", note: "Left foot." });
    expect(redFlags(log({ redFlags: [flag] }), TODAY)).toEqual([
      {
        ...{ rule: "red-flag", severity: "critical", since: TODAY, key: flag.id },
        evidence: {
          ...{ code: "numb-leg", level: "TODAY", reportId: flag.reportId },
          ...{ on: addDays(TODAY, 1), at: flag.at.toISOString(), note: "Left foot." },
        },
      },
    ]);
  });
});

describe("not settling", () => {
  /** One session `days` ago with a score before, and one of the next morning. */
  const night = (days: number, before: number, morning: number): PainRow[] => {
    const sessionLogId = `s-${days}`;
    return [
      pain(ago(days), before, { moment: "BEFORE", sessionLogId }),
      pain(ago(days - 1), morning, { moment: "NEXT_MORNING", sessionLogId }),
    ];
  };
  const found = (reports: PainRow[], part: Partial<PatientLog> = {}, today = TODAY) =>
    notSettling(log({ pain: reports, ...part }), today);

  test.each<[string, PainRow[], boolean]>([
    ["2 above, twice of three", [...night(6, 1, 3), ...night(4, 1, 1), ...night(2, 0, 2)], true],
    ["2 above, once of three", [...night(6, 1, 3), ...night(4, 1, 1), ...night(2, 1, 2)], false],
    ["1 above within the green", [...night(4, 1, 2), ...night(2, 2, 3)], false],
    ["1 above, over the green", [...night(4, 3, 4), ...night(2, 4, 5)], true],
    ["over the green, and not above before", [...night(4, 4, 4), ...night(2, 6, 5)], false],
    ["twice of the two there are", [...night(4, 0, 2), ...night(2, 0, 2)], true],
    ["one session alone", [...night(2, 0, 9)], false],
    [
      "twice, three settled since",
      [
        ...night(9, 0, 5),
        ...night(8, 0, 5),
        ...night(6, 1, 1),
        ...night(4, 1, 1),
        ...night(2, 1, 1),
      ],
      false,
    ],
    ["a score before alone", [...night(4, 0, 5), pain(ago(2), 0, { moment: "BEFORE" })], false],
    ["14 days ago and newer", [...night(13, 0, 2), ...night(12, 0, 2)], true],
    ["15 days ago and newer", [...night(14, 0, 2), ...night(13, 0, 2)], false],
  ])("%s: %j", (_what, reports, opens) => {
    expect(found(reports) !== null).toBe(opens);
  });

  it("holds each session's figures, and follows the episode's green limit", () => {
    const reports = [...night(6, 1, 3), ...night(4, 2, 1), ...night(2, 1, 2)];
    expect(found(reports)).toBeNull();
    expect(found(reports, { limits: { greenMax: 1, ceiling: 5 } })).toMatchObject({
      ...{ severity: "medium", since: ago(1) },
      evidence: {
        sessions: [
          { on: ago(6), before: 1, morning: 3, isUnsettled: true },
          { on: ago(4), before: 2, morning: 1, isUnsettled: false },
          { on: ago(2), before: 1, morning: 2, isUnsettled: true },
        ],
        ...{ unsettled: 2, greenMax: 1, points: 2, windowDays: 14, isAgreed: false },
      },
    });
  });

  it("lapses when the next sessions settle, and opens again as a new run", () => {
    const bad = [...night(20, 0, 3), ...night(18, 0, 3)];
    const settled = [...night(16, 1, 1), ...night(14, 1, 1)];
    const again = [...night(4, 0, 3), ...night(2, 0, 3)];
    const all = [...bad, ...settled, ...again];
    expect(found(all, {}, ago(17))?.since).toBe(ago(17));
    expect(
      found(
        all.filter((each) => each.localDate <= ago(13)),
        {},
        ago(13),
      ),
    ).toBeNull();
    expect(found(all)?.since).toBe(ago(1));
  });

  it("is judged within one episode of care", () => {
    const reports = [...night(4, 0, 2), ...night(2, 0, 2)];
    expect(found(reports, { episode: episode({ startedOn: ago(3) }) })).toBeNull();
  });
});

describe("not improving", () => {
  const BEGAN = "2026-09-21";
  const at = (day: number) => addDays(BEGAN, day - 1);
  const daily = (from: number, to: number, score: number) =>
    eachDay(at(from), at(to)).map((date) => pain(date, score, { moment: "DAILY" }));
  const began = [program({ startsOn: BEGAN, revisions: [revision({ effectiveOn: BEGAN })] })];
  const found = (day: number, reports: PainRow[], part: Partial<PatientLog> = {}) => {
    const known = reports.filter(({ localDate }) => localDate <= at(day));
    return notImproving(
      log({ programs: began, pain: known, episode: episode({ startedOn: BEGAN }), ...part }),
      at(day),
    );
  };

  test.each<[string, number, PainRow[], boolean]>([
    ["day 27", 27, daily(1, 40, 6), false],
    ["day 28, as at first", 28, daily(1, 40, 6), true],
    ["fell by 1, of 6", 28, [...daily(1, 21, 6), ...daily(22, 28, 5)], true],
    // 30 % of 6 is 1.8.
    ["fell by 2, of 6", 28, [...daily(1, 21, 6), ...daily(22, 28, 4)], false],
    ["rose by 3", 28, [...daily(1, 21, 5), ...daily(22, 28, 8)], true],
    ["in the green", 28, [...daily(1, 21, 3), ...daily(22, 28, 3)], false],
    ["2 of the last 7 days", 28, [...daily(1, 7, 6), ...daily(27, 28, 6)], false],
    ["3 of the last 7 days", 28, [...daily(1, 7, 6), ...daily(26, 28, 6)], true],
    ["2 days at first, then a gap", 28, [...daily(1, 2, 6), ...daily(22, 28, 6)], false],
    ["the first week overlaps the last", 28, daily(17, 28, 6), false],
    ["the first week ends as the last begins", 28, daily(15, 28, 6), true],
  ])("%s: %j", (_what, day, reports, opens) => {
    expect(found(day, reports) !== null).toBe(opens);
  });

  it("holds both weeks, the change and the day", () => {
    const reports = [...daily(2, 6, 6), ...daily(26, 28, 5)];
    expect(found(28, reports)).toMatchObject({
      ...{ severity: "medium", since: at(28), key: `not-improving:${at(28)}` },
      evidence: {
        first: { mean: 6, from: at(2), loggedDays: 5 },
        last: { mean: 5, to: at(28), loggedDays: 3 },
        ...{ change: -1, greenMax: 3, beganOn: BEGAN, day: 28, windowDays: 7 },
      },
    });
  });

  it("is asked again every 4 weeks: as a new run, whatever was answered", () => {
    const reports = daily(1, 90, 6);
    expect(found(55, reports)).toMatchObject({ since: at(28), key: `not-improving:${at(28)}` });
    expect(found(56, reports)).toMatchObject({ since: at(56), key: `not-improving:${at(56)}` });
    expect(found(84, reports)).toMatchObject({ since: at(84) });
  });

  it("lapses with an important fall, and comes true again as a new run", () => {
    const reports = [...daily(1, 30, 6), ...daily(31, 37, 1), ...daily(38, 50, 6)];
    expect(found(37, reports)).toBeNull();
    const since = found(50, reports)?.since ?? "";
    expect(since > at(37) && since < at(50)).toBe(true);
  });

  it("begins with the episode's first program, not with the newest", () => {
    const second = program({ id: "b", startsOn: at(20), revisions: [revision()] });
    const first = program({ startsOn: BEGAN, stoppedOn: at(19), revisions: [revision()] });
    expect(found(28, daily(1, 28, 6), { programs: [first, second] })).not.toBeNull();
    const later = episode({ startedOn: at(20) });
    expect(found(28, daily(1, 28, 6), { programs: [first, second], episode: later })).toBeNull();
    expect(found(28, daily(1, 28, 6), { programs: [first] })).toBeNull();
  });
});

describe("dates ahead", () => {
  test.each([
    [4, null],
    [3, TODAY],
    [0, ago(3)],
    [-9, ago(12)],
  ])("a visit in %i days: since %s", (days, since) => {
    const on = addDays(TODAY, days);
    const found = reviewDue({ episode: episode({ nextVisitOn: on }) }, TODAY);
    expect(found?.since ?? null).toBe(since);
    if (found) expect(found).toMatchObject({ key: `review-due:${on}`, severity: "low" });
  });

  it("opens nothing without a visit", () => {
    expect(reviewDue({ episode: episode() }, TODAY)).toBeNull();
    expect(reviewDue({ episode: null }, TODAY)).toBeNull();
  });

  const ending = (endsOn: string, part: Parameters<typeof revision>[0] = {}) =>
    program({ revisions: [revision({ endsOn, ...part })] });

  test.each([
    [4, null],
    [3, TODAY],
    [0, ago(3)],
    [-1, null],
  ])("a program whose last day is in %i days: since %s", (days, since) => {
    const found = programEnding({ programs: [ending(addDays(TODAY, days))] }, TODAY);
    expect(found?.since ?? null).toBe(since);
  });

  it("is not ending where a later version, or another program, goes on", () => {
    const end = addDays(TODAY, 2);
    const on = ending(end);
    const next = revision({ id: "r2", number: 2, effectiveOn: addDays(TODAY, 1) });
    expect(programEnding({ programs: [on] }, TODAY)).not.toBeNull();
    const longer = { ...on, revisions: [...on.revisions, next] };
    expect(programEnding({ programs: [longer] }, TODAY)).toBeNull();
    const follows = addDays(TODAY, 3);
    const other = program({
      ...{ id: "b", startsOn: follows },
      revisions: [revision({ effectiveOn: follows })],
    });
    expect(programEnding({ programs: [on, other] }, TODAY)).toBeNull();
  });

  it("waits at most since its version took effect", () => {
    const fresh = ending(addDays(TODAY, 1), { effectiveOn: ago(1) });
    expect(programEnding({ programs: [fresh] }, TODAY)?.since).toBe(ago(1));
  });
});
