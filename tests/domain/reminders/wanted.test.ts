import { expect, test } from "vitest";
import { emptyPlan } from "~/domain/reminders/plan";
import { isStillAsked, type ReminderFacts, remindersDue, whyNot } from "~/domain/reminders/wanted";
import { log, perWeek, program, revision, session } from "../builders";

// A Monday; the builders' program asks for a session every day.
const MONDAY = "2026-10-12";
const facts = (part: Partial<ReminderFacts["log"]> = {}, rest: Partial<ReminderFacts> = {}) => ({
  log: { ...log(), programs: [program()], ...part },
  ...{ dischargedOn: null, askedOn: null, hasUnread: false, ...rest },
});
const noDays = { weekdays: [] };
const pause = { id: "p", fromOn: MONDAY, untilOn: null, level: "TODAY" as const };
const absence = { fromOn: MONDAY, untilOn: "2026-10-14" };

test.each([
  ["due and not logged", facts(), null],
  ["logged", facts({ sessions: [session(MONDAY)] }), "done"],
  ["said to be missed", facts({ sessions: [session(MONDAY, { status: "MISSED" })] }), "done"],
  ["paused", facts({ pauses: [pause] }), "paused"],
  ["away", facts({ absences: [absence], pauses: [pause] }), "away"],
  ["discharged that day", facts({}, { dischargedOn: MONDAY }), "discharged"],
  ["no program", facts({ programs: [] }), "not-due"],
])("a session that is %s", (_what, given, expected) => {
  expect(whyNot("session", noDays, given, MONDAY)).toBe(expected);
  expect(whyNot("second", noDays, given, MONDAY)).toBe(expected);
});

test("of so many sessions a week one is asked for on the days that were picked, until the week has them", () => {
  const programs = [program({ revisions: [revision({ schedule: perWeek(2) })] })];
  const picked = { weekdays: [1 as const, 3 as const, 5 as const] };
  const given = (...done: string[]) =>
    facts({ programs, sessions: done.map((day) => session(day)) });
  expect(whyNot("session", picked, given(), MONDAY)).toBeNull();
  expect(whyNot("session", picked, given(), "2026-10-13")).toBe("not-due");
  expect(whyNot("session", picked, given(MONDAY), "2026-10-14")).toBeNull();
  expect(whyNot("session", picked, given(MONDAY, "2026-10-13"), "2026-10-14")).toBe("not-due");
  // Without days of one's own it is asked for when it is due.
  expect(whyNot("session", noDays, given(), MONDAY)).toBe("not-due");
});

test("the morning is asked about after a session, once", () => {
  const done = { sessions: [session("2026-10-11")] };
  expect(whyNot("morning", noDays, facts(done), MONDAY)).toBeNull();
  expect(whyNot("morning", noDays, facts(), MONDAY)).toBe("not-due");
});

test("questions are asked for again on the next day and three days later", () => {
  const asked = (askedOn: string | null) =>
    whyNot("measure", noDays, facts({}, { askedOn }), MONDAY);
  expect(asked(null)).toBe("nothing-waits");
  expect(asked("2026-10-11")).toBeNull();
  expect(asked("2026-10-10")).toBe("not-due");
  expect(asked("2026-10-08")).toBeNull();
});

test("a message is told of in a pause and after a discharge, and not while somebody is away", () => {
  const told = (part = {}, rest = {}) => whyNot("message", noDays, facts(part, rest), MONDAY);
  expect(told()).toBe("nothing-waits");
  expect(told({ pauses: [pause] }, { hasUnread: true, dischargedOn: MONDAY })).toBeNull();
  expect(told({ absences: [absence] }, { hasUnread: true })).toBe("away");
});

test("what is due next, as things stand", () => {
  const plan = { ...emptyPlan, at: "18:30", secondAt: "20:00" };
  const span = { after: new Date("2026-10-12T12:00:00Z"), until: new Date("2026-10-14T12:00:00Z") };
  const due = remindersDue(plan, facts({ sessions: [session(MONDAY)] }), {
    ...span,
    timeZone: "UTC",
  });
  expect(due.map(({ kind, dueAt }) => `${kind} ${dueAt.toISOString()}`)).toEqual([
    "session 2026-10-13T18:30:00.000Z",
    "second 2026-10-13T20:00:00.000Z",
  ]);
});

test("a moment that was put in holds as long as the plan and the zone ask for it", () => {
  const plan = { ...emptyPlan, at: "18:30" };
  const moment = { kind: "session" as const, dueAt: new Date("2026-10-12T18:30:00Z") };
  expect(isStillAsked(plan, moment, "UTC")).toBe(true);
  expect(isStillAsked({ ...plan, at: "18:31" }, moment, "UTC")).toBe(false);
  // A traveller: the wall clock there reads something else.
  expect(isStillAsked(plan, moment, "Asia/Tokyo")).toBe(false);
});
