import { describe, expect, it, test } from "vitest";
import { hourAt } from "~/domain/calendar/dates";
import type { PainMoment, PatientLog } from "~/domain/rows";
import { canEditLog, canLogFor } from "~/domain/session/log-window";
import { todayView } from "~/screens/today/today-view";
import { guidanceWords } from "~/words/guidance";
import { greeting } from "~/words/person";
import {
  everyDay,
  log,
  logOn,
  pain,
  perWeek,
  program,
  revision,
  session,
} from "../../domain/builders";

// Wednesday 14 October 2026, 18:30 in Berlin.
const NOW = new Date("2026-10-14T16:30:00Z");
const view = (any: PatientLog, now = NOW, zone = "Europe/Berlin") => todayView(any, now, zone);

describe("today", () => {
  test.each([
    ["2026-10-14T21:59:00Z", "Europe/Berlin", "2026-10-14", "evening"],
    ["2026-10-14T22:00:00Z", "Europe/Berlin", "2026-10-15", "morning"],
    ["2026-10-14T16:30:00Z", "America/New_York", "2026-10-14", "afternoon"],
    ["2026-10-14T10:59:00Z", "Pacific/Auckland", "2026-10-14", "evening"],
    ["2026-10-14T11:00:00Z", "Pacific/Auckland", "2026-10-15", "morning"],
    ["2026-10-14T18:30:00Z", "Asia/Kolkata", "2026-10-15", "morning"],
    ["2026-10-14T13:00:00Z", "Australia/Lord_Howe", "2026-10-15", "morning"],
    // The night on which the clocks go back in Berlin: 25 October has 25 hours.
    ["2026-10-24T22:00:00Z", "Europe/Berlin", "2026-10-25", "morning"],
    ["2026-10-25T22:59:00Z", "Europe/Berlin", "2026-10-25", "evening"],
    ["2026-10-25T23:00:00Z", "Europe/Berlin", "2026-10-26", "morning"],
  ])("%s in %s is %s, %s", (instant, zone, today, part) => {
    const now = new Date(instant);
    expect(view(log(), now, zone)).toMatchObject({ today });
    expect(greeting("Ever Thistlewood", hourAt(now, zone))).toBe(`Good ${part}, Ever`);
  });

  it("shows what is due and what is logged", () => {
    const twice = logOn({ ...everyDay, timesPerDay: 2 }, { sessions: [session("2026-10-14")] });
    const today = view(twice);
    expect(today.slots.map((slot) => slot.state)).toEqual(["done", "open"]);
    expect(today).toMatchObject({ state: "open", canLogExtra: false });
  });

  it("offers an extra session when nothing is open, and nothing without a program", () => {
    const done = view(
      log({ sessions: [session("2026-10-14"), session("2026-10-14", { slot: 2 })] }),
    );
    expect(done.canLogExtra).toBe(true);
    expect(done.extra).toHaveLength(1);
    const mondays = view(logOn({ kind: "weekdays", weekdays: [1], timesPerDay: 1 }));
    expect(mondays).toMatchObject({ state: "rest", canLogExtra: true, countsForWeek: false });
    const none = view(log({ programs: [] }));
    expect(none).toMatchObject({ state: "outside", inForce: null, canLogExtra: false });
  });

  it("says when a session on a free day counts for the week", () => {
    const two = ["2026-10-12", "2026-10-13"].map((date) => session(date));
    expect(view(logOn(perWeek(3), { sessions: two }))).toMatchObject({ countsForWeek: true });
    expect(view(logOn(perWeek(2), { sessions: two }))).toMatchObject({ countsForWeek: false });
    expect(view(logOn(perWeek(7)))).toMatchObject({ state: "open", countsForWeek: false });
  });

  it("lets a session of yesterday be logged while it was due and is not", () => {
    expect(view(log()).yesterdayOpen).toMatchObject({ dueOn: "2026-10-13", state: "not-logged" });
    expect(view(log({ sessions: [session("2026-10-13")] })).yesterdayOpen).toBeNull();
    const newcomer = program({ startsOn: "2026-10-14", revisions: [revision()] });
    expect(view(log({ programs: [newcomer] })).yesterdayOpen).toBeNull();
  });

  it("counts the week from Monday", () => {
    const { week } = view(log({ sessions: [session("2026-10-11"), session("2026-10-12")] }));
    expect(week).toMatchObject({ monday: "2026-10-12", done: 1, due: 7 });
    expect(week.marks).toHaveLength(7);
  });
});

