import { describe, expect, it } from "vitest";
import { findExercise } from "~/content/exercises";
import { findTemplate, type Template, templates } from "~/content/templates";

const each = templates.map((template): [string, Template] => [template.id, template]);

describe("the templates", () => {
  it("are the three of the first release, found by id", () => {
    expect(templates.map(({ id }) => id)).toEqual([
      "hip-flexor-release",
      "desk-worker",
      "gentle-start",
    ]);
    expect(findTemplate("desk-worker")?.name).toBe("Desk worker");
    expect(findTemplate("none")).toBeNull();
  });

  it("have the schedules they promise", () => {
    const schedules = templates.map(({ schedule }) => schedule);
    expect(schedules).toEqual([
      { kind: "weekdays", weekdays: [1, 2, 3, 4, 5, 6, 7], timesPerDay: 1 },
      { kind: "weekdays", weekdays: [1, 2, 3, 4, 5], timesPerDay: 2 },
      { kind: "perWeek", timesPerWeek: 3 },
    ]);
  });
});

describe.each(each)("%s", (_id, template) => {
  it("says for whom and why, in calm words", () => {
    const notes = template.items.flatMap(({ note }) => (note === undefined ? [] : [note]));
    for (const text of [template.name, template.situation, template.why, ...notes]) {
      expect(text.length).toBeGreaterThan(5);
      expect(text).not.toContain("!");
    }
  });

  it("has fewer than four exercises, each known and each once", () => {
    expect(template.items.length).toBeGreaterThanOrEqual(2);
    expect(template.items.length).toBeLessThan(4);
    expect(new Set(template.items.map(({ exerciseId }) => exerciseId)).size).toBe(
      template.items.length,
    );
    for (const { exerciseId } of template.items) expect(findExercise(exerciseId)).not.toBeNull();
  });

  it("gives every item a dose and a side that fit its exercise", () => {
    for (const item of template.items) {
      const exercise = findExercise(item.exerciseId);
      const held = exercise?.dose.repetitions === 1;
      expect(item.sets).toBeGreaterThanOrEqual(1);
      expect(item.sets).toBeLessThanOrEqual(4);
      expect(item.repetitions).toBeGreaterThanOrEqual(held ? 1 : 8);
      expect(item.repetitions).toBeLessThanOrEqual(held ? 4 : 12);
      expect(item.holdSeconds).toBeGreaterThanOrEqual(held ? 30 : 1);
      expect(item.holdSeconds).toBeLessThanOrEqual(held ? 60 : 5);
      expect(item.side === "NONE").toBe(exercise?.perSide === false);
    }
  });

  it("stretches each muscle for about a minute on a day it is due", () => {
    const { schedule, items } = template;
    const rounds = schedule.kind === "weekdays" ? schedule.timesPerDay : 1;
    for (const { exerciseId, sets, repetitions, holdSeconds } of items) {
      if (findExercise(exerciseId)?.goal !== "lengthen") continue;
      expect(rounds * sets * repetitions * holdSeconds).toBe(60);
    }
  });

  it("runs on at least two days a week, for two to eight weeks", () => {
    const { schedule, durationWeeks } = template;
    const days = schedule.kind === "weekdays" ? schedule.weekdays.length : schedule.timesPerWeek;
    expect(days).toBeGreaterThanOrEqual(2);
    expect(durationWeeks).toBeGreaterThanOrEqual(2);
    expect(durationWeeks).toBeLessThanOrEqual(8);
  });
});
