import { describe, expect, test } from "vitest";
import { eachDay } from "~/domain/calendar/dates";
import { draftChanges, movesStart } from "~/domain/program/draft-changes";
import { takingEffectOn } from "~/domain/program/in-force";
import {
  firstStart,
  lastDayWhenStopped,
  openPrograms,
  programToEdit,
} from "~/domain/program/open-programs";
import { type ProgramRecord, programViews } from "~/screens/program/program-tab-page";
import { everyDay, item, program, revision } from "../builders";

const TODAY = "2026-10-19";
const nameOf = (id: string) => id;

describe("open programs", () => {
  const cases: [string, string, string | null, boolean][] = [
    ["runs", "2026-10-05", null, true],
    ["ends today", "2026-10-05", TODAY, true],
    ["ended yesterday", "2026-10-05", "2026-10-18", false],
    ["is still to come", "2026-10-26", null, true],
    ["is still to come, with an end", "2026-10-26", "2026-11-01", true],
    ["was replaced before it began", "2026-10-26", "2026-10-22", false],
  ];
  test.each(cases)("one that %s (from %s, stopped %s): %s", (_, startsOn, stoppedOn, isOpen) => {
    expect(openPrograms([{ startsOn, stoppedOn }], TODAY)).toHaveLength(isOpen ? 1 : 0);
  });

  test("the one to edit is the last without an end, else the last at all", () => {
    const ending = { startsOn: "2026-10-05", stoppedOn: "2026-10-25" };
    const next = { startsOn: "2026-10-26", stoppedOn: null };
    expect(programToEdit([ending, next], TODAY)).toBe(next);
    expect(programToEdit([ending], TODAY)).toBe(ending);
    expect(programToEdit([{ startsOn: "2026-10-05", stoppedOn: "2026-10-18" }], TODAY)).toBeNull();
  });
});

test("a program starts today, or the day after the newest logged day of any program", () => {
  expect(firstStart([], TODAY)).toBe(TODAY);
  expect(firstStart([{ lastLoggedOn: null }, { lastLoggedOn: "2026-10-18" }], TODAY)).toBe(TODAY);
  expect(firstStart([{ lastLoggedOn: TODAY }, { lastLoggedOn: null }], TODAY)).toBe("2026-10-20");
});

test("a stopped program holds until yesterday, or today when today was logged", () => {
  expect(lastDayWhenStopped(null, TODAY)).toBe("2026-10-18");
  expect(lastDayWhenStopped("2026-10-18", TODAY)).toBe("2026-10-18");
  expect(lastDayWhenStopped(TODAY, TODAY)).toBe(TODAY);
});

test("a program or a revision of it takes effect on one day", () => {
  const second = revision({ id: "rev-2", number: 2, effectiveOn: "2026-10-07" });
  const programs = [program({ revisions: [revision(), second] })];
  const starts = eachDay("2026-10-04", "2026-10-09").map((day) => takingEffectOn(programs, day));
  expect(starts.map((start) => start?.revision.number ?? null)).toEqual([
    ...[null, 1, null, 2, null, null],
  ]);
});

describe("draftChanges", () => {
  const running = { startsOn: "2026-10-05", latest: revision() };
  const draft = { schedule: everyDay, endsOn: null, items: [item()], effectiveOn: TODAY };

  test("a day from which the same plan holds is no change of a plan in force", () => {
    expect(draftChanges(running, draft, TODAY)).toEqual([]);
    expect(draftChanges(running, { ...draft, effectiveOn: "2026-11-02" }, TODAY)).toEqual([]);
  });

  test("a revision still to come can be brought forward, but not put off by the same plan", () => {
    const ahead = { ...running, latest: revision({ number: 2, effectiveOn: "2026-10-26" }) };
    expect(draftChanges(ahead, draft, TODAY)).toEqual([
      { kind: "start", from: "2026-10-26", to: "2026-10-19" },
    ]);
    expect(draftChanges(ahead, { ...draft, effectiveOn: "2026-11-02" }, TODAY)).toEqual([]);
  });

  test("a program still to come can begin earlier or later", () => {
    const upcoming = { startsOn: "2026-10-26", latest: revision({ effectiveOn: "2026-10-26" }) };
    const later = { ...draft, effectiveOn: "2026-11-02" };
    expect(movesStart(upcoming, later, TODAY)).toBe(true);
    expect(draftChanges(upcoming, later, TODAY)).toEqual([
      { kind: "start", from: "2026-10-26", to: "2026-11-02" },
    ]);
    expect(draftChanges(upcoming, { ...draft, effectiveOn: "2026-10-26" }, TODAY)).toEqual([]);
    expect(movesStart(running, later, TODAY)).toBe(false);
  });
});

describe("programOverview", () => {
  const record = (part: Partial<ProgramRecord>): ProgramRecord => ({
    ...program(),
    ...{ lastLoggedOn: null, endedByProgramId: null, stoppedOnBefore: null },
    revisions: [
      { ...revision(), createdAt: new Date("2026-10-04T23:30:00Z"), createdBy: "Tamsin" },
    ],
    ...part,
  });
  const withEnd = (endsOn: string) => record({}).revisions.map((each) => ({ ...each, endsOn }));

  const cases: [string, Partial<ProgramRecord>, string, string][] = [
    ["without end", {}, "Week 3", "From 5 Oct, no end date"],
    ["four weeks", { revisions: withEnd("2026-11-01") }, "Week 3 of 4", "5 Oct to 1 Nov"],
    ["last day today", { revisions: withEnd(TODAY) }, "Week 3 of 3", "5 to 19 Oct"],
    [
      "all was due",
      { revisions: withEnd("2026-10-18") },
      "Last session was due yesterday",
      "5 to 18 Oct",
    ],
    ["being replaced", { stoppedOn: "2026-10-25" }, "Ends Sun 25 Oct", "5 to 25 Oct"],
    ["to come", { startsOn: "2026-10-26" }, "Starts Mon 26 Oct", "From 26 Oct, no end date"],
    ["over", { stoppedOn: "2026-10-16" }, "Ended Fri 16 Oct", "5 to 16 Oct"],
    [
      "never begun",
      { startsOn: "2026-10-26", stoppedOn: "2026-10-18" },
      "Stopped before its first session",
      "Was to start 26 Oct",
    ],
  ];
  test.each(cases)("%s", (_, part, stateWords, dates) => {
    const { open, over } = programViews([record(part)], TODAY, "Europe/London", nameOf);
    expect([...open, ...over]).toMatchObject([{ stateWords, dates }]);
  });

  test("a revision was saved on the clinic's own day", () => {
    const savedBy = (zone: string) =>
      programViews([record({})], TODAY, zone, nameOf).open[0]?.revisions[0]?.savedBy;
    expect(savedBy("Europe/London")).toBe("Tamsin, 5 Oct");
    expect(savedBy("America/New_York")).toBe("Tamsin, 4 Oct");
  });
});