describe("the next-morning question", () => {
  const yesterday = session("2026-10-13");
  const ask = (part: Partial<PatientLog>, now = NOW) =>
    view(log(part), now).nextMorning?.id ?? null;

  it("is about yesterday's session, all day long", () => {
    expect(ask({ sessions: [yesterday] })).toBe(yesterday.id);
    expect(ask({ sessions: [yesterday] }, new Date("2026-10-14T21:59:00Z"))).toBe(yesterday.id);
    expect(ask({ sessions: [yesterday] }, new Date("2026-10-14T22:00:00Z"))).toBeNull();
    expect(ask({ sessions: [session("2026-10-12")] })).toBeNull();
    expect(ask({ sessions: [session("2026-10-14")] })).toBeNull();
  });

  it("is about the latest one, and not about one that was missed", () => {
    const later = session("2026-10-13", { slot: 2, createdAt: new Date("2026-10-13T20:00:00Z") });
    expect(ask({ sessions: [later, yesterday] })).toBe(later.id);
    expect(ask({ sessions: [session("2026-10-13", { status: "MISSED" })] })).toBeNull();
  });

  it("is not asked again once answered, also with 0", () => {
    const answer = { moment: "NEXT_MORNING" as const, sessionLogId: yesterday.id };
    expect(ask({ sessions: [yesterday], pain: [pain("2026-10-14", 0, answer)] })).toBeNull();
    const unlinked = { ...answer, sessionLogId: null };
    expect(ask({ sessions: [yesterday], pain: [pain("2026-10-14", 4, unlinked)] })).toBeNull();
    expect(ask({ sessions: [yesterday], pain: [pain("2026-10-13", 4, unlinked)] })).toBe(
      yesterday.id,
    );
    const other = { moment: "DAILY" as const };
    expect(ask({ sessions: [yesterday], pain: [pain("2026-10-14", 0, other)] })).toBe(yesterday.id);
  });
});

describe("what may be logged and changed", () => {
  test.each([
    ["2026-10-14", true],
    ["2026-10-13", true],
    ["2026-10-12", false],
    ["2026-10-15", false],
  ])("a log for %s on 14 October: %j", (dueOn, allowed) => {
    expect(canLogFor(dueOn, "2026-10-14")).toBe(allowed);
  });

  test.each([
    ["2026-10-16T16:30:00Z", true],
    ["2026-10-16T16:30:01Z", false],
  ])("a log of 14 October, 16:30, may be changed at %s: %j", (now, allowed) => {
    expect(canEditLog({ createdAt: NOW }, new Date(now))).toBe(allowed);
  });
});

describe("guidance in words", () => {
  const limits = { greenMax: 2, ceiling: 6 };
  const words = (score: number, moment: PainMoment, part = {}) => {
    const said = {
      clinician: "Tamsin",
      isDischarged: false,
      severeFrom: 7,
      isSaved: false,
      ...part,
    };
    const { light, title, body } = guidanceWords({ score, moment }, limits, said);
    return `${light} | ${title} ${body}`.trim();
  };

  test.each<[number, PainMoment, string]>([
    [0, "AFTER", "green | Green: carry on as planned."],
    [2, "BEFORE", "green | Green: carry on as planned."],
    [3, "AFTER", "It should settle to 2 or less by tomorrow morning."],
    [6, "BEFORE", "stop a stretch that takes you above 6"],
    [
      7,
      "DURING",
      "red | Red: stop this stretch for today. When you save it, it goes on Tamsin’s list.",
    ],
    [10, "NEXT_MORNING", "red | Red: leave the stretches for now. Start again when it is at 6"],
    [
      7,
      "AFTER",
      "Red: stop the stretch that brought this on. Leave it out until you have asked Tamsin.",
    ],
    [10, "AFTER", "open “Something is wrong”."],
  ])("%i %s", (score, moment, part) => {
    expect(words(score, moment)).toContain(part);
  });

  test.each<[string, number, PainMoment, object, string]>([
    ["picked", 8, "AFTER", {}, "When you save it, it goes on Tamsin’s list."],
    ["saved", 8, "NEXT_MORNING", { isSaved: true }, "It is on Tamsin’s list now."],
    ["from before a session", 7, "BEFORE", { isSaved: true }, "It is on Tamsin’s list now."],
    [
      "picked after the treatment",
      9,
      "DAILY",
      { isDischarged: true },
      "Your treatment has finished. Only 7 or more goes on Tamsin’s list.",
    ],
    [
      "saved after the treatment",
      9,
      "DAILY",
      { isDischarged: true, isSaved: true },
      "Your treatment has finished, but it is on Tamsin’s list now.",
    ],
  ])("says who sees a red number, and that nobody watches: %s", (_what, ...given) => {
    const [score, moment, part, seen] = given;
    expect(words(score, moment, part)).toContain(seen);
    expect(words(score, moment, part)).toContain("Nobody watches logs around the clock.");
  });

  it("promises nothing that no rule does", () => {
    const six = { greenMax: 3, ceiling: 5 };
    const said = { clinician: "Leo", isDischarged: false, severeFrom: 7, isSaved: true };
    const body = (moment: PainMoment, part = {}) =>
      guidanceWords({ score: 6, moment }, six, { ...said, ...part }).body;
    expect(body("BEFORE")).toContain("Leo can see it in your log.");
    expect(body("DAILY", { isDischarged: true })).toContain("so Leo is not told of it.");
    // A clinic that set its own score promises by it.
    expect(body("BEFORE", { severeFrom: 6 })).toContain("It is on Leo’s list now.");
    expect(body("DAILY", { isDischarged: true, severeFrom: 6 })).toContain("on Leo’s list now.");
  });

  it("names the light in words and never shouts", () => {
    for (let score = 0; score <= 10; score += 1) {
      expect(words(score, "AFTER")).toMatch(/^(green \| Green|amber \| Amber|red \| Red):[^!]+$/);
    }
  });
});
